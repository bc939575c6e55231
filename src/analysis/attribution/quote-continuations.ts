/** Quotations that go on after their attribution: in the next sentence, and in the next paragraph. */
import type { Candidate, TokenRange } from './candidate.ts';
import { isAnswer, speakersByParagraph } from './dialogue.ts';
import type { Speakers } from './dialogue.ts';
import { insideQuotation, lowerAt, paragraphOf, quotationFrom, sentenceEnd } from './grammar/reading.ts';
import type { Reading } from './grammar/reading.ts';

/** What has more tokens up to the end of its sentence is a table, or a text without full stops. */
const LONGEST_REST = 400;

/** Adds what follows to each attribution that ends a quotation and that no other attribution claims. */
export function withContinuations(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const claimed = new Set<number>();
  const outermost = candidates.filter((one) => !one.cue || !insideQuotation(reading, one.cue.first));
  for (const one of outermost) for (const range of one.content) claimQuotations(reading, range, claimed);
  const speakers = speakersByParagraph(reading, outermost);
  const replaced = new Map<Candidate, Candidate>();
  for (const one of outermost) {
    const following = followingQuotations(reading, one, claimed, speakers);
    const added = [...precedingQuotations(reading, one, claimed), ...following];
    if (added.length > 0) replaced.set(one, { ...one, content: merged([...one.content, ...added]) });
  }
  return candidates.map((one) => replaced.get(one) ?? one);
}

function claimQuotations(reading: Reading, range: TokenRange, claimed: Set<number>): void {
  for (let at = range.first; at < range.end; at += 1) {
    const quotation = reading.quotationAt[at] ?? -1;
    if (quotation >= 0) claimed.add(quotation);
  }
}

/** The quotations, one after another, that follow the last sentence of an attribution which holds a quotation. */
function followingQuotations(reading: Reading, one: Candidate, claimed: Set<number>, speakers: Speakers): TokenRange[] {
  const last = Math.max(one.cue?.end ?? 0, one.source?.end ?? 0, ...one.content.map((range) => range.end)) - 1;
  const hasQuotation = one.content.some(
    (range) => insideQuotation(reading, range.first) || insideQuotation(reading, range.end - 1),
  );
  if (!hasQuotation || hasOwnClause(reading, last + 1)) return [];
  const added: TokenRange[] = [];
  let at = sentenceEnd(reading, last);
  let paragraph = paragraphOf(reading, last);
  let before = one.content.map((range) => reading.quotationAt[range.end - 1] ?? -1).findLast((index) => index >= 0);
  while (at < reading.tokens.length) {
    const quotation = quotationFrom(reading, at);
    if (quotation < 0 || claimed.has(quotation)) break;
    const end = reading.quotationEnd[quotation] ?? at + 1;
    const startsParagraph = paragraphOf(reading, at) !== paragraph;
    if (isTurn(reading, quotation, end)) break;
    if (startsParagraph && !goesOnInParagraph(reading, at, quotation)) break;
    const closed = reading.document.quotations[before ?? -1]?.closed === true;
    if (startsParagraph && closed && isAnswer(reading, one, before ?? -1, quotation, speakers)) break;
    before = quotation;
    if (end < reading.tokens.length && sentenceEnd(reading, end - 1) !== end) break;
    claimed.add(quotation);
    added.push({ first: at, end });
    at = end;
    paragraph = paragraphOf(reading, end - 1);
  }
  return added;
}

/** “Why?” “It hurt.”: of two closed quotations side by side in a paragraph, one is another's. */
function isTurn(reading: Reading, quotation: number, end: number): boolean {
  const beside = quotationFrom(reading, end);
  const { quotations } = reading.document;
  if (beside < 0 || quotations[quotation]?.closed !== true || quotations[beside]?.closed !== true) return false;
  return paragraphOf(reading, end) === paragraphOf(reading, end - 1);
}

/** "said it was “over”; [Ms Lee rolled her eyes]": another clause stands between `from` and the end of its sentence. */
export function hasOwnClause(reading: Reading, from: number): boolean {
  let apart = false;
  const end = Math.min(sentenceEnd(reading, from - 1), from + LONGEST_REST);
  for (let at = from; at < end; at += 1) {
    if (lowerAt(reading, at) === ';') apart = true;
    const group = reading.groups[reading.groupAt[at] ?? -1];
    if (apart && group?.head === at && group.form === 'finite' && !insideQuotation(reading, at)) return true;
  }
  return false;
}

/** Unclosed quotations in the paragraphs before one that opens its paragraph and is attributed there. */
function precedingQuotations(reading: Reading, one: Candidate, claimed: Set<number>): TokenRange[] {
  const added: TokenRange[] = [];
  let first = one.content[0]?.first ?? 0;
  for (;;) {
    const quotation = quotationFrom(reading, first);
    const before = reading.quotationAt[first - 1] ?? -1;
    if (quotation < 0 || before < 0 || claimed.has(before)) return added;
    if (reading.document.quotations[before]?.closed !== false) return added;
    const range = { first: reading.quotationFirst[before] ?? 0, end: reading.quotationEnd[before] ?? 0 };
    claimed.add(before);
    added.unshift(range);
    ({ first } = range);
  }
}

/** A paragraph that is nothing but quotations, right after an attributed one. */
function goesOnInParagraph(reading: Reading, at: number, quotation: number): boolean {
  const before = reading.quotationAt[at - 1] ?? -1;
  if (before >= 0 && reading.document.quotations[before]?.closed === false) return true;
  const paragraph = reading.document.paragraphs[paragraphOf(reading, at)];
  const words = reading.document.quotations[quotation];
  return words !== undefined && words.start === paragraph?.start && words.end >= paragraph.end;
}

/** Ranges that touch become one. */
function merged(ranges: readonly TokenRange[]): TokenRange[] {
  const sorted = [...ranges].sort((one, other) => one.first - other.first);
  const result: TokenRange[] = [];
  for (const range of sorted) {
    const last = result.at(-1);
    if (last && range.first <= last.end) last.end = Math.max(last.end, range.end);
    else result.push({ ...range });
  }
  return result;
}
