/** Month names as news text writes them. */

export const MONTH_NAMES: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Short forms, which count only beside a day or a year: "Feb. 4", "Sept 2018". */
export const MONTH_ABBREVIATIONS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** Months that are everyday words when written small. */
export const MONTHS_THAT_NEED_A_CAPITAL: ReadonlySet<string> = new Set(['march', 'may', 'august']);

/** Months that are first names or surnames too, even with a capital: they need a sign that a month is meant. */
export const MONTHS_THAT_ARE_NAMES: ReadonlySet<string> = new Set(['march', 'april', 'may', 'june', 'august']);
