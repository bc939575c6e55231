/** Asides between a subject and its verb, read backwards: between commas, dashes or brackets. */
import { isBarePast } from './cues.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import { insideQuotation, lowerAt, quotationTo, samePlane, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** How far back an apposition may reach: "Ann Lee, who … , said". */
const LONGEST_APPOSITION_IN_TOKENS = 45;

const PARENTHETICAL_WORD =
  /^(?:however|meanwhile|though|too|then|also|instead|therefore|moreover|nonetheless|nevertheless|naturally|again)$/u;

/**
 * A comma that may close an aside: alone, or where it stands inside the mark that ends a quotation, as American papers
 * have it: "Ann Lee, who called it “insane[,”] said".
 */
export function closesAside(reading: Reading, at: number): boolean {
  if (lowerAt(reading, at) === ',') return true;
  return quotationTo(reading, at + 1) >= 0 && lowerAt(reading, at - 1) === ',';
}

/**
 * "told a meeting in Leeds, [Yorkshire, that he was “peanuts,”]": where a mark closes it, a clause that is no relative
 * one shows that the comma before belongs to something else. Not "[titled “Next Steps,”]".
 */
export function isClauseBeforeMark(reading: Reading, open: number, close: number): boolean {
  if (lowerAt(reading, close) === ',' || /^(?:who|which|whose)$/u.test(lowerAt(reading, open + 1))) return false;
  for (let at = open + 2; at < close; at += 1) {
    const group = reading.groups[reading.groupAt[at] ?? -1];
    if (group?.head !== at || group.form !== 'finite' || insideQuotation(reading, at)) continue;
    if (!isBarePast(reading, group) || tagAt(reading, at - 1) !== 'NOUN') return true;
  }
  return false;
}

/** "Ann Lee [(who was born in Leeds)] said": the bracket that opens a clause which the one at `at` closes, or -1. */
export function clauseInBrackets(reading: Reading, at: number, sentence: number): number {
  const lowest = Math.max(sentence, at - LONGEST_APPOSITION_IN_TOKENS);
  for (let open = at - 1; open > lowest; open -= 1) {
    if (lowerAt(reading, open) !== '(') continue;
    return /^(?:who|which|whose)$/u.test(lowerAt(reading, open + 1)) ? open : -1;
  }
  return -1;
}

/** The comma before the one at `at` in the same sentence and outside quotations, or -1; `at` may be the mark behind it. */
export function previousComma(reading: Reading, at: number, sentence: number): number {
  const lowest = Math.max(sentence, at - LONGEST_APPOSITION_IN_TOKENS);
  for (let index = at - 1; index > lowest; index -= 1) {
    if (lowerAt(reading, index) === ',' && samePlane(reading, index, at + 1)) {
      // "10,000", "Skokie, Ill.,": a comma inside a place or number
      return index;
    }
    if (/^[;:]$/u.test(lowerAt(reading, index))) return -1;
  }
  return -1;
}

/** The dash before the one at `at` in the same sentence, or -1. */
export function previousDash(reading: Reading, at: number, sentence: number): number {
  const lowest = Math.max(sentence, at - LONGEST_APPOSITION_IN_TOKENS);
  for (let index = at - 1; index > lowest; index -= 1) {
    if (/^(?:—|–|--)$/u.test(lowerAt(reading, index))) return index;
  }
  return -1;
}

/** What stands between two commas before a verb: a word or phrase to skip, an apposition, or a clause of its own. */
export function betweenCommas(reading: Reading, open: number, close: number): 'skip' | 'apposition' | 'clause' {
  const first = open + 1;
  const word = lowerAt(reading, first);
  // ", you'll recall,"
  if (close - first <= 4 && (PARENTHETICAL_WORD.test(word) || word === 'you')) return 'skip';
  if (/^(?:who|which|whose|where|whom)$/u.test(word)) return 'skip';
  const tag = tagAt(reading, first);
  if (word === 'including' || (word === 'such' && lowerAt(reading, first + 1) === 'as')) return 'apposition';
  if (/^(?:if|because|although|though|while|when|that|and|but|or)$/u.test(word))
    return close - first <= 12 && word !== 'that' ? 'skip' : 'clause';
  if (tag === 'ADP' || tag === 'SCONJ' || tag === 'ADV' || tag === 'PART') return 'skip';
  if (tag === 'VERB') return 'skip';
  if (tag === 'AUX') return 'clause';
  const end = nounPhraseEnd(reading, first);
  if (end > first) {
    // ", the government said," has a verb of its own
    for (let index = end; index < Math.min(close, end + 2); index += 1) {
      if (tagAt(reading, index) === 'AUX') return 'clause';
    }
    return 'apposition';
  }
  return 'skip';
}
