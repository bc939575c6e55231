/** What taggers read and what they say. */

/** A sequence: tokens `start`..`end`. */
export interface TokenRange {
  start: number;
  end: number;
}

export interface Tagging {
  /** Probability of each label at each token, `labels` a token. */
  marginals: Float64Array;
  /** The best sequence of labels. */
  path: Uint8Array;
}
