/** What a time expression says, before it is known when it was said: what finders return and the resolver reads. */
import type { UnitName } from '../lexicon/dates/time-units.ts';
import type { Span } from '../schema.ts';
import type { Period } from './period.ts';

/** Value of a time that is somewhere, but nobody knows where. */
export const UNKNOWN_DAY = 'XXXX-XX-XX';

export type Part = 'early' | 'mid' | 'late';
export type Which = 'last' | 'this' | 'next';

/**
 * Where counting begins: on the day of publication, or at the time that was mentioned last. "the end of the year"
 * takes the mentioned year in a narrative and this year in news: `context`.
 */
export type Anchor = 'published' | 'mentioned' | 'context';

/** A date from which another is counted, and where it stands. */
export interface Counted {
  meaning: Meaning;
  span: Span;
}

export type Meaning =
  /** "16 February 2019": needs nothing else. */
  | { kind: 'stated'; period: Period }
  /** "16 February", "March", "the third quarter", "Christmas": comes once a year. */
  | {
      kind: 'yearly';
      inYear: (year: number) => Period | null;
      which: Which | null;
      from?: Anchor;
      /** "Friday, 15 February": the day of the week that stands beside it. */
      weekday?: number;
    }
  /** "Saturday", "last Saturday" */
  | { kind: 'weekday'; weekday: number; which: Which | null }
  /**
   * "last week", "three days ago" count from publication; "the next day", "two weeks later" from what was mentioned.
   * `exact` where an amount is told: "a decade ago", not "last decade".
   */
  | { kind: 'shifted'; unit: UnitName; count: number; from: Anchor; exact?: true }
  /**
   * "two days after the vote"; `count` is null where nobody knows how many. `of` is the date that stands there
   * ("two days after Christmas"). `amount` is what remains where none does: "two days", how long after it, as TimeML has it; null in "the day after the vote".
   */
  | {
      kind: 'beside';
      unit: UnitName;
      count: number | null;
      of: Counted | null;
      amount: { value: string; endWord: number } | null;
    }
  /** "the weekend", "this weekend": the last one or the coming one, as the tense has it. */
  | { kind: 'open'; unit: UnitName; isThis?: true }
  /** "late last year", "the end of March". An edge keeps the whole period's value; a part of a year is a quarter. */
  | { kind: 'part'; part: Part; of: Meaning; edge: boolean }
  /** "the first week of March", "the last quarter of that year" */
  | {
      kind: 'nth';
      nth: number;
      unit: UnitName | 'half' | 'weekday' | 'date';
      of: Meaning;
      /** "the first Monday of March": which day of the week. */
      weekday?: number;
    }
  /** "Saturday morning", "2.30 p.m. on 16 February"; `day` is null where only the hour is told. */
  | { kind: 'time'; time: string; day: Meaning | null }
  /** "fiscal 2018": the value is known, but nobody knows whose fiscal year it is, and so not its days. */
  | { kind: 'undated'; of: Meaning }
  /** "now", "recently" */
  | { kind: 'reference'; value: string }
  /** "the fifth of May or May the fifth?": recognised, no day known. */
  | { kind: 'unknown'; value: string }
  | { kind: 'duration'; value: string }
  | { kind: 'set'; value: string };
