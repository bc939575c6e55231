/** "Counsel put it to her that she had lied", "It was put to him that …": what a lawyer has a witness answer. */
import { candidate } from '../candidate.ts';
import type { Candidate } from '../candidate.ts';
import { addressee } from '../grammar/addressees.ts';
import { clauseEnd } from '../grammar/clause-ends.ts';
import { complementAt } from '../grammar/complements.ts';
import { isReportingGroup } from '../grammar/cues.ts';
import { lowerAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { subjectOf } from '../grammar/subjects.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';

/** The rule's name. */
export const PUT_TO = 'verb-put-to';

/** By judgement: the training articles tell little of courts. */
const SURE_PUT = 0.75;

export function findPutTo(reading: Reading): Candidate[] {
  return reading.groups.flatMap((group) => {
    const to = toWhom(reading, group);
    const person = to < 0 ? null : addressee(reading, to + 1);
    const told = person && complementAt(reading, person.end);
    if (told?.kind !== 'that') return [];
    const source = group.passive ? null : (subjectOf(reading, group, isReportingGroup)?.range ?? null);
    const content = [{ first: told.first, end: clauseEnd(reading, told.first, isReportingGroup) }];
    const cue = { first: group.first, end: to + 1 };
    const { negated } = group;
    return [candidate(PUT_TO, { content, cue, source, lemma: 'suggest', negated, confidence: SURE_PUT })];
  });
}

/** The "to" of "put it to" or "it was put to", or -1. */
function toWhom(reading: Reading, { lemma, passive, auxiliary, first, end }: VerbGroup): number {
  if (lemma !== 'put' || auxiliary) return -1;
  const to = passive ? end : end + 1;
  const isIt = lowerAt(reading, passive ? first - 1 : end) === 'it';
  return isIt && lowerAt(reading, to) === 'to' ? to : -1;
}
