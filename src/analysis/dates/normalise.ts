/** Writes a resolved time as the contract has it. */
import type { DateMention, Precision, Span } from '../schema.ts';
import { dayFromNumber } from './calendar.ts';
import { UNKNOWN_DAY } from './meaning.ts';
import type { Meaning } from './meaning.ts';
import type { Period, PeriodUnit } from './period.ts';
import type { Resolved } from './resolve/resolve.ts';

/** The contract has no weekends and halves: they take the next coarser precision. */
export const PRECISIONS: Readonly<Record<PeriodUnit, Precision>> = {
  day: 'day',
  weekend: 'week',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'year',
  season: 'season',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

export function toDateMention(span: Span, meaning: Meaning, { period, value, time, anchor }: Resolved): DateMention {
  const type =
    meaning.kind === 'time'
      ? 'TIME'
      : meaning.kind === 'duration'
        ? 'DURATION'
        : meaning.kind === 'set'
          ? 'SET'
          : 'DATE';
  const day = value ?? period?.value ?? UNKNOWN_DAY;
  const range = period?.dated === true ? daysOf(period) : { start: null, end: null };
  return {
    span,
    type,
    value: time === undefined ? day : `${day}T${time}`,
    ...range,
    precision: range.start === null ? null : period && PRECISIONS[period.unit],
    basis: isStated(meaning) ? 'stated' : 'resolved',
    // "that summer" has a year, whatever its days.
    ...(anchor && (range.start !== null || period?.unit === 'season') && { anchor }),
  };
}

function daysOf(period: Period): { start: string; end: string } {
  return { start: dayFromNumber(period.first), end: dayFromNumber(period.last) };
}

function isStated(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'stated':
    case 'duration':
    case 'set':
    case 'unknown':
      return true;
    case 'part':
    case 'undated':
    case 'nth':
      return isStated(meaning.of);
    case 'time':
      return meaning.day !== null && isStated(meaning.day);
    case 'yearly':
    case 'weekday':
    case 'shifted':
    case 'beside':
    case 'open':
    case 'reference':
      return false;
  }
}
