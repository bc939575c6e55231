/**
 * Periods of the calendar with their TIMEX3 values. Days are counted from 1970-01-01, as in calendar.ts;
 * weeks are ISO weeks, Monday to Sunday.
 */
import { FIRST_MONTH_OF_SEASON } from '../lexicon/dates/seasons.ts';
import type { Hemisphere, SeasonCode } from '../lexicon/dates/seasons.ts';
import type { UnitName } from '../lexicon/dates/time-units.ts';
import { dayFromNumber, dayNumber } from './calendar.ts';

export type PeriodUnit =
  'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century';

export interface Period {
  unit: PeriodUnit;
  /** TIMEX3 value. */
  value: string;
  /** First and last day. */
  first: number;
  last: number;
  /** False where the days are only good for choosing a year: a season on an unknown hemisphere. */
  dated: boolean;
}

const pad = (number: number, length: number): string => String(number).padStart(length, '0');

/** Day number of a date whose month may run over: month 13 is January of the next year. */
export function dayOf(year: number, month: number, day: number): number {
  const months = year * 12 + month - 1;
  const [realYear, realMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return dayNumber(`${pad(realYear, 4)}-${pad(realMonth, 2)}-01`) + day - 1;
}

export function yearOf(day: number): number {
  return Number(dayFromNumber(day).slice(0, 4));
}

export function monthOf(day: number): number {
  return Number(dayFromNumber(day).slice(5, 7));
}

/** 1 is Monday, 7 Sunday; 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function dayPeriod(day: number): Period {
  return { unit: 'day', value: dayFromNumber(day), first: day, last: day, dated: true };
}

/** The first, second … last (-1) Monday, Tuesday … of a month. */
export function nthWeekday({ first, last }: Period, nth: number, weekday: number): Period {
  if (nth === -1) return dayPeriod(last - ((weekdayOf(last) - weekday + 7) % 7));
  return dayPeriod(first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
}

/** The ISO week that holds `day`. */
export function weekPeriod(day: number): Period {
  const first = day - weekdayOf(day) + 1;
  // An ISO week belongs to the year that holds its Thursday.
  const year = yearOf(first + 3);
  const number = Math.floor((first + 3 - dayOf(year, 1, 1)) / 7) + 1;
  return { unit: 'week', value: `${pad(year, 4)}-W${pad(number, 2)}`, first, last: first + 6, dated: true };
}

/** The Saturday and Sunday of the ISO week that holds `day`. */
export function weekendPeriod(day: number): Period {
  const week = weekPeriod(day);
  return { ...week, unit: 'weekend', value: `${week.value}-WE`, first: week.first + 5 };
}

export function monthPeriod(year: number, month: number): Period {
  const first = dayOf(year, month, 1);
  return {
    unit: 'month',
    value: dayFromNumber(first).slice(0, 7),
    first,
    last: dayOf(year, month + 1, 1) - 1,
    dated: true,
  };
}

export function quarterPeriod(year: number, quarter: number): Period {
  const months = year * 4 + quarter - 1;
  const [realYear, realQuarter] = [Math.floor(months / 4), (months % 4) + 1];
  return {
    unit: 'quarter',
    value: `${pad(realYear, 4)}-Q${String(realQuarter)}`,
    first: dayOf(realYear, realQuarter * 3 - 2, 1),
    last: dayOf(realYear, realQuarter * 3 + 1, 1) - 1,
    dated: true,
  };
}

export function halfPeriod(year: number, half: number): Period {
  return {
    unit: 'half',
    value: `${pad(year, 4)}-H${String(half)}`,
    first: dayOf(year, half * 6 - 5, 1),
    last: dayOf(year, half * 6 + 1, 1) - 1,
    dated: true,
  };
}

/** @param hemisphere null where the text doesn't tell; the days are then the north's, and not to be shown */
export function seasonPeriod(year: number, season: SeasonCode, hemisphere: Hemisphere | null): Period {
  const month = FIRST_MONTH_OF_SEASON[hemisphere ?? 'northern'][season];
  return {
    unit: 'season',
    value: `${pad(year, 4)}-${season}`,
    first: dayOf(year, month, 1),
    last: dayOf(year, month + 3, 1) - 1,
    dated: hemisphere !== null,
  };
}

export function yearPeriod(year: number): Period {
  return { unit: 'year', value: pad(year, 4), first: dayOf(year, 1, 1), last: dayOf(year, 12, 31), dated: true };
}

/** @param decade 199 for the 1990s */
export function decadePeriod(decade: number): Period {
  return {
    unit: 'decade',
    value: pad(decade, 3),
    first: dayOf(decade * 10, 1, 1),
    last: dayOf(decade * 10 + 9, 12, 31),
    dated: true,
  };
}

/** @param century the TIMEX3 number, the first two digits of its years: 19 for the 20th century */
export function centuryPeriod(century: number): Period {
  return {
    unit: 'century',
    value: pad(century, 2),
    first: dayOf(century * 100, 1, 1),
    last: dayOf(century * 100 + 99, 12, 31),
    dated: true,
  };
}

/** Years that can be counted to; before and after, four digits don't do. Decades and years around them stay inside. */
export const FIRST_YEAR = 200;
const LAST_YEAR = 9800;

const DAYS_IN: Readonly<Record<UnitName, number>> = {
  second: 0,
  minute: 0,
  hour: 0,
  day: 1,
  weekend: 7,
  week: 7,
  fortnight: 14,
  month: 31,
  quarter: 92,
  year: 365,
  decade: 3650,
  century: 36500,
};

/**
 * The period `count` units after (before, where negative) the one that holds `day`.
 * Null for units shorter than a day, and where the calendar ends.
 */
export function shiftedPeriod(unit: UnitName, day: number, count: number): Period | null {
  const reached = yearOf(day) + (count * DAYS_IN[unit]) / 365;
  if (reached < FIRST_YEAR || reached > LAST_YEAR) return null;
  const [year, month] = [yearOf(day), monthOf(day)];
  switch (unit) {
    case 'day':
      return dayPeriod(day + count);
    case 'weekend':
      return weekendPeriod(day + 7 * count);
    case 'week':
      return weekPeriod(day + 7 * count);
    case 'fortnight':
      return weekPeriod(day + 14 * count);
    case 'month':
      return monthPeriod(year, month + count);
    case 'quarter':
      return quarterPeriod(year, Math.ceil(month / 3) + count);
    case 'year':
      return yearPeriod(year + count);
    case 'decade':
      return decadePeriod(Math.floor(year / 10) + count);
    case 'century':
      return centuryPeriod(Math.floor(year / 100) + count);
    case 'second':
    case 'minute':
    case 'hour':
      return null;
  }
}
