/** Who stands behind "by": "accused by [the minister]", "quoted by [the Post]", "criticism by [unions]". */
import type { TokenRange } from '../candidate.ts';
import { lowerAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** What stands before the agent of a verb; nouns have others as well. */
const BEFORE_AGENT = /^by$/u;

/**
 * The agent behind the preposition at `at`; null where no such preposition or no phrase stands there.
 * @param endOf how far the phrase reaches that begins at a token, which is another question behind each cue
 */
export function agentAt(
  reading: Reading,
  at: number,
  endOf: (reading: Reading, first: number) => number,
  prepositions = BEFORE_AGENT,
): TokenRange | null {
  if (!prepositions.test(lowerAt(reading, at))) return null;
  const first = at + 1;
  const end = endOf(reading, first);
  return end > first ? { first, end } : null;
}
