/** Which year is meant by what comes once a year: "16 February", "last March", "the third quarter", "Christmas". */
import type { Meaning } from '../meaning.ts';
import { yearOf } from '../period.ts';
import type { Period } from '../period.ts';
import { finenessOf, narrativeAnchor, YEAR_FINENESS } from './mentions.ts';
import type { Setting } from './mentions.ts';

/** Years whose neighbours have four digits too. */
const FIRST_YEAR = 10;
const LAST_YEAR = 9980;

export function resolveYearly(meaning: Meaning & { kind: 'yearly' }, setting: Setting): Period | null {
  const { inYear, which } = meaning;
  const anchor = setting.narrative ? narrativeAnchor(setting) : undefined;
  if (anchor && which === null) return inNarrative(inYear, anchor);
  const published = anchor?.first ?? setting.published;
  const year = yearOf(published);
  const around = (centre: number): Period[] =>
    [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((step) => inYear(centre + step)).filter((period) => period !== null);
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (which === 'this') return inYear(year);
  if (which === 'last') return around(year).findLast((period) => period.last < published) ?? null;
  if (which === 'next') return around(year).find((period) => period.first > published) ?? null;
  const behind = around(year).findLast((period) => period.first <= published) ?? null;
  const ahead = around(year).find((period) => period.last >= published) ?? null;
  const direction = setting.direction();
  if (!behind || !ahead) return behind ?? ahead;
  const [back, on] = [published - behind.first, ahead.first - published];
  const nearer = back <= on ? behind : ahead;
  // A day almost a year off, when the same day of the other year is near, speaks for a misread tense.
  const isImplausible =
    direction !== 'future' &&
    nearer.unit === 'day' &&
    Math.min(back, on) < NEAR_IN_DAYS &&
    Math.max(back, on) > FAR_IN_DAYS;
  if (direction === null || isImplausible) return nearer;
  return direction === 'past' ? behind : ahead;
}

const NEAR_IN_DAYS = 60;
const FAR_IN_DAYS = 290;

/** Months further back than this are rather those of the next year: "January" after "November 1941". */
const LONGEST_STEP_BACK_IN_DAYS = 200;

/** A narrative stays in its year, or goes on to the next. */
function inNarrative(inYear: (year: number) => Period | null, anchor: Period): Period | null {
  const year = yearOf(anchor.first);
  const same = inYear(year);
  const isYear = finenessOf(anchor.unit) >= YEAR_FINENESS;
  return same && !isYear && anchor.first - same.first > LONGEST_STEP_BACK_IN_DAYS ? inYear(year + 1) : same;
}
