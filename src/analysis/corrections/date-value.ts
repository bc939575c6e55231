/** Reads a date as editors write it: a TIMEX3 value, or what EDTF writes differently. */
import { dayFromNumber, dayNumber, isCalendarDay } from '../dates/calendar.ts';
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  halfPeriod,
  monthPeriod,
  quarterPeriod,
  weekPeriod,
  yearPeriod,
} from '../dates/period.ts';
import type { Period } from '../dates/period.ts';
import { PRECISIONS } from '../dates/normalise.ts';
import type { DateMention } from '../schema.ts';

export type DateValue = Pick<DateMention, 'type' | 'value' | 'start' | 'end' | 'precision'>;

type Groups = Readonly<Record<string, string | undefined>>;

/** What lies in the calendar; each with an example that it matches. */
const PERIODS: readonly { pattern: RegExp; read: (groups: Groups) => Period | null }[] = [
  // 2019-02-16
  { pattern: /^\d{4}-\d{2}-\d{2}$/u, read: ({ all = '' }) => (isCalendarDay(all) ? dayPeriod(dayNumber(all)) : null) },
  // 2019-W06, 2019-W06-WE
  { pattern: /^(?<year>\d{4})-W(?<number>\d{2})(?<weekend>-WE)?$/u, read: readWeek },
  // 2019-02
  {
    pattern: /^(?<year>\d{4})-(?<number>0[1-9]|1[0-2])$/u,
    read: ({ year, number }) => monthPeriod(Number(year), Number(number)),
  },
  // 2018-Q4
  {
    pattern: /^(?<year>\d{4})-Q(?<number>[1-4])$/u,
    read: ({ year, number }) => quarterPeriod(Number(year), Number(number)),
  },
  // 2018-H1
  {
    pattern: /^(?<year>\d{4})-H(?<number>[12])$/u,
    read: ({ year, number }) => halfPeriod(Number(year), Number(number)),
  },
  // 2018
  { pattern: /^(?<year>\d{4})$/u, read: ({ year }) => yearPeriod(Number(year)) },
  // 199X, 199
  { pattern: /^(?<decade>\d{3})X?$/u, read: ({ decade }) => decadePeriod(Number(decade)) },
  // 19XX, 19
  { pattern: /^(?<century>\d{2})(?:XX)?$/u, read: ({ century }) => centuryPeriod(Number(century)) },
];

/** 2019-02-16T14:30, 2019-02-16TMO */
const TIME = /^(?<day>[\dWQHX-]+)T(?:\d{2}(?::\d{2}){0,2}|[A-Z]{2})$/u;

/** P3D, PT2H, PXW */
const DURATION = /^P(?=.)(?:(?:\d+|X+)(?:\.\d+)?[A-Z]{1,2})*(?:T(?:(?:\d+|X+)(?:\.\d+)?[HMS])+)?$/u;

/**
 * TIMEX3 values that are no stretch of days: PRESENT_REF, XXXX-12-24 (every year), 2018-SU (whose summer?), BC0044,
 * FY2018. They are kept as they are.
 */
const OTHER =
  /^(?:(?:PAST|PRESENT|FUTURE)_REF|(?:BC|FY)[\dX]{2,4}(?:-[\dWQX-]+)?|[\dX]{4}-(?:SP|SU|FA|WI)|(?=.*X)[\dX]{4}(?:-[\dWX]{2,3}){0,2}(?:-[\dWEX]{1,2})?)$/u;

/** 2019-02-01/2019-02-03 */
const INTERVAL = /^(?<from>[^/]+)\/(?<to>[^/]+)$/u;

/** @returns null for what is no such value */
export function readDateValue(value: string): DateValue | null {
  const interval = INTERVAL.exec(value)?.groups;
  if (interval) return readInterval(value, interval);
  const period = periodOf(value);
  if (period) return ofPeriod('DATE', value, period);
  const day = TIME.exec(value)?.groups?.day;
  if (day !== undefined) {
    const on = periodOf(day);
    if (on) return ofPeriod('TIME', value, on);
    return OTHER.test(day) ? { type: 'TIME', value, start: null, end: null, precision: null } : null;
  }
  if (DURATION.test(value)) return { type: 'DURATION', value, start: null, end: null, precision: null };
  return OTHER.test(value) ? { type: 'DATE', value, start: null, end: null, precision: null } : null;
}

function periodOf(value: string): Period | null {
  for (const { pattern, read } of PERIODS) {
    const match = pattern.exec(value);
    if (match) return read({ ...match.groups, all: value });
  }
  return null;
}

function readWeek({ year, number, weekend }: Groups): Period | null {
  // 4 January always lies in the first week.
  const week = weekPeriod(dayNumber(`${year ?? ''}-01-04`) + 7 * (Number(number) - 1));
  if (week.value !== `${year ?? ''}-W${number ?? ''}`) return null;
  return weekend ? { ...week, unit: 'weekend', value: `${week.value}${weekend}`, first: week.first + 5 } : week;
}

function ofPeriod(type: 'DATE' | 'TIME', written: string, period: Period): DateValue {
  const { unit, first, last } = period;
  return {
    type,
    value: type === 'TIME' ? written : period.value,
    start: dayFromNumber(first),
    end: dayFromNumber(last),
    precision: PRECISIONS[unit],
  };
}

/** As precise as the less precise of its ends. */
function readInterval(value: string, { from = '', to = '' }: Groups): DateValue | null {
  const [first, last] = [periodOf(from), periodOf(to)];
  if (!first || !last || last.last < first.first) return null;
  const coarser = last.last - last.first > first.last - first.first ? last : first;
  return {
    type: 'DATE',
    value,
    start: dayFromNumber(first.first),
    end: dayFromNumber(last.last),
    precision: PRECISIONS[coarser.unit],
  };
}
