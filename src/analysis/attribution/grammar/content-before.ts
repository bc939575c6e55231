/** A content that stands before its cue: "[The race is tight], he said", "[“We won,”] said Ms Lee". */
import type { TokenRange } from '../candidate.ts';
import { askedPhrase } from './asked-first.ts';
import { reportsByColon } from './lead-ins.ts';
import { insideQuotation, lowerAt, paragraphOf, quotationTo, sentenceFirst, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import type { VerbGroup } from './verb-groups.ts';

/** How far back a content in the reporter's words may reach. */
const LONGEST_CONTENT_IN_TOKENS = 400;

/** "COVID ALERT:" */
const LONGEST_LABEL_IN_TOKENS = 6;

/** Conjunctions before a content that join it to the text before and belong to nobody's words. */
const LEADING = /^(?:but|and|yet|so|meanwhile|still|however|also|then|or|,)$/u;

/**
 * The content whose last token stands before `end`, `end` being the first token of the clause that reports it.
 * Null unless a comma, a closing mark or another mark that ends a clause stands between them.
 */
export function contentBefore(reading: Reading, end: number, isCue: (group: VerbGroup) => boolean): TokenRange | null {
  const sentence = Math.max(sentenceFirst(reading, end), end - LONGEST_CONTENT_IN_TOKENS);
  let last = end - 1;
  if (last < 0) return null;
  const quoted = quotationTo(reading, end);
  if (quoted >= 0 && !leadsOn(reading, end, sentence)) return null;
  if (quoted < 0) {
    if (last < sentence) return null;
    const word = lowerAt(reading, last);
    if (word !== ',' && !/^(?:—|–|--)$/u.test(word)) return null;
    const closes = quotationTo(reading, last);
    if (closes >= 0) return quotedBefore(reading, closes, isCue);
    last -= 1;
  } else return quotedBefore(reading, quoted, isCue);
  if (insideQuotation(reading, last)) return null;
  const first = clauseFirst(reading, last, sentence, isCue);
  return first <= last && !isAsking(reading, first) ? { first, end: last + 1 } : null;
}

/** "[Pressed on whether he would go], Ms Lee said": what he was asked isn't what he says. */
function isAsking(reading: Reading, first: number): boolean {
  const asked = askedPhrase(reading, first);
  return asked !== null && first < asked.end;
}

/** A quotation in an earlier sentence belongs to what follows only where it can't end one: “Why?” Ms Lee asked. */
function leadsOn(reading: Reading, end: number, sentence: number): boolean {
  if (sentence < end) return true;
  let last = end - 1;
  while (last > 0 && /^["'”’»]$/u.test(lowerAt(reading, last))) last -= 1;
  return paragraphOf(reading, last) === paragraphOf(reading, end) && /^[,!?—–…-]+$/u.test(lowerAt(reading, last));
}

/** Is there a verb that makes a clause of it? "On Monday" and "Ann Lee, the minister" are no contents. */
export function hasFiniteVerb(reading: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    const group = reading.groups[reading.groupAt[at] ?? -1];
    if (group?.head === at && group.form === 'finite') return true;
  }
  return false;
}

/** A clause, or something quoted: "In Leeds, said Ms Lee" alone is no content, "The bank, she said, was ready" is. */
export function isSaid(reading: Reading, content: readonly TokenRange[]): boolean {
  return content.some(
    (range) =>
      insideQuotation(reading, range.first) ||
      insideQuotation(reading, range.end - 1) ||
      hasFiniteVerb(reading, range.first, range.end),
  );
}

function quotedBefore(reading: Reading, quotation: number, isCue: (group: VerbGroup) => boolean): TokenRange {
  const opening = reading.quotationFirst[quotation] ?? 0;
  const end = reading.quotationEnd[quotation] ?? opening;
  const sentence = Math.max(sentenceFirst(reading, opening), opening - LONGEST_CONTENT_IN_TOKENS);
  // "Ms Lee was blunt: [“We are broke,”] she said"
  const leads = lowerAt(reading, opening - 1) === ':' && !reportsByColon(reading, opening - 1);
  if (sentence >= opening || leads) return { first: opening, end };
  return { first: Math.min(opening, clauseFirst(reading, opening, sentence, isCue)), end };
}

/** Where the clause begins that reaches `last`: the sentence's start, or after an attribution in the same sentence. */
function clauseFirst(reading: Reading, last: number, sentence: number, isCue: (group: VerbGroup) => boolean): number {
  let first = behindLabel(reading, sentence, last);
  for (let index = last; index > sentence; index -= 1) {
    if (insideQuotation(reading, index)) continue;
    const word = lowerAt(reading, index);
    if (word === ';') {
      first = index + 1;
      break;
    }
    if (
      word === ',' &&
      /^(?:but|and|while|though|although)$/u.test(lowerAt(reading, index + 1)) &&
      cueBetween(reading, sentence, index, isCue)
    ) {
      first = index + 2;
      break;
    }
  }
  while (first < last && !insideQuotation(reading, first) && LEADING.test(lowerAt(reading, first))) first += 1;
  while (first < last && tagAt(reading, first) === 'PUNCT' && !insideQuotation(reading, first)) first += 1;
  return first;
}

/** "SHIMLA: [Seven were killed], police said", "FLU WARNING: [Wards are full], doctors say": without the label. */
function behindLabel(reading: Reading, sentence: number, last: number): number {
  for (let at = sentence; at < Math.min(last, sentence + LONGEST_LABEL_IN_TOKENS); at += 1) {
    if (lowerAt(reading, at) === ':') return at > sentence ? at + 1 : sentence;
    const text = reading.tokens[at]?.text ?? '';
    if (text !== text.toUpperCase() || insideQuotation(reading, at)) return sentence;
  }
  return sentence;
}

function cueBetween(reading: Reading, first: number, end: number, isCue: (group: VerbGroup) => boolean): boolean {
  for (let index = first; index < end; index += 1) {
    const group = reading.groups[reading.groupAt[index] ?? -1];
    if (group?.head === index && group.form === 'finite' && isCue(group)) return true;
  }
  return false;
}
