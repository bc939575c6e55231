/** "The lawyer put it to him [that he had lied]. He replied: “No.”": a clause of another's sentence is no part of his answer. */
import type { Candidate } from '../candidate.ts';
import { insideQuotation, lowerAt, sentenceFirst } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';

/** A report without what hangs by "that" on a verb of a sentence before its own, where something else is said, too. */
export function withoutClauseBefore(reading: Reading, one: Candidate): Candidate[] {
  const { cue, content } = one;
  if (!cue || content.length < 2) return [one];
  const sentence = sentenceFirst(reading, cue.first);
  const own = content.filter(
    ({ first, end }) =>
      end > sentence ||
      lowerAt(reading, first) !== 'that' ||
      first === sentenceFirst(reading, first) ||
      insideQuotation(reading, first),
  );
  return [own.length > 0 ? { ...one, content: own } : one];
}
