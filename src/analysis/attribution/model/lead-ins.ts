/**
 * Whose a quotation behind a colon is where no verb of saying leads to it. The tagger takes whoever stands next to the
 * colon, though the sentence has a subject: "[Ms Lee] had no sympathy for Mr Ng: “…”".
 */
import { AIMING_PREPOSITIONS, PRESENTING_VERBS } from '../../lexicon/lead-ins.ts';
import type { Candidate } from '../candidate.ts';
import { isExperience, leadInAt, reportsByColon, showsAttitude } from '../grammar/lead-ins.ts';
import type { LeadIn } from '../grammar/lead-ins.ts';
import { nounPhraseBefore } from '../grammar/noun-phrases-before.ts';
import { lowerAt, sentenceFirst, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import type { LinkedParts, Part } from './link.ts';
import { partOf } from './parts.ts';

/**
 * The tagger's attributions, those behind a colon with the subject of its sentence where it took an object; without those
 * that another cue reports: “Ms Lee was blunt: “It is over,” [she said]”.
 */
export function withLeadIns(
  reading: Reading,
  tagged: readonly LinkedParts[],
  candidates: readonly Candidate[],
): LinkedParts[] {
  const isAnothers = (colon: number): boolean =>
    lowerAt(reading, colon) === ':' &&
    !reportsByColon(reading, colon) &&
    candidates.some((other) => reportsBehind(other, colon + 1));
  return tagged.flatMap((one) => {
    const colon = one.cue.end - 1;
    const leadIn = leadInAt(reading, colon);
    if (!leadIn || one.contents[0]?.start !== colon + 1) {
      return [{ ...one, contents: one.contents.map((part) => beforeColon(part, one.cue, isAnothers)) }];
    }
    if (isAnothers(colon)) return [];
    // "kicked a man, with Mr Ng yelling: “…”": a verb of saying leads to it after all
    if (one.cue.start <= leadIn.verb.head || reportsByColon(reading, colon)) return [one];
    const cue = { start: colon, end: colon + 1 };
    const speaker = leadIn.speaks ? partOf(leadIn.subject) : null;
    const isWrong = one.source ? isObject(reading, one.source, leadIn) : showsAttitude(reading, leadIn, colon);
    return [isWrong ? { ...one, cue, source: speaker } : one];
  });
}

/** "lamented [the loss]: “We are broke,” he said" */
function beforeColon(part: Part, cue: Part, isAnothers: (colon: number) => boolean): Part {
  for (let at = part.start + 1; at < part.end; at += 1) {
    if (at >= cue.end && isAnothers(at)) return { start: part.start, end: at };
  }
  return part;
}

/** "“It is over,” [she said]" */
function reportsBehind({ cue, source, content }: Candidate, at: number): boolean {
  const said = content[0];
  return cue !== null && source !== null && said?.first === at && cue.first >= said.end;
}

/** Is it somebody of whom the verb tells: "was full of praise for [Mr Ng]", "thanked [Mr Ng]"? Not "a word from [Mr Ng]". */
function isObject(reading: Reading, { start }: Part, { verb }: LeadIn): boolean {
  const sentence = sentenceFirst(reading, verb.head);
  let first = start;
  // "paid tribute to his captain, [Bo Ng]"
  if (lowerAt(reading, first - 1) === ',') first = nounPhraseBefore(reading, first - 1, sentence)?.first ?? first;
  while (first - 1 > verb.head && /^(?:DET|ADJ|NOUN)$/u.test(tagAt(reading, first - 1) ?? '')) first -= 1;
  if (first < verb.end) return false;
  const before = lowerAt(reading, first - 1);
  if (AIMING_PREPOSITIONS.has(before)) return true;
  if (before === 'by') return verb.passive && isExperience(verb);
  if (before === 'of') return tagAt(reading, first - 2) === 'ADJ';
  // "That doesn't surprise [Mr Ng]: “…”"
  const own = reading.groups[reading.groupAt[first - 1] ?? -1];
  return own?.end === first && !PRESENTING_VERBS.has(own.lemma) && !isExperience(own);
}
