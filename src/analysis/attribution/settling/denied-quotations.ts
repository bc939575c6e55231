/** "[“I never signed it”]: mayor denies fraud": what stands in marks before the colon isn't what he denies. */
import { DENYING_CUES } from '../../lexicon/certainty-words.ts';
import type { Candidate } from '../candidate.ts';
import { insideQuotation, lowerAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';

/** A denial without the quotation that a colon parts from it; whose that is, the text leaves open. */
export function withoutDeniedQuotation(reading: Reading, one: Candidate): Candidate[] {
  const { cue, lemma, content } = one;
  if (!cue || lemma === null || !DENYING_CUES.has(lemma) || content.length < 2) return [one];
  const own = content.filter(
    ({ end }) => end > cue.first || lowerAt(reading, end) !== ':' || !insideQuotation(reading, end - 1),
  );
  return [own.length > 0 ? { ...one, content: own } : one];
}
