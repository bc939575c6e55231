/** The same time of an earlier year: "five years ago today", "in the third quarter, up from $2.5bn a year earlier". */
import { dayFromNumber } from '../calendar.ts';
import {
  dayOf,
  dayPeriod,
  FIRST_YEAR,
  halfPeriod,
  monthOf,
  monthPeriod,
  quarterPeriod,
  weekPeriod,
  yearOf,
  yearPeriod,
} from '../period.ts';
import type { Period } from '../period.ts';

/** The same day, month, quarter … so many years before; null where the calendar ends, or for other units. */
export function yearsBack(period: Period, years: number): Period | null {
  const { unit, first } = period;
  const year = yearOf(first) - years;
  if (year < FIRST_YEAR) return null;
  const day = dayOf(year, monthOf(first), Number(dayFromNumber(first).slice(8)));
  switch (unit) {
    case 'day':
      return dayPeriod(day);
    case 'week':
      return weekPeriod(day);
    case 'month':
      return monthPeriod(year, monthOf(first));
    case 'quarter':
      return { ...quarterPeriod(year, Math.ceil(monthOf(first) / 3)), dated: period.dated };
    case 'half':
      return { ...halfPeriod(year, monthOf(first) > 6 ? 2 : 1), dated: period.dated };
    case 'year':
      return { ...yearPeriod(year), dated: period.dated };
    case 'weekend':
    case 'season':
    case 'decade':
    case 'century':
      return null;
  }
}
