/** What the patterns propose and the later steps refine: an attribution as ranges of tokens, nobody linked yet. */

/** Half-open range of indexes into `Document.tokens`. */
export interface TokenRange {
  first: number;
  end: number;
}

export interface Candidate {
  /** Name of the pattern that proposes it; the key into the table of confidences. */
  rule: string;
  content: TokenRange[];
  cue: TokenRange | null;
  source: TokenRange | null;
  /** Dictionary form of the cue's head, "say"; null where there is no cue. */
  lemma: string | null;
  /** True where the cue is negated: "did not say". */
  negated: boolean;
  /** True where the words hide who says it: "is said to be", "reportedly". */
  hearsay: boolean;
  /** How likely it is right, where that was weighed for this one; null where its rule's share of right ones counts. */
  confidence: number | null;
}

/** A candidate from what a pattern knows; the rest as it mostly is. */
export function candidate(
  rule: string,
  parts: Pick<Candidate, 'content'> & Partial<Omit<Candidate, 'rule' | 'content'>>,
): Candidate {
  return { rule, cue: null, source: null, lemma: null, negated: false, hearsay: false, confidence: null, ...parts };
}
