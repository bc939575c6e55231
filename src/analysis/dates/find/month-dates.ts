/** Dates by month: "16 February 2019", "Tuesday, Feb. 19", "late March", "the week of 4 February". */
import { pattern } from '../word-classes.ts';
import type { Meaning } from '../meaning.ts';
import { dayOf, dayPeriod, monthOf, monthPeriod } from '../period.ts';
import type { Word } from '../words.ts';
import type { Finder, Match } from './finder.ts';
import { inPart, PART } from './parts.ts';
import { stepOf } from './steps.ts';

const MONTH = '(?: month | monthShort )';
/** "Tuesday, ", "Tues ", "Tuesday the" */
const WEEKDAY = '(?: (?: weekday | weekdayShort ) dot? comma? )';

/** A day of a month, with its year or without; null where the month has no such day. */
export function monthDay(day: number, month: number, year: number | undefined): Meaning | null {
  const exists = (inYear: number): boolean => monthOf(dayOf(inYear, month, day)) === month;
  if (year !== undefined) return exists(year) ? { kind: 'stated', period: dayPeriod(dayOf(year, month, day)) } : null;
  // 2000 was a leap year, so 29 February passes here and is looked for in the years that have it.
  if (!exists(2000)) return null;
  return {
    kind: 'yearly',
    inYear: (inYear) => (exists(inYear) ? dayPeriod(dayOf(inYear, month, day)) : null),
    which: null,
  };
}

export function monthOfYear(
  month: number,
  year: number | undefined,
  which: 'last' | 'this' | 'next' | null = null,
): Meaning {
  if (year !== undefined) return { kind: 'stated', period: monthPeriod(year, month) };
  return { kind: 'yearly', inYear: (inYear) => monthPeriod(inYear, month), which };
}

function yearIn(match: Match): number | undefined {
  return (match.word('year') ?? match.word('later'))?.value;
}

function dayBeforeMonth(match: Match): Meaning | null {
  return monthDay(match.word('day')?.value ?? 0, match.word('month')?.value ?? 0, yearIn(match));
}

const DAY = '(?<day> day | nth )';
const NAMED_MONTH = `(?<month> ${MONTH} )`;
const STATED_YEAR = '(?: comma? of? (?<year> year ) )';

/** The range of days in "5-7 March" is two dates, of which this finds the first; the month stands further on. */
const FIRST_OF_RANGE = '(?: dash | to | and | comma )';

/**
 * The year that stands at the end of a range only: "5 March to 7 April 2018", "March 5-7, 2018", "March and May 2018".
 * It consumes nothing, and a group with "?" may not match nothing: hence the empty alternative where it is used.
 */
const YEAR_OF_RANGE = `(?= (?: dash | to | and | until ) the? (?: (?: day | nth ) of? )? (?: ${MONTH} (?: day | nth )? )? comma? of? (?<later> year ))`;

function shortMonthStandsAlone(match: Match): boolean {
  const month = match.word('month');
  return month?.class === 'monthShort' && !match.has('year');
}

export const MONTH_DATES: readonly Finder[] = [
  {
    // 16 February 2019; Saturday, 16th of February; the 16th of February, 2019
    rule: 'day-month',
    pattern: pattern(
      `(?: ${WEEKDAY} the? | the (?= nth ))? ${DAY} of? ${NAMED_MONTH} (?: ${STATED_YEAR} | ${YEAR_OF_RANGE} | )`,
    ),
    read: dayBeforeMonth,
  },
  {
    // February 16, 2019; Sat, Feb. 16; February the 16th
    rule: 'month-day',
    pattern: pattern(
      `${WEEKDAY}? ${NAMED_MONTH} the? ${DAY} (?! dash? (?: unit | units | meridiem ) | clock ) (?: ${STATED_YEAR} | ${YEAR_OF_RANGE} | )`,
    ),
    read: dayBeforeMonth,
  },
  {
    // 5 in "5-7 March", "5 and 7 March"
    rule: 'day-of-range',
    pattern: pattern(
      `(?: the (?= nth ))? ${DAY} (?= ${FIRST_OF_RANGE} the? (?: day | nth ) of? ${NAMED_MONTH} ${STATED_YEAR}? )`,
    ),
    read: dayBeforeMonth,
  },
  {
    // 7 in "March 5-7, 2019", "March 5 and 7"
    rule: 'day-after-range',
    pattern: pattern(
      `(?<= ${NAMED_MONTH} (?: day | nth ) ${FIRST_OF_RANGE} ) ${DAY} (?! dash? (?: unit | units | other | meridiem | ${MONTH} )) ${STATED_YEAR}?`,
    ),
    read: (match) => (match.near(-1)?.class === 'comma' ? null : dayBeforeMonth(match)),
  },
  {
    // February 2019; late March; mid-February; February of that year stands with the others of that year
    rule: 'month',
    pattern: pattern(`${PART}? ${NAMED_MONTH} (?: ${STATED_YEAR} | ${YEAR_OF_RANGE} | )`),
    read: (match) => {
      if (shortMonthStandsAlone(match)) return null;
      return inPart(match.word('part'), monthOfYear(match.word('month')?.value ?? 0, yearIn(match)));
    },
  },
  {
    // last March, next May, this February
    rule: 'which-month',
    pattern: pattern(`(?<which> last | this | next | coming ) (?<month> month ) (?! (?: day | nth ))`),
    read: (match) => monthOfYear(match.word('month')?.value ?? 0, undefined, whichOf(match.word('which'))),
  },
  {
    // February last year, March of this year, October of that year, June the following year
    rule: 'month-of-year',
    pattern: pattern(
      `${PART}? (?: ${DAY} of? )? (?<month> month ) (?<dayAfter> day | nth )? (?: of | comma )? (?: the? (?<which> last | this | next | that | same | following | previous ) same? ) (?<unit> unit )`,
    ),
    read: (match) => {
      if (match.word('unit')?.code !== 'year') return null;
      const year = stepOf(match.word('which'), 'year');
      if (!year) return null;
      const month = match.word('month')?.value ?? 0;
      const of: Meaning = { kind: 'nth', nth: month, unit: 'month', of: year };
      const day = match.word('day') ?? match.word('dayAfter');
      return inPart(match.word('part'), day ? { kind: 'nth', nth: day.value, unit: 'date', of } : of);
    },
  },
  {
    // the week of 4 February, the week ending 10 February 2019
    rule: 'week-of',
    pattern: pattern(
      `the? (?<unit> unit ) (?: of | ended | that ended ) (?: the? ${DAY} of? ${NAMED_MONTH} | (?<month2> ${MONTH} ) (?<day2> day | nth ) ) ${STATED_YEAR}?`,
    ),
    read: (match) => {
      const unit = match.word('unit')?.code;
      if (unit !== 'week' && unit !== 'weekend') return null;
      const day = match.word('day') ?? match.word('day2');
      const month = match.word('month') ?? match.word('month2');
      const of = monthDay(day?.value ?? 0, month?.value ?? 0, yearIn(match));
      return of && { kind: 'nth', nth: 1, unit, of };
    },
  },
];

export function whichOf(word: Word | undefined): 'last' | 'this' | 'next' | null {
  if (word?.class === 'coming' || word?.class === 'next') return 'next';
  if (word?.class === 'this') return 'this';
  return word ? 'last' : null;
}
