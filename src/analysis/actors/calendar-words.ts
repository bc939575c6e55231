/** Months and weekdays, which begin no name, and the few of them that are names as well. */
import { MONTH_ABBREVIATIONS, MONTH_NAMES } from '../lexicon/months.ts';
import { WEEKDAY_NAMES } from '../lexicon/weekdays.ts';
import type { Word } from './words.ts';

const CALENDAR: ReadonlySet<string> = new Set([...MONTH_NAMES, ...WEEKDAY_NAMES, ...Object.keys(MONTH_ABBREVIATIONS)]);

/** "March", "Friday", but not "April Jones" and "Theresa May". */
export function isOfCalendar(words: readonly Word[], word: Word): boolean {
  return CALENDAR.has(word.key) && !isNameBesideMonth(words, word);
}

/** "May" and "April" are months unless a first name or a surname stands beside them. */
function isNameBesideMonth(words: readonly Word[], word: Word): boolean {
  if (!MONTH_NAMES.includes(word.key)) return false;
  const next = words[word.index + 1];
  const before = words[word.index - 1];
  if (before && before.capital && before.sentence === word.sentence && !CALENDAR.has(before.key)) return true;
  if (next?.pos === 'NUM' || next?.text === ',') return false;
  return ['may', 'april', 'june', 'august', 'march'].includes(word.key) && before?.pos !== 'ADP';
}
