/** "The bank has reportedly hired …": an adverb makes its whole clause hearsay. */
import { HEARSAY_ADVERBS } from '../../lexicon/hearsay-words.ts';
import { candidate } from '../candidate.ts';
import type { Candidate, TokenRange } from '../candidate.ts';
import { clauseEnd } from '../grammar/clause-ends.ts';
import { isReportingGroup } from '../grammar/cues.ts';
import { insideQuotation, lowerAt, samePlane, sentenceEnd, sentenceFirst, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { subjectOf } from '../grammar/subjects.ts';

export function findHearsayAdverbs(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const token of reading.tokens) {
    if (!HEARSAY_ADVERBS.has(token.lower) || insideQuotation(reading, token.index)) continue;
    const content = clauseAround(reading, token.index);
    if (content.length === 0) continue;
    const cue = { first: token.index, end: token.index + 1 };
    found.push(candidate('hearsay-adverb', { content, cue, lemma: token.lower, hearsay: true }));
  }
  return found;
}

function clauseAround(reading: Reading, at: number): TokenRange[] {
  const sentence = sentenceFirst(reading, at);
  const stop = sentenceEnd(reading, at);
  let after = at + 1;
  if (lowerAt(reading, after) === ',') after += 1;
  if (after >= stop) return [];
  const end = clauseEnd(reading, after, isReportingGroup);
  let first = clauseFirst(reading, at, sentence);
  while (first < at && tagAt(reading, first) === 'PUNCT') first += 1;
  const ranges: TokenRange[] = [];
  if (first < at) ranges.push({ first, end: lowerAt(reading, at - 1) === ',' ? at - 1 : at });
  if (end > after) ranges.push({ first: after, end });
  return ranges.filter((range) => range.end > range.first);
}

/** Where the clause of the adverb begins: at the subject of its verb, else right after the mark before it. */
function clauseFirst(reading: Reading, at: number, sentence: number): number {
  const index = reading.groupAt[at] ?? -1;
  const group = reading.groups[index >= 0 ? index : (reading.groupAt[at - 1] ?? -1)];
  if (group && group.first <= at && samePlane(reading, group.head, at)) {
    const subject = subjectOf(reading, group, isReportingGroup);
    if (subject && subject.range.first <= at && subject.range.first >= sentence) return subject.range.first;
  }
  return at;
}
