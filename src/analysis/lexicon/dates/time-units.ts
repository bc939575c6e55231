/** Units of time. */

export type UnitName =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

interface Unit {
  name: UnitName;
  /** What a TIMEX3 duration ends on: P3D, PT5H, P1DE. */
  code: string;
  /** Hours and less stand behind a T. */
  clock: boolean;
  singular: readonly string[];
  plural: readonly string[];
}

/** "second" alone is an ordinal far more often than a unit, and stands in number-words.ts. */
export const UNITS: readonly Unit[] = [
  { name: 'second', code: 'S', clock: true, singular: [], plural: ['seconds'] },
  { name: 'minute', code: 'M', clock: true, singular: ['minute'], plural: ['minutes'] },
  { name: 'hour', code: 'H', clock: true, singular: ['hour'], plural: ['hours'] },
  { name: 'day', code: 'D', clock: false, singular: ['day'], plural: ['days'] },
  { name: 'weekend', code: 'WE', clock: false, singular: ['weekend'], plural: ['weekends'] },
  { name: 'week', code: 'W', clock: false, singular: ['week'], plural: ['weeks'] },
  { name: 'fortnight', code: 'W', clock: false, singular: ['fortnight'], plural: ['fortnights'] },
  { name: 'month', code: 'M', clock: false, singular: ['month'], plural: ['months'] },
  { name: 'quarter', code: 'Q', clock: false, singular: ['quarter'], plural: ['quarters'] },
  { name: 'year', code: 'Y', clock: false, singular: ['year', 'yr'], plural: ['years', 'yrs'] },
  { name: 'decade', code: 'DE', clock: false, singular: ['decade'], plural: ['decades'] },
  { name: 'century', code: 'CE', clock: false, singular: ['century'], plural: ['centuries'] },
];
