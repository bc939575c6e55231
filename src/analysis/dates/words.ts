/** Cuts a text into words and marks and gives each its class: what the patterns of the finders read. */
import type { Document } from '../document.ts';
import { MONTHS_THAT_NEED_A_CAPITAL } from '../lexicon/months.ts';
import type { Span } from '../schema.ts';
import { HOLIDAY_NAMES, VOCABULARY } from './vocabulary.ts';
import type { Sense } from './vocabulary.ts';
import { codesOf } from './word-classes.ts';
import type { WordClass } from './word-classes.ts';

export interface Word extends Span {
  /** Lower case, with straight apostrophes. */
  lower: string;
  class: WordClass;
  /** What the class says: the number of a month, an amount, a year. */
  value: number;
  /** What the class says in letters: a unit's name, a season's TIMEX3 code, a clock time. */
  code: string;
}

export interface Words {
  list: Word[];
  /** One character a word, for `pattern()`. */
  codes: string;
  /** The classes that occur. */
  classes: ReadonlySet<WordClass>;
}

const PIECES = [
  String.raw`\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?(?![\d-])`, // 2019-02-16T14:30Z
  String.raw`\d{4}/\d{2}/\d{2}(?!\d)`, // 2019/02/16
  String.raw`\d{1,2}\.\d{1,2}\.\d{4}(?![.\d])`, // 16.02.2019
  String.raw`\d{1,2}-\d{1,2}-\d{4}(?![\d-])`, // 16-02-2019
  String.raw`\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})(?!\d)`, // 16/02/2019
  String.raw`\d{1,2}/\d{1,2}(?![\d/])`, // 9/11
  String.raw`(?:\d{3}|['’][2-9]|(?<![\d.,$£€])[2-9])0['’]?s(?!\p{L})`, // 1990s, '90s, 80s
  String.raw`\d{1,2}[.:]\d{2}(?=\s?[ap]\.?m\b)|\d{1,2}:\d{2}(?![\d:])`, // 2.30 pm, 14:30
  String.raw`\d{1,2}(?:st|nd|rd|th)(?![\p{L}\d])`, // 4th
  String.raw`\d{1,2}(?=[ap]\.?m\b)`, // the 7 of 7pm
  String.raw`\d+\p{L}[\p{L}\d]*`, // 5G
  String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`, // 1,000; 3.5; 2019
  String.raw`['’]\d{2}(?!\d)`, // '98
  String.raw`[ap]\.\s?m\.?(?!\p{L})`, // p.m.
  String.raw`(?:UTC|GMT)[+−-]\d{1,2}(?::\d{2})?(?!\d)`, // UTC+2
  String.raw`FY['’]?(?:\d{4}|\d{2})(?!\d)`, // FY2019, FY19
  String.raw`B\.C\.(?:E\.)?`,
  String.raw`['’]s(?![\p{L}\d])`, // the s of "year's"
  String.raw`\p{L}[\p{L}\p{M}\d]*(?:['’](?!s(?![\p{L}\d]))\p{L}+)*`, // words, o'clock, A380
  String.raw`\S`,
];
const PIECE = new RegExp(PIECES.join('|'), 'gu');

const MARKS: Readonly<Record<string, WordClass>> = {
  ',': 'comma',
  '.': 'dot',
  '!': 'dot',
  '?': 'dot',
  ';': 'dot',
  '-': 'dash',
  '–': 'dash',
  '‑': 'dash',
  '/': 'slash',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
};

/** Years that news may speak of when it writes four digits. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

export function readWords(document: Document): Words {
  const list: Word[] = [];
  const { text } = document;
  for (const paragraph of document.paragraphs) {
    for (let at = paragraph.start; at < paragraph.end;) {
      const plainEnd = endOfPlainWord(text, at);
      let piece = plainEnd > at ? text.slice(at, plainEnd) : '';
      if (piece === '') {
        PIECE.lastIndex = at;
        const match = PIECE.exec(text);
        if (!match || match.index >= paragraph.end) break;
        piece = match[0];
        at = match.index;
      }
      const word = readWord(text, piece, at, list.at(-1));
      list.push(word);
      at = word.end;
      if (text.charCodeAt(at) === SPACE) at += 1;
    }
    list.push({ start: paragraph.end, end: paragraph.end, lower: '', class: 'break', value: 0, code: '' });
  }
  return { list, ...codesOf(list) };
}

const SPACE = 32;

/**
 * The end of a word of plain letters that nothing belongs to: nine words in ten, which need no regular expression.
 * `start` itself where there is none, or where the piece may be more: "a.m.", "B.C.", "UTC-5", "o'clock", "naïve".
 */
function endOfPlainWord(text: string, start: number): number {
  let end = start;
  while (isAsciiLetter(text.charCodeAt(end))) end += 1;
  return PLAIN_ENDS.has(text.charAt(end)) ? end : start;
}

/** A full stop isn't among them: "B.C." */
const PLAIN_ENDS: ReadonlySet<string> = new Set([' ', '\n', '\t', ',', ';', ':', '!', '?', ')', '"', '”', '']);

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function readWord(text: string, piece: string, start: number, before: Word | undefined): Word {
  const lower = straightened(piece.toLowerCase());
  const word: Word = { start, end: start + piece.length, lower, class: 'other', value: 0, code: '' };
  const holiday = holidayAt(text, lower, start);
  if (holiday) return { ...word, end: holiday.end, class: 'holiday', value: holiday.index };
  if (piece.length === 1 && MARKS[piece]) return { ...word, class: MARKS[piece] };
  const first = lower.charAt(0);
  if (first >= '0' && first <= '9') return readNumber(text, word);
  if (first === "'" && piece.length > 2) return readShortYear(word);
  if (first === 'f' && FISCAL_YEAR.test(piece)) return readFiscalYear(word);
  if ((first === 'u' || first === 'g') && ZONE_OFFSET.test(piece)) return { ...word, class: 'zone' };
  if ((first === 'a' || first === 'p') && MERIDIEM.test(lower)) {
    const isAfterNumber = before !== undefined && /^\d/u.test(before.lower);
    return isAfterNumber ? { ...word, class: 'meridiem', code: first } : word;
  }
  const sense = VOCABULARY.get(first === 'b' && piece.startsWith('B.C.') ? 'bc' : lower);
  return sense ? withSense(text, word, sense) : word;
}

/** "am", "p.m.", "a. m." */
const MERIDIEM = /^[ap]\.?\s?m\.?$/u;

/** "FY2019", "FY'19" */
const FISCAL_YEAR = /^FY\W?\d/u;
/** "UTC+2" */
const ZONE_OFFSET = /^[A-Z]{3}\W\d/u;

/** With straight apostrophes. */
function straightened(text: string): string {
  return text.includes('’') ? text.replaceAll('’', "'") : text;
}

function withSense(text: string, word: Word, { class: wordClass, value, code }: Sense): Word {
  const sensed: Word = { ...word, class: wordClass, value, code };
  const isSmall = text.charAt(word.start) === word.lower.charAt(0);
  if (wordClass === 'month') return isSmall && MONTHS_THAT_NEED_A_CAPITAL.has(word.lower) ? word : sensed;
  if (wordClass === 'monthShort' || wordClass === 'weekdayShort') {
    if (isSmall) return word;
    // The full stop of "Feb. 4" belongs to the word; that of "in Feb." may end the sentence.
    const hasStop = /^\.,?\s*\d/u.test(text.slice(word.end, word.end + 8));
    return hasStop ? { ...sensed, end: word.end + 1 } : sensed;
  }
  if (wordClass === 'zone') return text.slice(word.start, word.end) === word.lower.toUpperCase() ? sensed : word;
  return sensed;
}

function readNumber(text: string, word: Word): Word {
  const { lower } = word;
  const decade = /^(\d{3})0'?s$/u.exec(lower);
  if (decade) return { ...word, class: 'decade', value: Number(decade[1]) };
  const shortDecade = /^(\d)0'?s$/u.exec(lower);
  if (shortDecade) return { ...word, class: 'decadeWord', value: Number(shortDecade[1]) * 10 };
  // Between dots the day stands first; a year that stands first is followed by the month.
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(lower);
  if (dotted) {
    const [day = '', month = '', year = ''] = dotted.slice(1);
    return { ...word, class: 'isoDate', lower: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
  }
  if (/^\d{1,2}-\d{1,2}-/u.test(lower)) return { ...word, class: 'slashDate', lower: lower.replaceAll('-', '/') };
  if (/^\d{4}\//u.test(lower)) return { ...word, class: 'isoDate', lower: lower.replaceAll('/', '-') };
  if (lower.includes('-')) return { ...word, class: 'isoDate' };
  if (lower === '1/2') return { ...word, class: 'half' };
  if (lower.includes('/')) return { ...word, class: lower.split('/').length > 2 ? 'slashDate' : 'other' };
  if (/^\d{1,2}[.:]\d{2}$/u.test(lower)) {
    const [hour, minute] = lower.split(/[.:]/u).map(Number);
    const isClock =
      (hour ?? 24) < 25 &&
      (minute ?? 60) < 60 &&
      (lower.includes(':') || /^\s?[ap]\.?\s?m/u.test(text.slice(word.end, word.end + 4)));
    return isClock
      ? { ...word, class: 'clock', code: lower.replace('.', ':') }
      : { ...word, class: 'number', value: Number(lower) || 0 };
  }
  const nth = /^(\d{1,2})(?:st|nd|rd|th)$/u.exec(lower);
  if (nth) return { ...word, class: 'nth', value: Number(nth[1]) };
  const value = Number(lower.replaceAll(',', ''));
  if (Number.isNaN(value)) return word;
  if (/[$£€¥#]/u.test(text.charAt(word.start - 1)) || text.charAt(word.end) === '%') return word;
  if (/^\d{4}$/u.test(lower) && value >= FIRST_YEAR && value <= LAST_YEAR) return { ...word, class: 'year', value };
  if (/^\d{1,2}$/u.test(lower) && value >= 1 && value <= 31) return { ...word, class: 'day', value };
  return { ...word, class: 'number', value };
}

/** "FY2019" or "FY19" */
function readFiscalYear(word: Word): Word {
  const digits = Number(/\d+$/u.exec(word.lower)?.[0]);
  return { ...word, class: 'fiscalYear', value: digits < 100 ? 2000 + digits : digits };
}

/** "'98" or "'90s" */
function readShortYear(word: Word): Word {
  const digits = Number(word.lower.slice(1, 3));
  if (Number.isNaN(digits)) return word;
  if (word.lower.endsWith('s')) return { ...word, class: 'decadeWord', value: digits };
  return { ...word, class: 'year', value: digits < 40 ? 2000 + digits : 1900 + digits };
}

/** The holiday whose name begins at `start`, in any case. */
function holidayAt(text: string, lower: string, start: number): { index: number; end: number } | null {
  const names = HOLIDAY_NAMES.get(lower);
  if (!names) return null;
  for (const { name, index } of names) {
    const end = start + name.length;
    if (straightened(text.slice(start, end).toLowerCase()) === name && !/[\p{L}\d]/u.test(text.charAt(end))) {
      return { index, end };
    }
  }
  return null;
}
