/** A quotation that stands as a sentence of its own, right after a sentence in which somebody reports something. */
import { VERB_FRAMES } from '../lexicon/reporting-verbs.ts';
import type { Candidate } from './candidate.ts';
import { insideQuotation, lowerAt, sentenceEnd, sentenceFirst, tagAt } from './grammar/reading.ts';
import type { Reading } from './grammar/reading.ts';
import type { VerbGroup } from './grammar/verb-groups.ts';
import { hasOwnClause } from './quote-continuations.ts';

/** The rule's name. */
export const AFTER_REPORT = 'quotation-after-report';

/**
 * "Ms Lee described the flood. “We lost all we had.”": who speaks in the first sentence is taken for the speaker of
 * the second, where the first sentence's own verb reports, its subject is a name, "he" or "she", and nobody else
 * speaks there. `alone` are quotations that nothing else claims.
 */
export function withReportsBefore(
  reading: Reading,
  attributed: readonly Candidate[],
  alone: readonly Candidate[],
): Candidate[] {
  const bySentence = new Map<number, Candidate[]>();
  for (const one of attributed) {
    if (!one.cue || insideQuotation(reading, one.cue.first)) continue;
    const sentence = reading.tokens[one.cue.first]?.sentence ?? -1;
    const known = bySentence.get(sentence);
    if (known) known.push(one);
    else bySentence.set(sentence, [one]);
  }
  return alone.map((one) => {
    const [quotation] = one.content;
    if (!quotation) return one;
    const { first, end } = quotation;
    // “We asked. Nobody knew.”: it opens one sentence and closes one
    if (sentenceFirst(reading, first) !== first || sentenceEnd(reading, end - 1) !== end) return one;
    const own = reading.tokens[first]?.sentence ?? 0;
    const { sentences, paragraphs } = reading.document;
    const paragraph = sentences[own]?.paragraph ?? -1;
    if (sentences[own - 1]?.paragraph !== paragraph || paragraphs[paragraph]?.heading === true) return one;
    const report = reportIn(reading, own - 1, bySentence.get(own - 1) ?? []);
    return report ? { ...report, rule: AFTER_REPORT, content: one.content, confidence: null } : one;
  });
}

/**
 * The attribution of the sentence's own verb, where no other speaker stands in the sentence: of its first finite verb, or
 * of the one behind what is said, "The plan is “mad” and must go, [Ms Lee said] on Monday."
 */
function reportIn(reading: Reading, sentence: number, candidates: readonly Candidate[]): Candidate | null {
  const range = reading.document.sentences[sentence];
  if (!range) return null;
  let at = range.firstToken;
  while (at < range.endToken && !isFinite(reading, at)) at += 1;
  const main = reading.groups[reading.groupAt[at] ?? -1];
  const report =
    candidates.find(({ cue }) => cue?.first === main?.first) ??
    candidates.find((one) => main !== undefined && isBehindOwnClause(one, main)) ??
    candidates.find((one) => isAfter(one, range.firstToken));
  if (!main || !report?.source || report.negated || report.hearsay || !VERB_FRAMES.has(report.lemma ?? '')) return null;
  const { source, content } = report;
  if (hasOwnClause(reading, Math.max(report.cue?.end ?? 0, ...content.map((part) => part.end)))) return null;
  const speaker = tagAt(reading, source.end - 1) === 'PROPN' || isNamed(reading, source.first, source.end);
  const others = candidates.some((other) => other.source && other.source.first !== source.first);
  return speaker && !others ? report : null;
}

/** Does its cue stand behind the content that opens the sentence? */
function isAfter({ cue, content }: Candidate, first: number): boolean {
  const [said] = content;
  return cue !== null && said?.first === first && content.length === 1 && said.end <= cue.first;
}

/** "Ann Lee, who [was elected] in May, said": is the sentence's first verb one of a clause on the speaker? */
function isBehindOwnClause({ cue, source }: Candidate, main: VerbGroup): boolean {
  return (
    cue !== null && source !== null && source.first < main.first && main.end <= source.end && source.end <= cue.first
  );
}

function isFinite(reading: Reading, at: number): boolean {
  const group = reading.groups[reading.groupAt[at] ?? -1];
  return group?.form === 'finite' && !insideQuotation(reading, at);
}

/** "he", "she", "the Harbour Board (HB)", "Ann Lee, the mayor,", "Ann Lee of the council", "The mayor, Ann Lee,". */
function isNamed(reading: Reading, first: number, end: number): boolean {
  if (/^(?:he|she)$/u.test(lowerAt(reading, first))) return true;
  const isName = (at: number): boolean => tagAt(reading, at) === 'PROPN';
  for (let at = first; at < end; at += 1) {
    if (isName(first) && isName(at - 1) && /^(?:of|from|at)$/u.test(lowerAt(reading, at))) return true;
    if (lowerAt(reading, at) !== ',' && lowerAt(reading, at) !== '(') continue;
    let behind = at + 1;
    while (isName(behind)) behind += 1;
    return isName(at - 1) || (behind > at + 1 && /^(?:,|of|from|at)$/u.test(lowerAt(reading, behind)));
  }
  return false;
}
