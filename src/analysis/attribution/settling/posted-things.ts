/** "A video [posted] online shows a fight": what is posted says nothing by it. */
import { WORKS_SHOWN } from '../../lexicon/works-shown.ts';
import type { Candidate } from '../candidate.ts';
import { lowerAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';

/** Words behind "posted" that tell where, before a verb of the sentence's own. */
const WHERE = /^(?:online|on|to|by|in|at|here|yesterday|earlier|last)$/u;

export function withoutPostedThings(reading: Reading, one: Candidate): Candidate[] {
  const { cue, source } = one;
  if (!cue || source?.end !== cue.first || cue.end !== cue.first + 1) return [one];
  const isPosting = /^(?:posted|shared|published|uploaded|released|broadcast)$/u.test(lowerAt(reading, cue.first));
  if (!isPosting || !WHERE.test(lowerAt(reading, cue.end))) return [one];
  const noun = reading.tokens[source.end - 1];
  const isThing = WORKS_SHOWN.has(noun?.lemma ?? '');
  return isThing ? [] : [one];
}
