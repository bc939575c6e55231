/** Which year is meant by what comes once a year: "16 February", "last March", "the third quarter", "Christmas". */
import type { Meaning } from '../meaning.ts';
import { weekdayOf, yearOf } from '../period.ts';
import type { Period } from '../period.ts';
import { finenessOf, lastMentioned, narrativeAnchor, YEAR_FINENESS } from './mentions.ts';
import type { Mention, Setting } from './mentions.ts';
import type { Resolved } from './resolve.ts';

/** Years whose neighbours have four digits too. */
const FIRST_YEAR = 10;
const LAST_YEAR = 9980;

export function resolveYearly(meaning: Meaning & { kind: 'yearly' }, setting: Setting): Resolved {
  const { inYear, which, weekday } = meaning;
  const isMentioned = meaning.from === 'mentioned';
  const anchor = isMentioned ? lastMentioned(setting, 'year') : historyBeside(meaning, setting);
  if (isMentioned && !anchor) return { period: null };
  // "the following spring" of "in 1976" is that of 1977.
  const isBesideYear = isMentioned && anchor && which !== null && finenessOf(anchor.period.unit) >= YEAR_FINENESS;
  const step = which === 'next' ? 1 : which === 'last' ? -1 : 0;
  const period = isBesideYear
    ? inYear(yearOf(anchor.period.first) + step)
    : anchor && which === null
      ? inNarrative(inYear, anchor.period)
      : yearAround(anchor?.period.first ?? setting.published, meaning, setting);
  // "Saturday, 15 June", no Saturday: one of the two is wrong, and nobody knows which.
  if (weekday !== undefined && period && weekdayOf(period.first) !== weekday) return { period: null };
  return { period, anchor: anchor?.span };
}

/** What a history has got to, unless the expression counts from publication: "last April", "will open in April". */
function historyBeside({ which }: Meaning & { kind: 'yearly' }, setting: Setting): Mention | undefined {
  return which === 'last' || !setting.narrative || setting.isSpokenFromNow() ? undefined : narrativeAnchor(setting);
}

function yearAround(published: number, meaning: Meaning & { kind: 'yearly' }, setting: Setting): Period | null {
  const { inYear, which } = meaning;
  const year = yearOf(published);
  const around = (centre: number): Period[] =>
    [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((step) => inYear(centre + step)).filter((period) => period !== null);
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (which === 'this') return inYear(year);
  if (which === 'last') return around(year).findLast((period) => period.last < published) ?? null;
  if (which === 'next') return around(year).find((period) => period.first > published) ?? null;
  const behind = around(year).findLast((period) => period.first <= published) ?? null;
  const ahead = around(year).find((period) => period.last >= published) ?? null;
  if (!behind || !ahead) return behind ?? ahead;
  const direction = setting.direction();
  const [back, on] = [published - behind.first, ahead.first - published];
  const nearer = back <= on ? behind : ahead;
  // A day almost a year off when the same day of the other year is near speaks for a misread tense.
  const isImplausible =
    direction !== 'future' &&
    nearer.unit === 'day' &&
    Math.min(back, on) < NEAR_IN_DAYS &&
    Math.max(back, on) > FAR_IN_DAYS;
  if (direction === null || direction === 'near' || isImplausible) return nearer;
  // "shows a weak August", told in November, but "needs votes in November", told in April
  if (direction === 'present') return Math.min(back, on) < NEAR_IN_DAYS || back * 2 < on ? nearer : ahead;
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
