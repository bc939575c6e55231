/** The finder that needs no trained model: patterns over the grammar propose, refinement keeps what fits together. */
import type { Candidate } from './candidate.ts';
import { completed } from './complete.ts';
import type { Reading } from './grammar/reading.ts';
import { patterns } from './patterns/patterns.ts';
import { refine } from './refine.ts';

export interface RuleFindings {
  /** Everything that the patterns propose, doubles and rivals among it. */
  proposed: Candidate[];
  /** What is left of it, nested ones and quotations that nobody says included. */
  candidates: Candidate[];
}

/** Doubles and rivals go before continuations, which would otherwise be claimed twice. */
export function findByRules(reading: Reading): RuleFindings {
  const proposed = patterns.flatMap((pattern) => pattern(reading));
  return { proposed, candidates: completed(reading, refine(reading, proposed)) };
}
