/**
 * "One, she says, suggested yoga", "She said the mayor, who is ill, urged them": behind a report between commas, or
 * another aside, stands a verb with its subject before, and its object.
 */
import type { Candidate } from '../candidate.ts';
import { hasSubjectBeforeAside } from '../grammar/interrupted-clauses.ts';
import { sentenceFirst } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { reportingAside } from '../grammar/reporting-asides.ts';

/** Nothing where the object was taken for who speaks. */
export function withoutFalseInversion(reading: Reading, one: Candidate): Candidate[] {
  const { cue, source } = one;
  if (!cue || !source || source.first < cue.end) return [one];
  const group = reading.groups[reading.groupAt[cue.first] ?? -1];
  const isBehind = one.content.every(({ end }) => end <= cue.first);
  // "The study, published in 1973, was attacked by the firm"
  if (isBehind && group && !group.passive && hasSubjectBeforeAside(reading, group)) return [];
  return reportingAside(reading, sentenceFirst(reading, cue.first), cue.first) ? [] : [one];
}
