/** What the certainty of a report depends on, read from a cue that no rule knows. */
import type { TokenRange } from '../candidate.ts';
import { isNobody } from '../grammar/nobody.ts';
import { lowerAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';

/** "said nothing about" */
const NOTHING: ReadonlySet<string> = new Set(['nothing', 'nobody']);

/**
 * The dictionary form of the cue's head, its last main verb or else its last word, and whether "not" stands with it or
 * nobody is its source.
 */
export function cueWords(
  reading: Reading,
  { first, end }: TokenRange,
  source: TokenRange | null,
): { lemma: string | null; negated: boolean } {
  let negated = source !== null && isNobody(reading, source);
  for (let at = end - 1; at >= first; at -= 1) {
    if (NOTHING.has(lowerAt(reading, at))) negated = true;
    const group = reading.groups[reading.groupAt[at] ?? -1];
    if (group?.head === at && !group.auxiliary) return { lemma: group.lemma, negated: negated || group.negated };
  }
  return { lemma: reading.tokens[end - 1]?.lemma ?? null, negated };
}
