/** What a text has told before, and which of it a later expression counts from. */
import type { UnitName } from '../../lexicon/time-units.ts';
import type { Span } from '../../schema.ts';
import { yearOf } from '../period.ts';
import type { Period } from '../period.ts';
import type { Scene } from './scenes.ts';
import type { Direction } from './verbs.ts';

/** A time told before, and where. */
export interface Mention {
  period: Period;
  paragraph: number;
  sentence: number;
  span: Span;
  /** It stands in a heading: what follows is of that time. */
  isHeading: boolean;
  /** A year that a history looks at without going there: what follows isn't counted from it. */
  isAside: boolean;
  /** A day or week counted from publication, as news is told: "that year" isn't its. */
  isOfNews: boolean;
  /** An amount is measured by it, and the text doesn't stay there: "from 2.4% in January". */
  isBase: boolean;
  /** Whether the text told its year or that of the one that it goes on from, or counts it from publication: "last year". */
  year: 'told' | 'carried' | 'counted' | null;
  /** The text is at that time from here on. */
  scene: Scene;
}

export interface Setting {
  /** Day of publication. */
  published: number;
  /** The text tells of times far from its publication, so that dates count from the last mentioned one. */
  narrative: boolean;
  /** Times mentioned so far, newest last. */
  mentioned: readonly Mention[];
  /** The paragraph and sentence of the expression to be resolved. */
  paragraph: number;
  sentence: number;
  /** What was told last was before Christ, a time that the calendar here doesn't reach: nothing counts from it. */
  ancient: boolean;
  /** The last day mentioned in the same paragraph. */
  dayInParagraph: Mention | null;
  /** The year that opens the sentence: "In 2008", "Eight years ago". */
  openingYear: Mention | null;
  /** The date that an event was told with. */
  dateOfEvent: (noun: number) => Mention | undefined;
  direction: () => Direction | null;
  /** Its verb leaves no doubt that it is over. */
  isCertainlyPast: () => boolean;
  /** Even in a history this sentence speaks from publication: "will be held on 20 March". */
  isSpokenFromNow: () => boolean;
  /**
   * A plan that was told then, with the date on which it was, where the sentence has one: "said on Feb. 1 that it would
   * begin in May". Undefined where the sentence tells none.
   */
  reportedPlan: () => { told: Mention | undefined } | undefined;
  /** An age has been told since, from which later years are rather counted: "at 16". */
  isAgeSince: (mention: Mention) => boolean;
  /** It was told in an aside: "the firm, founded in 2010,". */
  isByTheWay: (mention: Mention) => boolean;
  /** The sentence tells of the days of its publication too, or the last time told was told by the way. */
  isOfNow: (last: Mention) => boolean;
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
  const told = mentioned.filter(({ isBase }) => !isBase);
  // Reports of a quarter go on speaking of it.
  if (unit === 'quarter') return told.findLast(({ period }) => period.unit === 'quarter');
  const fineness = finenessOf(unit);
  const last = told.findLast(({ period, paragraph: there, isAside, isOfNews }) => {
    if (finenessOf(period.unit) > fineness || (isOfNews && fineness >= YEAR_FINENESS)) return false;
    return (
      narrative ||
      there === paragraph ||
      (paragraph - there === 1 && !isAside && (!isBack || fineness < MONTH_FINENESS))
    );
  });
  return last && fineness < MONTH_FINENESS && isOutOfMind(last, setting) ? undefined : last;
}

/**
 * True where the text has just gone on to a longer time, in which a day isn't: behind "It begins on Monday. She was killed in
 * March 2019." the following day is none that is known.
 */
function isOutOfMind({ period }: Mention, { mentioned, sentence, isByTheWay }: Setting): boolean {
  const newest = mentioned.findLast(({ isAside, isBase }) => !isAside && !isBase);
  if (!newest || sentence - newest.sentence > 1 || finenessOf(newest.period.unit) < MONTH_FINENESS) return false;
  const isAround = newest.period.first <= period.last && period.first <= newest.period.last;
  return !isAround && !isByTheWay(newest);
}

/** A day is rather that on which somebody said so: "said on Monday that sales were up from a year earlier". */
const COMPARED: ReadonlySet<Period['unit']> = new Set<Period['unit']>(['month', 'quarter', 'half', 'year']);

/** The time that an amount of the same sentence was told with: "$27 billion in 2025, up 6% from a year earlier". */
export function comparedMention({ mentioned, sentence }: Setting): Mention | undefined {
  return mentioned.findLast(
    ({ period, sentence: there, isBase }) => there === sentence && !isBase && COMPARED.has(period.unit),
  );
}

/** A story moves on by so many years at most; a bare year further off is an aside ("… who had ruled since 1924"). */
const LONGEST_STEP_ON_IN_YEARS = 2;

/** So many years one after another are no asides: "was born on 3 May 1955, joined in 1973 and left in 1991". */
const ENOUGH_STEPS = 2;

/** True where the story has gone on in years since `finer`. */
function isGoneOn(mentioned: readonly Mention[], finer: Mention): boolean {
  const years = mentioned
    .slice(mentioned.indexOf(finer) + 1)
    .flatMap(({ period, isAside }) => (isAside ? [] : [yearOf(period.first)]));
  return (
    years.length >= ENOUGH_STEPS &&
    [yearOf(finer.period.first), ...years].every((year, at, all) => at === 0 || year > (all[at - 1] ?? year))
  );
}

/** True behind "on 4 August last year": a history has come to its publication there. */
export function hasReachedNow(mentioned: readonly Mention[]): boolean {
  return mentioned.findLast(({ year }) => year !== null)?.year === 'counted';
}

/** The mention that a narrative has got to: no decade, and no year of an aside, "who in 1958 became the first". */
export function narrativeAnchor({ mentioned: all, isByTheWay }: Setting): Mention | undefined {
  const mentioned = all.filter(({ period }) => finenessOf(period.unit) <= YEAR_FINENESS);
  const last = mentioned.findLast((one) => !one.isAside && !(one.period.unit === 'year' && isByTheWay(one)));
  if (last?.isHeading === true) return last;
  if (hasReachedNow(all)) return undefined;
  const finer = mentioned.findLast(({ period }) => finenessOf(period.unit) < YEAR_FINENESS);
  if (!last || !finer || last === finer) return last;
  const step = yearOf(last.period.first) - yearOf(finer.period.first);
  const isNear = step >= 0 && step <= LONGEST_STEP_ON_IN_YEARS;
  return isNear || isGoneOn(mentioned, finer) ? last : finer;
}
