/** An attribution as ranges of tokens, nobody linked yet. */
import type { TokenRange } from '../tree/tree.ts';

export type { TokenRange };

export interface Candidate {
  /** What proposes it, for the editor who asks why. */
  rule: 'reader' | 'inner report' | 'framing report' | 'quotation';
  content: TokenRange[];
  cue: TokenRange | null;
  source: TokenRange | null;
  /** How likely it is right, from 0 to 1. */
  confidence: number;
}
