/** Gives each word and mark of a text its class: what the patterns of the finders read. */
import type { Document } from '../document.ts';
import { MONTHS_THAT_NEED_A_CAPITAL } from '../lexicon/dates/months.ts';
import type { Span } from '../schema.ts';
import { readNumber, readShortYear } from './numerals.ts';
import { pieceFrom } from './pieces.ts';
import { HOLIDAY_NAMES, VOCABULARY } from './vocabulary.ts';
import type { Sense } from './vocabulary.ts';
import { codesOf } from './word-classes.ts';
import type { WordClass } from './word-classes.ts';

/** A word or a mark, with its class. */
export interface Word extends Span {
  /** Lower case, with straight apostrophes. */
  lower: string;
  class: WordClass;
  /** What the class says: the number of a month, an amount, a year. */
  value: number;
  /** What the class says in letters: a unit's name, a season's TIMEX3 code, a clock time. */
  code: string;
}

/** All words of a text. */
export interface Words {
  list: Word[];
  /** One character a word, for `pattern()`. */
  codes: string;
  /** The classes that occur. */
  classes: ReadonlySet<WordClass>;
}

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

const SPACE = 32;

/** The words and marks of a text, with a break behind each paragraph. */
export function readWords(document: Document): Words {
  const list: Word[] = [];
  const { text } = document;
  for (const paragraph of document.paragraphs) {
    for (let at = paragraph.start; at < paragraph.end;) {
      const next = pieceFrom(text, at);
      if (!next || next.start >= paragraph.end) break;
      const word = readWord(text, next.piece, next.start, list.at(-1));
      list.push(word);
      at = word.end;
      if (text.charCodeAt(at) === SPACE) at += 1;
    }
    list.push({ start: paragraph.end, end: paragraph.end, lower: '', class: 'break', value: 0, code: '' });
  }
  return { list, ...codesOf(list) };
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
  if ((first === 'u' || first === 'g') && ZONE_OFFSET.test(piece)) return { ...word, class: 'zone' };
  if ((first === 'a' || first === 'p') && MERIDIEM.test(lower)) {
    const isAfterNumber = before !== undefined && /^\d/u.test(before.lower);
    return isAfterNumber ? { ...word, class: 'meridiem', code: first } : word;
  }
  const sense = VOCABULARY.get(ERA.test(piece) ? lower.replaceAll('.', '') : lower);
  return sense ? withSense(text, word, sense) : word;
}

/** "am", "p.m.", "a. m." */
const MERIDIEM = /^[ap]\.?\s?m\.?$/u;

/** "B.C.", "A.D." */
const ERA = /^[ABC]\.[CDE]\./u;

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
  // "an ad" is none
  if (wordClass === 'zone' || wordClass === 'anno')
    return text.slice(word.start, word.end) === word.lower.toUpperCase() ? sensed : word;
  return sensed;
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
