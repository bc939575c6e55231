/** What of a change an editor should look at first. */
import type { ReviewedStatement, StatementChanges } from './statements.ts';

/** Below this, a proposal comes first: more than one in four of its like are wrong. */
export const LOOK_TWICE_BELOW = 0.75;

export interface LookTwice {
  /** Quotations that have newly lost their speaker, or never had one. */
  unclaimed: ReviewedStatement[];
  /** Proposals of low confidence, the least sure first. */
  doubtful: ReviewedStatement[];
}

export function lookTwice({ added, changed }: StatementChanges): LookTwice {
  return {
    unclaimed: [
      ...added.filter((one) => one.isShown && one.isUnclaimed),
      ...changed.filter(({ before, after }) => after.isUnclaimed && !before.isUnclaimed).map(({ after }) => after),
    ],
    doubtful: added
      .filter(({ isUnclaimed, by, confidence }) => !isUnclaimed && by === 'extracted' && confidence < LOOK_TWICE_BELOW)
      .sort((a, b) => a.confidence - b.confidence),
  };
}
