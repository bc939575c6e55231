/** "There is, says Ann Dee, [no easy answer]": what stands before the aside is no sentence without the rest. */
import type { Candidate, TokenRange } from '../candidate.ts';
import { clauseEnd } from '../grammar/clause-ends.ts';
import { hasFiniteVerb } from '../grammar/content-before.ts';
import { isBarePast, isReportingGroup } from '../grammar/cues.ts';
import { groupFrom, insideQuotation, lowerAt, sentenceEnd, sentenceFirst, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';

/** Prepositions that go on with a verb, and not with what the speaker did next: "began, she says, [with] a patient". */
const GOES_ON = /^(?:with|by|to|for|of|from|about|because|at|in|on|into|like|through)$/u;

/** A quotation longer than this is hardly the subject of what follows, in tokens with the marks. */
const LONGEST_SUBJECT = 7;

export function withRestBehindAside(reading: Reading, one: Candidate): Candidate[] {
  const { cue, content } = one;
  const [begun] = content;
  if (!cue || !one.source || !begun || content.length > 1) return [one];
  const verb = reading.groups[reading.groupAt[cue.end - 1] ?? -1];
  if (verb?.form !== 'finite' || verb.passive) return [one];
  // "The bill, opposed by Ms Lee, failed": a participle on what stands before
  if (lowerAt(reading, one.source.first - 1) === 'by') return [one];
  const source = withoutRest(reading, one.source, begun, cue);
  const aside = { first: Math.min(cue.first, source.first), end: Math.max(cue.end, source.end) };
  const first = aside.end + 1;
  // "The bill, which | Ms Lee opposed, failed": a relative clause
  const isAside = begun.end <= aside.first && aside.first <= begun.end + 1 && lowerAt(reading, aside.end) === ',';
  const sentence = { first: sentenceFirst(reading, cue.first), end: sentenceEnd(reading, cue.first) };
  if (!isAside || first >= sentence.end || begun.first < sentence.first || !needsRest(reading, begun, first))
    return [one];
  const rest = { first, end: clauseEnd(reading, first, isReportingGroup) };
  return [{ ...one, source, content: [begun, rest] }];
}

/** "There is, says [Ann Dee], no easy answer": behind "is" the last of a name's appositions is none. */
function withoutRest(reading: Reading, source: TokenRange, begun: TokenRange, cue: TokenRange): TokenRange {
  const verb = reading.groups[reading.groupAt[lastWord(reading, begun.end)] ?? -1];
  if (source.first < cue.end || verb?.auxiliary !== true) return source;
  for (let at = source.end - 2; at > source.first; at -= 1) {
    if (lowerAt(reading, at) === ',') return { first: source.first, end: at };
  }
  return source;
}

/** Has what stands before the aside no verb, or one that the rest completes? */
function needsRest(reading: Reading, { first, end }: TokenRange, rest: number): boolean {
  const last = lastWord(reading, end);
  if (last < first) return false;
  if (!hasFiniteVerb(reading, first, end)) {
    const own = groupFrom(reading, rest);
    // “A movement, not a campaign,” he said, surrounded by friends
    const hangs =
      own !== null && isBarePast(reading, own) && insideQuotation(reading, last) && end - first > LONGEST_SUBJECT;
    // “No,” replied Ann Lee, the mayor, said simply
    const another = own?.lemma === 'say' && insideQuotation(reading, last);
    return own?.form === 'finite' && !hangs && !another;
  }
  if (insideQuotation(reading, last) || insideQuotation(reading, first)) return false;
  const verb = reading.groups[reading.groupAt[last] ?? -1];
  if (verb?.head !== last || verb.form !== 'finite') return false;
  // "There is, she says, [no answer]", but "as it is, he said, before leaving"
  if (verb.auxiliary) return /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/u.test(tagAt(reading, rest) ?? '');
  return GOES_ON.test(lowerAt(reading, rest)) && !isTimeOfSaying(reading, rest);
}

/** "…, he said, in an interview" */
function isTimeOfSaying(reading: Reading, at: number): boolean {
  return /^(?:an?|his|her|their)$/u.test(lowerAt(reading, at + 1)) && /^(?:in|at|on|to)$/u.test(lowerAt(reading, at));
}

function lastWord(reading: Reading, end: number): number {
  let last = end - 1;
  while (/^[,"'”’»]$/u.test(lowerAt(reading, last))) last -= 1;
  return last;
}
