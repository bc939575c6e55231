/** Dates by month: "16 February 2019", "Tuesday, Feb. 19", "late March", "the week of 4 February". */
import { pattern } from '../word-classes.ts';
import type { Meaning } from '../meaning.ts';
import { dayOf, dayPeriod, monthOf, monthPeriod, weekdayOf } from '../period.ts';
import type { Finder, Match } from './finder.ts';
import { knownYear } from './known-days.ts';
import { inPart, PART } from './steps.ts';

export const MONTH = '(?: month | monthShort )';
/** "Tuesday, ", "Tues ", "Tuesday the" */
const WEEKDAY = '(?: (?<weekday> weekday | weekdayShort ) dot? comma? )';

/** A day of a month, with its year or without; null where the month has no such day. */
function monthDay(day: number, month: number, year: number | undefined, weekday?: number): Meaning | null {
  const exists = (inYear: number): boolean => monthOf(dayOf(inYear, month, day)) === month;
  if (year !== undefined) {
    if (!exists(year)) return null;
    const stated: Meaning = { kind: 'stated', period: dayPeriod(dayOf(year, month, day)) };
    // "Monday, 16 February 2019", a Saturday: one of the two is wrong, and nobody knows which.
    const isContradicted = weekday !== undefined && weekdayOf(stated.period.first) !== weekday;
    return isContradicted ? { kind: 'undated', of: stated } : stated;
  }
  // 2000 was a leap year, so 29 February passes here and is looked for in the years that have it.
  if (!exists(2000)) return null;
  return {
    kind: 'yearly',
    inYear: (inYear) => (exists(inYear) ? dayPeriod(dayOf(inYear, month, day)) : null),
    which: null,
    ...(weekday !== undefined && { weekday }),
  };
}

export function monthOfYear(
  month: number,
  year: number | undefined,
  which: 'last' | 'this' | 'next' | null = null,
): Meaning & { kind: 'stated' | 'yearly' } {
  if (year !== undefined) return { kind: 'stated', period: monthPeriod(year, month) };
  return { kind: 'yearly', inYear: (inYear) => monthPeriod(inYear, month), which };
}

/** The year that is told, or that of the end of a range. */
function yearIn(match: Match): number | undefined {
  return (match.word('year') ?? match.word('later'))?.value;
}

function dayBeforeMonth(match: Match): Meaning | null {
  const [day, month] = [match.word('day')?.value ?? 0, match.word('month')?.value ?? 0];
  return monthDay(day, month, yearIn(match) ?? knownYear(match, day, month), match.word('weekday')?.value);
}

export const DAY = '(?<day> day | nth )';
const NAMED_MONTH = `(?<month> ${MONTH} )`;
const STATED_YEAR = '(?: comma? of? (?<year> year ) )';

/**
 * The year that stands at the end of a range only: "5 March to 7 April 2018", "March 5-7, 2018", "March and May 2018".
 * It consumes nothing, and a group with "?" may not match nothing: hence the empty alternative where it is used.
 */
const YEAR_OF_RANGE = `(?= (?: dash | slash | to | and | until ) the? (?: (?: day | nth ) of? )? (?: ${MONTH} (?: day | nth )? )? comma? of? (?<later> year ))`;

function shortMonthStandsAlone(match: Match): boolean {
  const month = match.word('month');
  return month?.class === 'monthShort' && !match.has('year');
}

export const MONTH_DATES: readonly Finder[] = [
  {
    // 16 February 2019; Saturday, 16th of February; the 16th of February, 2019
    rule: 'day-month',
    needs: ['month', 'monthShort'],
    pattern: pattern(
      `(?: ${WEEKDAY} the? | (?<the> the ) )? ${DAY} of? ${NAMED_MONTH} (?: ${STATED_YEAR} | ${YEAR_OF_RANGE} | )`,
    ),
    read: dayBeforeMonth,
  },
  {
    // February 16, 2019; Sat, Feb. 16; February the 16th
    rule: 'month-day',
    needs: ['month', 'monthShort'],
    pattern: pattern(
      `${WEEKDAY}? ${NAMED_MONTH} the? ${DAY} (?! dash? (?: unit | units | meridiem )) (?: ${STATED_YEAR} | ${YEAR_OF_RANGE} | )`,
    ),
    read: dayBeforeMonth,
  },
  {
    // February 2019; late March; mid-February; February of that year stands with the others of that year
    rule: 'month',
    needs: ['month', 'monthShort'],
    pattern: pattern(`${PART}? ${NAMED_MONTH} (?: ${STATED_YEAR} | ${YEAR_OF_RANGE} | )`),
    read: (match) => {
      if (shortMonthStandsAlone(match)) return null;
      const meaning = monthOfYear(match.word('month')?.value ?? 0, yearIn(match));
      return inPart(match.word('part'), meaning);
    },
  },
];

/** The range of days in "5-7 March" is two dates, of which this finds the first; the month stands further on. */
const FIRST_OF_RANGE = '(?: dash | slash | to | and | comma )';

export const MONTH_RANGES: readonly Finder[] = [
  {
    // 5 in "5-7 March", "5 and 7 March"
    rule: 'day-of-range',
    needs: ['month', 'monthShort'],
    pattern: pattern(
      `(?: the (?= nth ))? ${DAY} (?= ${FIRST_OF_RANGE} the? (?: day | nth ) of? ${NAMED_MONTH} ${STATED_YEAR}? )`,
    ),
    read: dayBeforeMonth,
  },
  {
    // 7 in "March 5-7, 2019", "March 5 and 7"
    rule: 'day-after-range',
    pattern: pattern(
      `(?<= ${NAMED_MONTH} (?: day | nth ) ${FIRST_OF_RANGE} ) ${DAY} (?! dash? (?: unit | units | meridiem | ${MONTH} )) ${STATED_YEAR}?`,
    ),
    read: dayBeforeMonth,
  },
];
