/** An attribution as ranges of tokens, nobody linked yet. */
import type { TokenRange } from '../tree/tree.ts';
import type { RuleName } from './rules.ts';

export type { TokenRange };

export interface Candidate {
  /** What proposes it, for the editor who asks why. */
  rule: RuleName;
  content: TokenRange[];
  /** Said in just these words, though no marks tell so. */
  verbatim: boolean;
  cue: TokenRange | null;
  source: TokenRange | null;
  /** What the reader says of each token at this depth: `ATTRIBUTION_LABELS` probabilities a token. */
  odds: Float64Array;
}
