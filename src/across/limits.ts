/** From when on two tellings are taken for one: chosen on pairs judged by hand, `npm run evaluate -- FOLDER across`. */

export interface Limits {
  /** Weight of the words that two quotations have in common. */
  quotedWeight: number;
  /** Share of what either claim says that both say. */
  claimShare: number;
  /** The same of two events. */
  eventShare: number;
}

export const LIMITS: Limits = { quotedWeight: 2.5, claimShare: 0.42, eventShare: 0.46 };
