/** "Ms Lee is confident that …", "the party is eager to …": an adjective after "be" is the cue. */
import { ADJECTIVE_FRAMES } from '../../lexicon/reporting-adjectives.ts';
import { candidate } from '../candidate.ts';
import type { Candidate } from '../candidate.ts';
import { clauseEnd } from '../grammar/clause-ends.ts';
import { complementAt } from '../grammar/complements.ts';
import { isReportingGroup } from '../grammar/cues.ts';
import { objectEnd } from '../grammar/objects.ts';
import { insideQuotation, lowerAt, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { subjectOf } from '../grammar/subjects.ts';

const COPULAS: ReadonlySet<string> = new Set(['be', 'feel', 'remain', 'become', 'get', 'sound']);

export function findAdjectiveCues(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const group of reading.groups) {
    if (!COPULAS.has(group.lemma) || group.passive || insideQuotation(reading, group.head)) continue;
    let at = group.end;
    while (tagAt(reading, at) === 'ADV' || lowerAt(reading, at) === 'not') at += 1;
    const adjective = lowerAt(reading, at);
    const frames = ADJECTIVE_FRAMES.get(adjective);
    if (!frames) continue;
    const next = complementAt(reading, at + 1);
    if (!next) continue;
    const clausal = (next.kind === 'that' || next.kind === 'clause' || next.kind === 'wh') && frames.has('that');
    const infinitive = next.kind === 'to' && frames.has('to');
    const prepositional = next.kind === 'preposition' && frames.has(`prep:${next.preposition ?? ''}`);
    if (!clausal && !infinitive && !prepositional) continue;
    const subject = subjectOf(reading, group, isReportingGroup);
    if (!subject || /^(?:it|there|this|that|what)$/u.test(lowerAt(reading, subject.range.first))) continue;
    const end = prepositional ? objectEnd(reading, next.first) : clauseEnd(reading, next.first, isReportingGroup);
    found.push(
      candidate(clausal ? 'adjective-that' : infinitive ? 'adjective-to' : 'adjective-preposition', {
        content: [{ first: next.first, end }],
        cue: { first: group.first, end: prepositional ? next.first : at + 1 },
        source: subject.range,
        lemma: adjective,
        negated: group.negated,
      }),
    );
  }
  return found;
}
