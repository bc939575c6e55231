/** "The gunman, who police said acted alone, was shot": what is said lacks its subject, which stands before the clause. */
import { VERB_FRAMES } from '../../lexicon/reporting-verbs.ts';
import { candidate } from '../candidate.ts';
import type { Candidate, TokenRange } from '../candidate.ts';
import { clauseEnd, sentenceStop } from '../grammar/clause-ends.ts';
import { isReportingGroup } from '../grammar/cues.ts';
import { isPossessive, isRelative } from '../grammar/pronouns.ts';
import { lowerAt, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { relativeReport, relativeReportEnd } from '../grammar/relative-reports.ts';
import type { RelativeReport } from '../grammar/relative-reports.ts';

export const RELATIVE_REPORT = 'verb-relative';

const MODAL = /^(?:can|could|may|might|would|should|must)$/u;

export function findRelativeReports(reading: Reading): Candidate[] {
  return reading.groups.flatMap((group) => {
    const { first, end, form, passive, lemma, negated } = group;
    if (form !== 'finite' || passive || VERB_FRAMES.get(lemma)?.has('clause') !== true) return [];
    // "a man we could believe will win"
    if (MODAL.test(lowerAt(reading, first))) return [];
    const report = relativeReport(reading, first, end);
    if (!report?.gap || !report.subject) return [];
    const until = relativeReportEnd(reading, report, end, clauseEnd(reading, end, isReportingGroup));
    if (until === null) return [];
    const content = [lacking(reading, report), { first: end, end: until }];
    return [candidate(RELATIVE_REPORT, { content, cue: { first, end }, source: report.subject, lemma, negated })];
  });
}

/** What the clause lacks and takes from before it: "the man [who] police said [was armed]", "[a film] it said [showed]". */
function lacking(reading: Reading, { word }: RelativeReport): TokenRange {
  const opener = { first: word, end: word + 1 };
  if (isRelative(lowerAt(reading, word))) return opener;
  let { first } = opener;
  while (/^(?:ADJ|NOUN|NUM|PROPN)$/u.test(tagAt(reading, first - 1) ?? '')) first -= 1;
  const determined = tagAt(reading, first - 1) === 'DET' || isPossessive(lowerAt(reading, first - 1));
  return { first: determined ? first - 1 : first, end: word };
}

/**
 * A report of which the tagger took too much, where it stands in a relative clause: "[Jones, who] the mayor said had been
 * warned[, lost his job]". Null where it can't be told where the clause ends.
 */
export function withinRelativeClause(reading: Reading, one: Candidate): Candidate | null {
  const { cue, source } = one;
  const last = one.content.at(-1);
  if (!cue || !last || last.first < cue.end || one.rule.endsWith(RELATIVE_REPORT)) return one;
  const report = relativeReport(reading, cue.first, cue.end);
  if (!report) return one;
  const from = one.content.find((range) => range.first >= cue.end)?.first ?? cue.end;
  const end = relativeReportEnd(reading, report, from, Math.max(last.end, sentenceStop(reading, cue.first)));
  if (end === null) return null;
  const content = one.content
    .map((range): TokenRange => (range.first >= cue.end ? { ...range, end: Math.min(range.end, end) } : range))
    .filter((range) => range.end > range.first);
  // "which I share": the word that opens the clause alone says nothing
  if (content.every((range) => range.end === range.first + 1 && isRelative(lowerAt(reading, range.first)))) return null;
  // "[Jones, who the mayor] said", "who in [2020] said", not "[officials who] said"
  const astray = source && source.end > report.word + 1 && source.end <= cue.first;
  return { ...one, content, source: astray ? ownSource(reading, report, source) : source };
}

/** "the mayor" of "[Jones, who the mayor] said", "Jones" of "[Jones, who in 2020] said" */
function ownSource(reading: Reading, { word, subject }: RelativeReport, { first }: TokenRange): TokenRange {
  if (subject) return subject;
  const named = lowerAt(reading, word - 1) === ',' ? word - 1 : word;
  return first < named ? { first, end: named } : { first: word, end: word + 1 };
}
