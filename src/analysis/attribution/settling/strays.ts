/** "He wrote that “few” had left. Video, [which the AP could not verify,] showed two": a piece of a later sentence. */
import type { Candidate, TokenRange } from '../candidate.ts';
import { lowerAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';

/** Without a relative clause on what a sentence behind the cue's is about: that sentence tells of its own. */
export function withoutStrays(reading: Reading, one: Candidate): Candidate[] {
  const { cue } = one;
  if (!cue) return [one];
  const own = reading.tokens[cue.end - 1]?.sentence ?? 0;
  const isStray = ({ first }: TokenRange): boolean =>
    (reading.tokens[first]?.sentence ?? 0) > own &&
    /^(?:who|which|whose)$/u.test(lowerAt(reading, first)) &&
    lowerAt(reading, first - 1) === ',';
  const content = one.content.filter((range) => !isStray(range));
  return content.length > 0 ? [{ ...one, content }] : [one];
}
