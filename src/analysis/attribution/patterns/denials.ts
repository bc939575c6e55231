/** "…, a charge Mr Ng denies": what somebody denies of what another says. */
import { candidate } from '../candidate.ts';
import type { Candidate } from '../candidate.ts';
import { denialAt } from '../grammar/denials.ts';
import type { Reading } from '../grammar/reading.ts';

/** The rule's name. */
export const DENIED_CLAIM = 'denied-claim';

export function findDenials(reading: Reading): Candidate[] {
  return reading.tokens.flatMap(({ index }) => {
    const denial = denialAt(reading, index + 1);
    if (!denial?.claim) return [];
    const { claim, speaker, verb, lemma } = denial;
    const cue = { first: verb.first, end: verb.end };
    return [candidate(DENIED_CLAIM, { content: claim, cue, source: speaker, lemma })];
  });
}
