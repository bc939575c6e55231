/** Whether two statements of one speaker are one, told twice. */
import { alignmentOf } from './alignment.ts';
import { differInNames, differInNumbers, likenessOf } from './likeness.ts';
import type { Limits } from './limits.ts';
import type { StatementKeys, Wording } from './story-keys.ts';
import { isNegator, numberIn, weightOfWord } from './words.ts';

export interface Link {
  by: 'quotation' | 'claim';
  /** The greater, the surer; of quotations the weight of the words in common. */
  strength: number;
  /** The one that quotes no more than a part of what the other quotes: "carry great weight". */
  part: 'a' | 'b' | null;
  /** The words in common are so few, and so far from each other in time or matter, that the speaker may say them often. */
  isHabit: boolean;
}

/** Of the words where two quotations overlap, at most so great a part is another in one of them. */
const GREATEST_PART_CHANGED = 0.2;
/** Of the shorter quotation, at least so great a part lies in the overlap; less where the overlap is this heavy. */
const LEAST_PART_COVERED = 0.8;
const HEAVY = 4;
/** A short quotation is a speaker's habit unless both are of these days, or the rest says the same. */
const SHORT = 4.5;
const NEAR_IN_DAYS = 60;
/** So many words in a row are one saying within a week, light as they may be: "They may not be." */
const ROW = 4;
const SAME_WEEK_IN_DAYS = 7;
/** A word or two are one saying where the rest is the same, too: January’s decision “disconcerting”. */
const FEW_WORDS = 1.5;
const CLOSELY_CONTAINED = 0.8;
const DAY_IN_MS = 86_400_000;
/** Stems, names and numbers in common weigh at least so much where nothing is quoted. */
const LEAST_WEIGHT = 3;
/** The shorter content has at least so many of them, or both say the same. */
const LEAST_TERMS = 3;
const LEAST_STEMS = 2;
const NEARLY_THE_SAME = 0.75;

/** @param isOneStory both stand in one story, which may say the second time less: "the risk can be limited" */
export function linkBetween(
  a: StatementKeys,
  b: StatementKeys,
  limits: Limits,
  isOneStory = a.story === b.story,
): Link | null {
  if (isContrary(a, b)) return null;
  return quotationLink(a, b, limits) ?? claimLink(a, b, limits, isOneStory);
}

/** Whether two statements may stand in one group, though nothing shows by itself that they are one. */
export function mayBeOne(a: StatementKeys, b: StatementKeys): boolean {
  if (isContrary(a, b)) return false;
  if (likenessOf(a.wording, b.wording).contained >= LEAST_CONTAINED) return true;
  return quotedInCommon(a, b) !== null;
}

const LEAST_CONTAINED = 0.55;

/** One says that it is so, the other that it isn't; or one is for it, the other against; or the numbers are others. */
function isContrary(a: StatementKeys, b: StatementKeys): boolean {
  if (a.stance !== null && b.stance !== null && a.stance !== b.stance) return true;
  return a.isDenied !== b.isDenied;
}

const termsOf = ({ stems, names, numbers }: Wording): number => stems.length + names.length + numbers.length;

/** "not" and "refuse" are no words for each other. */
const isTurned = ({ negations, reversals }: Wording): string => `${negations % 2} ${reversals % 2}`;

function quotationLink(a: StatementKeys, b: StatementKeys, { quotedWeight }: Limits): Link | null {
  const common = quotedInCommon(a, b);
  if (!common) return null;
  const { weight, part } = common;
  const days = Math.abs(Date.parse(a.published) - Date.parse(b.published)) / DAY_IN_MS;
  const { contained } = likenessOf(a.wording, b.wording);
  const isKnownByMore =
    (common.words >= ROW && days <= SAME_WEEK_IN_DAYS) || (weight >= FEW_WORDS && contained >= CLOSELY_CONTAINED);
  if (weight < quotedWeight && !isKnownByMore) return null;
  const isHabit =
    weight < SHORT && (differInNames(a.wording, b.wording) || (days > NEAR_IN_DAYS && contained < LEAST_CONTAINED));
  return { by: 'quotation', strength: weight, part, isHabit };
}

interface Common {
  words: number;
  weight: number;
  part: Link['part'];
}

/** The heaviest words that both quote; null where they quote none of the same. */
function quotedInCommon(a: StatementKeys, b: StatementKeys): Common | null {
  let best: Common | null = null;
  for (const left of a.pieces) {
    for (const right of b.pieces) {
      const common = commonOf(left, right);
      if (common && common.weight > (best?.weight ?? 0)) best = common;
    }
  }
  return best;
}

function commonOf(left: readonly string[], right: readonly string[]): Common | null {
  const words = new Set(left);
  const shorter = Math.min(left.length, right.length);
  // Most pairs have hardly a word in common, and aligning them would take long.
  const shared = right.filter((word) => words.has(word)).length;
  if (shared < Math.min(shorter * (1 - 2 * GREATEST_PART_CHANGED), HEAVY)) return null;
  const { same, changed, changes } = alignmentOf(left, right);
  if (same.length === 0 || changed.some((word) => isNegator(word) || numberIn(word) !== null)) return null;
  if (changes > GREATEST_PART_CHANGED * (same.length + changes)) return null;
  const weight = same.reduce((sum, word) => sum + weightOfWord(word), 0);
  const isCovered = same.length >= LEAST_PART_COVERED * shorter;
  if (!isCovered && (weight < HEAVY || changed.length > 0)) return null;
  const isPart = Math.max(left.length, right.length) > same.length + changes + 1;
  return { words: same.length, weight, part: isPart ? (left.length < right.length ? 'a' : 'b') : null };
}

function claimLink(a: StatementKeys, b: StatementKeys, { claimShare }: Limits, isOneStory: boolean): Link | null {
  if (a.isAllQuoted && b.isAllQuoted) return null;
  const [one, other] = [a.wording, b.wording];
  if (one.isOpen !== other.isOpen || isTurned(one) !== isTurned(other) || differInNumbers(one, other)) return null;
  const { words, names, share, contained, stems } = likenessOf(one, other);
  const link = { by: 'claim', strength: share, part: null, isHabit: false } as const;
  if (isOneStory && contained === 1 && stems >= LEAST_STEMS) return link;
  if (words + names < LEAST_WEIGHT || share < claimShare) return null;
  const terms = Math.min(termsOf(one), termsOf(other));
  if (share < NEARLY_THE_SAME && (terms < LEAST_TERMS || stems < LEAST_STEMS)) return null;
  return link;
}
