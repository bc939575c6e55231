/** "The deal, first reported by the Post, would fail, officials said": who told of it first says nothing of what follows. */
import type { Candidate } from '../candidate.ts';
import { isBarePast } from '../grammar/cues.ts';
import { lowerAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { inside } from '../refine.ts';

const REPORTING_FIRST = /^(?:report|publish|disclose|reveal|announce)$/u;

/** The attributions without those of a participle in an aside, where another reports the sentence around it. */
export function withoutFirstReports(reading: Reading, found: readonly Candidate[]): Candidate[] {
  return found.filter(
    (one) =>
      !isAside(reading, one) || !found.some((other) => other !== one && one.cue && inside(one.cue, other.content)),
  );
}

/** ", first reported by the Post", ", which was reported by the Post" */
function isAside(reading: Reading, { cue }: Candidate): boolean {
  const group = cue && reading.groups[reading.groupAt[cue.end - 1] ?? -1];
  if (!cue || !group || !REPORTING_FIRST.test(group.lemma)) return false;
  let at = Math.min(cue.first, group.first) - 1;
  if (lowerAt(reading, at) === 'first') at -= 1;
  if (lowerAt(reading, at) === 'which') return group.passive && lowerAt(reading, at - 1) === ',';
  return (
    lowerAt(reading, at) === ',' &&
    (group.passive || isBarePast(reading, group) || lowerAt(reading, group.first) === 'first')
  );
}
