/** What a piece with figures says: a day, a year, a decade, a clock time, a date. */
import type { Word } from './words.ts';

/** Years that news may speak of when it writes four digits. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

/** A word that begins with a figure. */
export function readNumber(text: string, word: Word): Word {
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

/** "'98" or "'90s" */
export function readShortYear(word: Word): Word {
  const digits = Number(word.lower.slice(1, 3));
  if (Number.isNaN(digits)) return word;
  if (word.lower.endsWith('s')) return { ...word, class: 'decadeWord', value: digits };
  return { ...word, class: 'year', value: fullYear(digits) };
}

/** The year that two digits mean: 2019 for 19, 1998 for 98. */
function fullYear(digits: number): number {
  return digits < 40 ? 2000 + digits : 1900 + digits;
}
