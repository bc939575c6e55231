/** "He wrote that “few” had left. Video, [which the AP could not verify,] showed two": a piece of a later sentence. */
import type { Candidate, TokenRange } from '../candidate.ts';
import { clauseOpening } from '../grammar/openings.ts';
import { insideQuotation } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';

/** Without what begins within a sentence behind the cue's, where nothing is quoted: that sentence tells of its own. */
export function withoutStrays(reading: Reading, one: Candidate): Candidate[] {
  const { cue } = one;
  if (!cue) return [one];
  const own = reading.tokens[cue.end - 1]?.sentence ?? 0;
  const isStray = (range: TokenRange): boolean =>
    (reading.tokens[range.first]?.sentence ?? 0) > own &&
    range.first !== clauseOpening(reading, range.first) &&
    !isQuoting(reading, range);
  const content = one.content.filter((range) => !isStray(range));
  return content.length > 0 ? [{ ...one, content }] : [one];
}

function isQuoting(reading: Reading, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at += 1) if (insideQuotation(reading, at)) return true;
  return false;
}
