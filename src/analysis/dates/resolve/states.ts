/** What is so on a day of the week: "the scan is on Monday", "there are no trains on Monday", "is in court on Monday". */
import type { Token } from '../../document.ts';
import { COURTS } from '../../lexicon/tense-words.ts';
import { WEEKDAY_NAMES } from '../../lexicon/weekdays.ts';
import type { Span } from '../../schema.ts';

/**
 * True where nothing, "on" or "at" stands before the date, which is a day of the week: "is on Monday", "is at 3pm on Monday".
 * "It is on Monday that he left" tells no plan.
 */
export function isOn(tokens: readonly Token[], from: number, date: number, { end }: Span): boolean {
  const isAlone = from === date || (from === date - 1 && ['at', 'on'].includes(tokens[from]?.lower ?? ''));
  let last = date;
  while ((tokens[last + 1]?.end ?? Infinity) <= end) last += 1;
  const isWeekday = tokens.slice(date, last + 1).some(({ lower }) => WEEKDAY_NAMES.includes(lower));
  return isAlone && isWeekday && tokens[last + 1]?.lower !== 'that';
}

/** "on | Monday |" */
function isOnWeekday(tokens: readonly Token[], date: number): boolean {
  return tokens[date - 1]?.lower === 'on' && WEEKDAY_NAMES.includes(tokens[date]?.lower ?? '');
}

const OWNING: ReadonlySet<string> = new Set(['has', 'have', "'ve", 'got']);

/** What stands in the phrase of a noun. */
const PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PRON', 'PROPN']);

/**
 * "there are no trains on Monday", "has a reading on Monday", "have got Leeds at home on Monday", but not "there are
 * reports of a blast on Monday".
 */
export function isExistential(tokens: readonly Token[], verb: number, date: number): boolean {
  const isOwned = OWNING.has(tokens[verb]?.lower ?? '');
  if (!(isOwned || tokens[verb - 1]?.lower === 'there') || !isOnWeekday(tokens, date)) return false;
  const between = tokens.slice(verb + 1, date - 1);
  const isThing = between.some(({ pos }) => ['NOUN', 'PROPN', 'PRON', 'NUM'].includes(pos));
  // "a quarter-final with Leeds"
  const joints = isOwned ? ['-', 'at', 'with'] : ['-'];
  const isPhrase = between.every(({ pos, lower }) => PHRASE.has(pos) || joints.includes(lower));
  // "has a feeling that on Monday"
  return isThing && isPhrase && between.at(-1)?.lower !== 'that';
}

/** "is in Berlin on Monday", "is in court on Monday" */
export function isInPlace(tokens: readonly Token[], verb: number, date: number): boolean {
  if (!isOnWeekday(tokens, date) || tokens[verb + 1]?.lower !== 'in') return false;
  const place = tokens.slice(verb + 2, date - 1);
  const isCourt = place.length === 1 && COURTS.has(place[0]?.lower ?? '');
  return isCourt || (place.length > 0 && place.every(({ pos }) => pos === 'PROPN'));
}
