/** Words that point to a time, or relate one time to another. */

/** Days counted from today. */
export const DEICTIC_DAYS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

/** Words for no day in particular, with their TIMEX3 values. "soon" and "formerly" tell too little: TimeBank leaves them out. */
export const VAGUE_REFERENCES: Readonly<Record<string, string>> = {
  now: 'PRESENT_REF',
  currently: 'PRESENT_REF',
  nowadays: 'PRESENT_REF',
  presently: 'PRESENT_REF',
  recently: 'PAST_REF',
  lately: 'PAST_REF',
};

/** "daily" -> every day */
export const FREQUENCIES: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P1Q',
  annual: 'P1Y',
  annually: 'P1Y',
  yearly: 'P1Y',
  biennial: 'P2Y',
};

/** "the business daily", "an Italian weekly": papers. */
export const PERIODICALS: ReadonlySet<string> = new Set(['daily', 'fortnightly', 'monthly', 'quarterly', 'weekly']);

/** Which third of a period is meant. */
export const PARTS: Readonly<Record<string, 'early' | 'mid' | 'late'>> = { early: 'early', mid: 'mid', late: 'late' };

/** "the end of the month" */
export const EDGES: Readonly<Record<string, 'early' | 'mid' | 'late'>> = {
  beginning: 'early',
  start: 'early',
  outset: 'early',
  dawn: 'early',
  middle: 'mid',
  end: 'late',
  close: 'late',
};

/** Rough amounts of units: "several years". "couple" counts as two. */
export const VAGUE_AMOUNTS: ReadonlySet<string> = new Set(['several', 'many', 'few', 'some', 'numerous', 'countless']);

/** Words before an amount that don't change it: "about three years". */
export const APPROXIMATORS: ReadonlySet<string> = new Set([
  'about',
  'around',
  'approximately',
  'roughly',
  'nearly',
  'almost',
  'over',
  'under',
  'barely',
]);

/** Dictionary forms; what follows tells how long: "spent weeks", "took hours". */
export const SPENDING_VERBS: ReadonlySet<string> = new Set(
  'devote endure last live need require serve spend suffer take wait'.split(' '),
);
