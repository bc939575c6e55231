/** "Voters were warned to expect delays": the tagger takes whom something is said to for who says it. */
import { isSpeaker } from '../../lexicon/unnamed-words.ts';
import { TOLD_VERBS } from '../../lexicon/told-verbs.ts';
import type { Candidate, TokenRange } from '../candidate.ts';
import { nounPhraseEnd } from '../grammar/noun-phrases.ts';
import { lowerAt, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { isTemporalStart } from '../grammar/temporal.ts';

/** The report with nobody behind it, or with whom "by" names at its end, "urged to act [by campaigners]". */
export function withoutAddressee(reading: Reading, one: Candidate): Candidate {
  const { cue, source, content } = one;
  const group = cue && reading.groups[reading.groupAt[cue.end - 1] ?? -1];
  if (!cue || !source || source.end > cue.first || !group?.passive || !TOLD_VERBS.has(group.lemma)) return one;
  const last = content.at(-1);
  const agent = last && agentAtEnd(reading, last);
  if (!last || !agent) return { ...one, source: null };
  return { ...one, source: agent, content: [...content.slice(0, -1), { ...last, end: agent.first - 1 }] };
}

/** "campaigners" at the end of "to act by campaigners", not "by Friday" */
function agentAtEnd(reading: Reading, { first, end }: TokenRange): TokenRange | null {
  for (let at = end - 2; at > first; at -= 1) {
    if (lowerAt(reading, at) !== 'by') continue;
    const reaches = !isTemporalStart(reading, at + 1) && nounPhraseEnd(reading, at + 1) === end;
    const speaks = tagAt(reading, end - 1) === 'PROPN' || isSpeaker(reading.tokens[end - 1]?.lemma ?? '');
    return reaches && speaks ? { first: at + 1, end } : null;
  }
  return null;
}
