/** Weekday names; ISO numbers, Monday is 1. */

export const WEEKDAY_NAMES: readonly string[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

/** Short forms, which count only beside a date ("Sat 16 Feb"): "Sun" and "Sat" are other words as well. */
export const WEEKDAY_ABBREVIATIONS: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};
