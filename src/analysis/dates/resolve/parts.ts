/** Times told by another: "late 2018", "the first week of March". */
import type { Meaning, Part } from '../meaning.ts';
import {
  dayOf,
  dayPeriod,
  halfPeriod,
  monthOf,
  monthPeriod,
  nthWeekday,
  quarterPeriod,
  weekendPeriod,
  weekPeriod,
  yearOf,
} from '../period.ts';
import type { Period } from '../period.ts';

type Nth = Pick<Meaning & { kind: 'nth' }, 'nth' | 'unit' | 'weekday'>;

/** The first, second … last (-1) such unit of a period; null where the period has none such. */
export function nthIn(whole: Period, which: Nth): Period | null {
  const found = findNth(whole, which);
  return found && found.last >= whole.first && found.first <= whole.last ? found : null;
}

function findNth(whole: Period, { nth, unit, weekday }: Nth): Period | null {
  const year = yearOf(whole.first);
  switch (unit) {
    case 'quarter':
      return quarterPeriod(year, nth);
    case 'half':
      return halfPeriod(year, nth);
    case 'weekday':
      return whole.unit === 'month' && weekday !== undefined ? nthWeekday(whole, nth, weekday) : null;
    case 'date': {
      const day = dayOf(year, monthOf(whole.first), nth);
      return monthOf(day) === monthOf(whole.first) ? dayPeriod(day) : null;
    }
    case 'month':
      return whole.unit === 'year' ? monthPeriod(year, nth === -1 ? 12 : nth) : null;
    case 'day':
      return nth === -1 ? dayPeriod(whole.last) : dayPeriod(whole.first + nth - 1);
    case 'week':
      return weekPeriod(nth === -1 ? whole.last - 3 : whole.first + 7 * (nth - 1) + 3);
    case 'weekend':
      return weekendPeriod(nth === -1 ? whole.last - 5 : whole.first + 7 * (nth - 1));
    case 'second':
    case 'minute':
    case 'hour':
    case 'fortnight':
    case 'year':
    case 'decade':
    case 'century':
      return null;
  }
}

/** First and last day of each part of a month, counted from the first. */
const DAYS_OF_PART = { early: [0, 9], mid: [10, 19], late: [20, null] } as const;

/** First and last year of each part, counted from the first year. */
const YEARS_OF_PART = {
  decade: { early: [0, 3], mid: [4, 6], late: [7, 9] },
  century: { early: [0, 32], mid: [33, 66], late: [67, 99] },
} as const;

/**
 * A part of a period. A year that is stated keeps its value, as TimeML has it: "late 2018" is 2018, and its days say
 * which part of it; so does any period at an edge ("the end of last year", perhaps its last day), and a year that isn't
 * over ("early next year"). "late last year" has the contract's value, 2018-Q4. Where TIMEX3 has no value for the part (the middle of a year, parts of months and
 * decades) the value stays that of the whole, and only the days are narrowed.
 */
export function narrowed(period: Period, part: Part, keepsValue: boolean): Period {
  const { unit, first, last } = period;
  if (unit === 'year') {
    const year = yearOf(first);
    if (part === 'mid') return { ...period, first: dayOf(year, 4, 1), last: dayOf(year, 10, 1) - 1 };
    const quarter = quarterPeriod(year, part === 'early' ? 1 : 4);
    return { ...quarter, value: keepsValue ? period.value : quarter.value, dated: period.dated };
  }
  if (unit === 'day' || unit === 'weekend' || unit === 'week') return period;
  if (unit === 'decade' || unit === 'century') {
    const [from, to] = YEARS_OF_PART[unit][part];
    return { ...period, first: dayOf(yearOf(first) + from, 1, 1), last: dayOf(yearOf(first) + to, 12, 31) };
  }
  if (unit === 'month') {
    const [from, to] = DAYS_OF_PART[part];
    return { ...period, first: first + from, last: to === null ? last : first + to };
  }
  const third = Math.floor((last - first + 1) / 3);
  if (part === 'early') return { ...period, last: first + third - 1 };
  if (part === 'mid') return { ...period, first: first + third, last: last - third };
  return { ...period, first: last - third + 1 };
}
