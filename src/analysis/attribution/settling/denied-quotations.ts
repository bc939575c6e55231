/** What stands in marks beside a denial isn't denied: "[“I never signed it”]: mayor denies fraud", "denied it: [“I was ill.”]" */
import { DENYING_CUES } from '../../lexicon/certainty-words.ts';
import type { Candidate, TokenRange } from '../candidate.ts';
import { hasFiniteVerb } from '../grammar/content-before.ts';
import { isReportingGroup } from '../grammar/cues.ts';
import { insideQuotation, lowerAt, quotationFrom } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { AFTER_REPORT } from '../quotations-after-reports.ts';

/**
 * A denial without the quotation that a colon parts from it. Whose one before the verb is, the text leaves open; one
 * behind it is what the same speaker says next.
 */
export function withoutDeniedQuotation(reading: Reading, one: Candidate): Candidate[] {
  const { cue, lemma, content } = one;
  if (!cue || lemma === null || !DENYING_CUES.has(lemma)) return [one];
  const own = content.filter(
    ({ end }) => end > cue.first || lowerAt(reading, end) !== ':' || !insideQuotation(reading, end - 1),
  );
  const behind = quotedBehindColon(reading, one);
  if (!behind) return [own.length > 0 ? { ...one, content: own } : one];
  const denied = { first: cue.end, end: behind.first - 1 };
  return [
    { ...one, content: [denied] },
    { ...one, rule: AFTER_REPORT, content: [behind] },
  ];
}

/**
 * "denied the claim: [“It is nonsense.”]", a clause; not "denied: “I was never there.”", where nothing else is denied,
 * nor "denied that the sign said: “Keep out.”"
 */
function quotedBehindColon(reading: Reading, { cue, content }: Candidate): TokenRange | null {
  const last = content.at(-1);
  if (!cue || !last) return null;
  for (let at = cue.end; at < last.end; at += 1) {
    const verb = reading.groups[reading.groupAt[at] ?? -1];
    if (verb && isReportingGroup(verb)) return null;
    if (lowerAt(reading, at) !== ':') continue;
    const isClause = quotationFrom(reading, at + 1) >= 0 && hasFiniteVerb(reading, at + 1, last.end);
    return isClause && at > cue.end ? { first: at + 1, end: last.end } : null;
  }
  return null;
}
