/** What a text has told before, and which of it a later expression counts from. */
import type { UnitName } from '../../lexicon/dates/time-units.ts';
import type { Span } from '../../schema.ts';
import { yearOf } from '../period.ts';
import type { Period } from '../period.ts';
import type { Direction } from './tense.ts';

/** A time told before, and where. */
export interface Mention {
  period: Period;
  paragraph: number;
  span: Span;
  /** It stands in a heading: what follows is of that time. */
  isHeading: boolean;
  /** A year that a history looks at without going there: what follows isn't counted from it. */
  isAside: boolean;
  /** A day or week counted from publication, as news is told: "that year" isn't its. */
  isOfNews: boolean;
}

export interface Setting {
  /** Day of publication. */
  published: number;
  /** The text tells of times far from its publication, so that dates count from the last mentioned one. */
  narrative: boolean;
  /** Times mentioned so far, newest last. */
  mentioned: readonly Mention[];
  /** The paragraph of the expression to be resolved. */
  paragraph: number;
  /** What was told last was before Christ, a time that the calendar here doesn't reach: nothing counts from it. */
  ancient: boolean;
  /** The last day mentioned in the same paragraph. */
  dayInParagraph: Mention | null;
  direction: () => Direction | null;
  /** Even in a history this sentence speaks from publication: "will be held on 20 March". */
  isSpokenFromNow: () => boolean;
}

export const MONTH_FINENESS = 2;
export const YEAR_FINENESS = 5;

/** How fine each unit is: a mention anchors units that are as coarse as itself, or coarser. */
const FINENESS: Readonly<Record<string, number>> = {
  day: 0,
  weekend: 1,
  week: 1,
  fortnight: 1,
  month: MONTH_FINENESS,
  quarter: 3,
  half: 4,
  season: 3,
  year: YEAR_FINENESS,
  decade: 6,
  century: 7,
};

export function finenessOf(unit: Period['unit'] | UnitName): number {
  return FINENESS[unit] ?? 0;
}

/**
 * The last mention from which such a unit can be counted. A history holds on to its time; in news it is remembered for a
 * paragraph: "He won in 2008.", "Two years later", but who goes back by months or years, as in "five years earlier", does
 * so from what he tells there, or from now.
 */
export function lastMentioned(setting: Setting, unit: UnitName, isBack = false): Mention | undefined {
  const { mentioned, narrative, paragraph } = setting;
  const fineness = finenessOf(unit);
  return mentioned.findLast(({ period, paragraph: there, isAside, isOfNews }) => {
    if (finenessOf(period.unit) > fineness || (isOfNews && fineness >= YEAR_FINENESS)) return false;
    return (
      narrative ||
      there === paragraph ||
      (paragraph - there === 1 && !isAside && (!isBack || fineness < MONTH_FINENESS))
    );
  });
}

/** A story moves on by so many years at most; a bare year further off is an aside ("… who had ruled since 1924"). */
const LONGEST_STEP_ON_IN_YEARS = 2;

/** The mention that a history has got to: no decade, and no year that is only looked at. */
export function narrativeAnchor({ mentioned: all }: Setting): Mention | undefined {
  const mentioned = all.filter(({ period }) => finenessOf(period.unit) <= YEAR_FINENESS);
  const last = mentioned.findLast(({ isAside }) => !isAside);
  const finer = mentioned.findLast(({ period }) => finenessOf(period.unit) < YEAR_FINENESS);
  if (!last || !finer || last === finer || last.isHeading) return last;
  const step = yearOf(last.period.first) - yearOf(finer.period.first);
  return step >= 0 && step <= LONGEST_STEP_ON_IN_YEARS ? last : finer;
}
