/** Where a report ends that the tagger lets run on: at a semicolon before another's report, at a comment of the reporter's. */
import type { Candidate, TokenRange } from '../candidate.ts';
import { commentsBehind, takenUpEnd, tellsWhen } from '../grammar/comments-behind.ts';
import { insideDashes, isDash } from '../grammar/dashes.ts';
import { isReportingGroup } from '../grammar/cues.ts';
import { groupFrom, insideQuotation, lowerAt, quotationFrom, sentenceEnd, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { opensToldClause } from '../grammar/interrupted-relatives.ts';
import { opensPhrase } from '../grammar/shell-nouns.ts';
import { fallsSilent } from '../grammar/refusals.ts';
import { resumes } from '../grammar/turns.ts';

/** The report without what the tagger took from another clause, or null where nothing is left of it. */
export function withinClause(reading: Reading, one: Candidate): Candidate | null {
  const { cue, source } = one;
  if (!cue) return one;
  if (isSpeakerAlone(reading, one)) return null;
  const content = one.content
    .filter((range) => !isAside(reading, one, range))
    .flatMap((range) =>
      range.first >= cue.end ? (clipped(reading, cue, withinSentence(reading, one, range)) ?? []) : [range],
    );
  if (content.length === 0) return null;
  return { ...one, content, source: source && ownSide(reading, source, cue) };
}

/** "Ng, [which rates the stock “poor”], said": a relative clause on the source tells of it. */
function isAside(reading: Reading, { source, cue }: Candidate, { first, end }: TokenRange): boolean {
  const opens = /^(?:who|which|whose)$/u.test(lowerAt(reading, first)) && lowerAt(reading, first - 1) === ',';
  return (
    opens && source !== null && cue !== null && source.end <= first && end <= cue.first && lowerAt(reading, end) === ','
  );
}

/** "…, says [Ann Lee].": a name alone behind a verb is who says it. */
function isSpeakerAlone(reading: Reading, { source, cue, content, lemma }: Candidate): boolean {
  const [only] = content;
  if (source || !cue || !only || content.length > 1 || lemma !== 'say' || only.first !== cue.end) return false;
  for (let at = only.first; at < only.end; at += 1) if (tagAt(reading, at) !== 'PROPN') return false;
  return lowerAt(reading, cue.first - 1) === ',';
}

/** "A: He wrote [that it would fail]. I was there.": in a turn the tagger lets what a verb reports run over the full stop. */
function withinSentence(reading: Reading, { rule, cue }: Candidate, range: TokenRange): TokenRange {
  const stop = sentenceEnd(reading, (cue?.end ?? 0) - 1);
  const runsOver = /^model\+verb-(?!quote|colon)/u.test(rule) && range.first < stop && stop < range.end;
  const isQuoted =
    insideQuotation(reading, range.first) || insideQuotation(reading, stop - 1) || insideQuotation(reading, stop);
  return runsOver && !isQuoted ? { first: range.first, end: stop } : range;
}

function clipped(reading: Reading, cue: TokenRange, { first, end }: TokenRange): TokenRange | null {
  const at = clauseBreak(reading, cue.end, first, end);
  if (at < 0) return { first, end };
  return at > first ? { first, end: at } : null;
}

/**
 * Where it ends, or -1: the dash that closes the cue's aside, the semicolon behind which another reports, the comma
 * behind which the reporter comments, or the conjunction behind which he tells what the speaker did.
 * "said that it was over; that it was late" goes on.
 */
function clauseBreak(reading: Reading, from: number, first: number, end: number): number {
  const aside = insideDashes(reading, from - 1);
  // shouted [“Resign!”] as he was led out
  const quotation = quotationFrom(reading, first);
  const close = first <= from + 1 ? (reading.quotationEnd[quotation] ?? end) : end;
  if (quotation >= 0 && close < end && tellsWhen(reading, close)) return close;
  for (let at = from; at < Math.min(end, sentenceEnd(reading, from - 1)); at += 1) {
    if (insideQuotation(reading, at)) continue;
    if (at > first && isCondition(reading, at)) return at;
    if (commentsBehind(reading, at + 1, first) || (aside && isDash(reading, at))) return at;
    if (opensToldClause(reading, at + 1)) return at;
    const verb = /^(?:and|but)$/u.test(lowerAt(reading, at)) ? groupFrom(reading, at + 1) : null;
    if (verb && (resumes(reading, verb, first) || fallsSilent(reading, verb, first)))
      return lowerAt(reading, at - 1) === ',' ? at - 1 : at;
    if (lowerAt(reading, at) !== ';') continue;
    const next = /^(?:and|but|or)$/u.test(lowerAt(reading, at + 1)) ? at + 2 : at + 1;
    if (!/^(?:that|whether|to|if)$/u.test(lowerAt(reading, next)) && isReport(reading, next, end)) return at;
  }
  return -1;
}

/** "confirmed the meeting [on (the) condition of anonymity]": on what terms he spoke. */
function isCondition(reading: Reading, at: number): boolean {
  const noun = lowerAt(reading, at + 1) === 'the' ? at + 2 : at + 1;
  return (
    lowerAt(reading, at) === 'on' &&
    lowerAt(reading, noun) === 'condition' &&
    lowerAt(reading, noun + 2) === 'anonymity'
  );
}

/** Does somebody say or think something there? What the reporter goes on with may still be told by the first. */
function isReport(reading: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    const group = reading.groups[reading.groupAt[at] ?? -1];
    if (group?.head === at && group.form === 'finite' && !insideQuotation(reading, at) && isReportingGroup(group)) {
      return true;
    }
  }
  return false;
}

/** "the columnist Ann Lee[; Bo Ng]", "[a figure] analysts" */
function ownSide(reading: Reading, source: TokenRange, cue: TokenRange): TokenRange {
  const noun =
    source.end <= cue.first && lowerAt(reading, source.first - 1) === ',' ? takenUpEnd(reading, source.first) : 0;
  // not ", the results | of surveys"
  if (noun > source.first && noun < source.end && opensPhrase(reading, noun, source.end))
    return { ...source, first: noun };
  for (let at = source.first; at < source.end; at += 1) {
    if (lowerAt(reading, at) !== ';' || insideQuotation(reading, at)) continue;
    if (source.first >= cue.end) return at > source.first ? { ...source, end: at } : source;
    return at + 1 < source.end ? { ...source, first: at + 1 } : source;
  }
  return source;
}
