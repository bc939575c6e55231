/** "When she said that schools were safe, [parents laughed]": what the sentence says itself is no part of a report in it. */
import { CLAIM_NOUNS, NOUN_FRAMES } from '../../lexicon/reporting-nouns.ts';
import type { Candidate, TokenRange } from '../candidate.ts';
import { hasFiniteVerb } from '../grammar/content-before.ts';
import { frontedEnd } from '../grammar/fronted-clauses.ts';
import { nounPhraseBefore } from '../grammar/noun-phrases-before.ts';
import { isSubject, isSubjectWithin, subjectClauseEnd } from '../grammar/main-verbs.ts';
import { asideEnd } from '../grammar/relative-clauses.ts';
import { groupFrom, insideQuotation, lowerAt, sentenceFirst, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';

export function withinOwnClause(reading: Reading, one: Candidate): Candidate[] {
  const { cue, source } = one;
  if (!cue || insideQuotation(reading, cue.first) || lowerAt(reading, cue.first) === 'according') return [one];
  // "[that he had lied] convinced": a clause is nobody
  if (source && lowerAt(reading, source.first) === 'that' && hasFiniteVerb(reading, source.first, source.end))
    return [];
  const content = one.content.map((range) => {
    if (range.first < cue.end || insideQuotation(reading, range.first)) return range;
    const fronted = frontedEnd(reading, cue.first, range);
    if (isParticipleAside(reading, cue)) return { first: range.first, end: asideEnd(reading, range) };
    const end = isInSubject(reading, one, cue, range) ? subjectClauseEnd(reading, range) : range.end;
    return { first: range.first, end: Math.min(fronted, end) };
  });
  return [{ ...one, content }];
}

/** "Ann Lee, claiming [that she was ill], left": between a subject and its verb. */
function isParticipleAside(reading: Reading, cue: TokenRange): boolean {
  const isParticiple = groupFrom(reading, cue.first)?.form === 'participle';
  return isParticiple && lowerAt(reading, cue.first - 1) === ',' && isSubject(reading, cue.first);
}

/** "His claim [that …] is", "The man who says [that …] is": does the report stand in the subject of its sentence? */
function isInSubject(reading: Reading, { source }: Candidate, cue: TokenRange, range: TokenRange): boolean {
  const isWord = source?.end === (source?.first ?? 0) + 1 && /^(?:who|that)$/u.test(lowerAt(reading, source.first));
  if (isWord && source.end <= cue.first) {
    if (lowerAt(reading, source.first - 1) === ',') return false;
    const noun = nounPhraseBefore(reading, source.first, sentenceFirst(reading, source.first));
    return (
      isSubject(reading, cue.first, source.first) ||
      (noun !== null && isSubjectWithin(reading, noun.first, source.first))
    );
  }
  // "[A video] claiming that he died | went viral"
  const isBehind = source?.end === cue.first && lowerAt(reading, cue.first - 1) !== ',';
  if (isBehind && groupFrom(reading, cue.first)?.form === 'participle')
    return isSubject(reading, cue.first) || isSubjectWithin(reading, source.first, cue.first);
  // "The fact that | he said | it was safe |": a clause on the sentence's own noun
  const that = (source?.first ?? 0) - 1;
  if (source?.end === cue.first && lowerAt(reading, that) === 'that' && tagAt(reading, that - 1) === 'NOUN')
    return isSubject(reading, cue.first, that);
  if (lowerAt(reading, range.first) !== 'that') return false;
  const noun = nounAt(reading, cue.end - 1);
  if (CLAIM_NOUNS.has(noun) || NOUN_FRAMES.has(noun)) return isSubject(reading, cue.end);
  // "The claim, first [reported] by the Post, that …"
  const participle = lowerAt(reading, cue.end - 1).endsWith('ed') && source !== null && source.first >= cue.end;
  return participle && isSubject(reading, cue.first);
}

/** The dictionary form of a noun, "Allegations" that open a sentence too, which the tagger takes for a name; else "". */
function nounAt(reading: Reading, at: number): string {
  if (tagAt(reading, at) === 'NOUN') return reading.tokens[at]?.lemma ?? '';
  const opens = tagAt(reading, at) === 'PROPN' && at === sentenceFirst(reading, at);
  return opens ? lowerAt(reading, at).replace(/s$/u, '') : '';
}
