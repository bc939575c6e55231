/** What headings leave out: "Lee [was] charged over scandal", "Nissan [is] to cut jobs, sources say". */
import type { TokenRange } from '../candidate.ts';
import { isPastParticiple } from './verb-groups.ts';
import { groupFrom, lowerAt, paragraphOf, sentenceFirst, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** What is done to somebody, in words. Dictionary forms. */
const DONE_TO_SOMEBODY =
  /^(?:accuse|attack|blame|charge|condemn|criticise|criticize|denounce|grill|mock|praise|question|quiz|rebuke|slam|warn)$/u;

/** "warned for [years] of a war" */
const DURATION = /^(?:hours|days|weeks|months|years|decades)$/u;

/** Does the token stand in a heading? */
export function isInHeading(reading: Reading, at: number): boolean {
  return reading.document.paragraphs[paragraphOf(reading, at)]?.heading === true;
}

/** "Lee [charged] over scandal", "Bank [warned] over loans": without an object it is done to the one who stands before. */
export function isPassiveHeadline(reading: Reading, { first, end }: TokenRange): boolean {
  const verb = reading.groups[reading.groupAt[first] ?? -1];
  if (!isInHeading(reading, first) || verb?.first !== verb?.head || !verb || end > verb.end + 1) return false;
  if (!isPastParticiple(lowerAt(reading, verb.head)) || !DONE_TO_SOMEBODY.test(verb.lemma)) return false;
  return (
    /^(?:over|for|after|about)$/u.test(lowerAt(reading, verb.end)) && !DURATION.test(lowerAt(reading, verb.end + 1))
  );
}

/** "[Nissan to cut 10,000 jobs], sources say": a subject and what it is to do. */
export function isFuture(reading: Reading, { first, end }: TokenRange): boolean {
  if (first !== sentenceFirst(reading, first) || !isInHeading(reading, first)) return false;
  for (let at = first; at < end; at += 1) {
    if (groupFrom(reading, at)?.form === 'infinitive') return at > first;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PART|PRON)$/u.test(tagAt(reading, at) ?? '')) return false;
  }
  return false;
}

/** "…, says | ban illegal": in a heading more follows than whoever says it, so that he stands before. */
export function goesOnInHeading(reading: Reading, at: number): boolean {
  const sentence = reading.tokens[at]?.sentence;
  if (!isInHeading(reading, at - 1) || sentence === undefined || sentence !== reading.tokens[at - 1]?.sentence)
    return false;
  return /^(?:ADJ|NOUN|PROPN|VERB|AUX|DET)$/u.test(tagAt(reading, at) ?? '');
}
