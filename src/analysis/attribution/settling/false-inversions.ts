/** "One, she says, suggested yoga": behind a report between commas stands the sentence's own verb, and its object. */
import type { Candidate } from '../candidate.ts';
import { sentenceFirst } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { reportingAside } from '../grammar/reporting-asides.ts';

/** Nothing where the object was taken for who speaks. */
export function withoutFalseInversion(reading: Reading, one: Candidate): Candidate[] {
  const { cue, source } = one;
  if (!cue || !source || source.first < cue.end) return [one];
  return reportingAside(reading, sentenceFirst(reading, cue.first), cue.first) ? [] : [one];
}
