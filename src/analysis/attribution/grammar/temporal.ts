/** Temporal expressions, as far as they stand between a subject, its verb and what is said. */
import { TEMPORAL_HEADS, TEMPORAL_MODIFIERS } from '../../lexicon/temporal-words.ts';
import { lowerAt, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** "14", "3rd" */
const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/u;

/** "20 February, 2019" */
const LONGEST_DATE_IN_TOKENS = 4;

/** "1998", "2020" */
const YEAR = /^(?:1[89]|20)\d\d$/u;

/** After these a bare "2020" is a year, and "May" is the month: "in 2020", "last May". */
const BEFORE_DATE = /^(?:in|since|until|during|late|early|last|next|mid)$/u;

/** "the same day", "that same month", "the following week": what may stand between the first modifier and the head. */
const SECOND_MODIFIER = /^(?:same|very|following|previous|past|next|last)$/u;

/** Does a temporal expression begin here: "Tuesday", "last week", "the same day", "yesterday", "14 July 2020"? */
export function isTemporalStart(reading: Reading, at: number): boolean {
  const word = lowerAt(reading, at);
  if (TEMPORAL_HEADS.has(word) && !/^(?:day|week|month|year|time|night)s?$/u.test(word)) return true;
  if (isBareDuration(reading, at)) return true;
  return modifiersEnd(reading, at) > at || dateEnd(reading, at) > at;
}

/** "argued for [years] that": how long, and not what for. */
export function isBareDuration(reading: Reading, at: number): boolean {
  const tag = tagAt(reading, at + 1);
  return (
    lowerAt(reading, at - 1) === 'for' &&
    /^(?:hour|day|week|month|year|decade)s$/u.test(lowerAt(reading, at)) &&
    tag !== 'ADP' &&
    tag !== 'PART'
  );
}

/** "That same month", "the same day": never the "that" of a clause. */
export function isSameTime(reading: Reading, at: number): boolean {
  return lowerAt(reading, at + 1) === 'same' && TEMPORAL_HEADS.has(lowerAt(reading, at + 2));
}

/** The head after one or two modifiers that begin at `at`: "last [week]", "the same [day]"; `at` where there is none. */
function modifiersEnd(reading: Reading, at: number): number {
  if (!TEMPORAL_MODIFIERS.has(lowerAt(reading, at))) return at;
  if (TEMPORAL_HEADS.has(lowerAt(reading, at + 1))) return at + 1;
  const two =
    /^(?:the|that|this)$/u.test(lowerAt(reading, at)) &&
    SECOND_MODIFIER.test(lowerAt(reading, at + 1)) &&
    // "that last week the bank failed": a clause
    (lowerAt(reading, at) === 'the' || isSameTime(reading, at));
  return two && TEMPORAL_HEADS.has(lowerAt(reading, at + 2)) ? at + 2 : at;
}

/** The token after the calendar date at `at`: "14 July 2020", "May 2020", "February 20, 2019". */
function dateEnd(reading: Reading, at: number): number {
  if (DAY.test(lowerAt(reading, at)) && isMonth(reading, at + 1)) return yearEnd(reading, at + 2);
  if (isMonth(reading, at)) return yearEnd(reading, DAY.test(lowerAt(reading, at + 1)) ? at + 2 : at + 1);
  return at;
}

/** "in [2020]": only where it is known that a time stands here, since "the vote in 2020" ends with it. */
function bareYearEnd(reading: Reading, at: number): number {
  return YEAR.test(lowerAt(reading, at)) && BEFORE_DATE.test(lowerAt(reading, at - 1)) ? at + 1 : at;
}

/** The token after "2020" or ", 2020", or `at`. */
function yearEnd(reading: Reading, at: number): number {
  const year = lowerAt(reading, at) === ',' ? at + 1 : at;
  return YEAR.test(lowerAt(reading, year)) ? year + 1 : at;
}

/** "July"; "May" and "March" only with a number or a word beside them that makes them months: they are also a verb and a name. */
function isMonth(reading: Reading, at: number): boolean {
  const text = reading.tokens[at]?.text ?? '';
  if (/^(?:May|March)$/u.test(text)) {
    const [before, after] = [lowerAt(reading, at - 1), lowerAt(reading, at + 1)];
    return DAY.test(before) || DAY.test(after) || YEAR.test(after) || BEFORE_DATE.test(before);
  }
  return MONTH.test(text);
}

const MONTH = /^(?:January|February|April|June|July|August|September|October|November|December)$/u;

/** First token of the temporal expression that ends before `end`, or `end`: "this month", "on Tuesday", "last week". */
export function temporalFirst(reading: Reading, end: number): number {
  let first = end;
  for (let at = end - LONGEST_DATE_IN_TOKENS; at < end; at += 1) {
    if (dateEnd(reading, at) === end) return lowerAt(reading, at - 1) === 'on' ? at - 1 : end;
  }
  if (!TEMPORAL_HEADS.has(lowerAt(reading, first - 1))) return end;
  first -= 1;
  if (TEMPORAL_HEADS.has(lowerAt(reading, first - 1))) first -= 1;
  if (TEMPORAL_MODIFIERS.has(lowerAt(reading, first - 1))) first -= 1;
  if (/^(?:on|in|at|since|by|late|early|during)$/u.test(lowerAt(reading, first - 1))) first -= 1;
  return first;
}

/** The token after the temporal expression at `at`, or `at`. */
export function temporalEnd(reading: Reading, at: number): number {
  let end = at;
  if (/^(?:late|early|earlier|later)$/u.test(lowerAt(reading, end))) end += 1;
  const date = Math.max(dateEnd(reading, end), bareYearEnd(reading, end));
  if (date > end) return date;
  const head = modifiersEnd(reading, end);
  if (head > end) end = head + 1;
  else if (TEMPORAL_HEADS.has(lowerAt(reading, end))) end += 1;
  else return end;
  while (TEMPORAL_HEADS.has(lowerAt(reading, end)) || tagAt(reading, end) === 'NUM') end += 1;
  if (/^(?:ago|later|earlier)$/u.test(lowerAt(reading, end))) end += 1;
  return end;
}
