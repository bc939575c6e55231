/** What a speaker was asked, told before he answers: "[Asked whether he would go], Ms Lee said: “No.”" */
import type { TokenRange } from '../candidate.ts';
import { opensClause } from './clause-openings.ts';
import { isBareParticiple } from './cues.ts';
import { isRelative } from './pronouns.ts';
import { insideQuotation, lowerAt, sentenceEnd, sentenceFirst, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** "But when asked": so many words at most stand before the participle. */
const MOST_BEFORE_PARTICIPLE = 2;

/**
 * The phrase with which the sentence of token `at` opens and that tells what somebody was asked, from its participle
 * up to its comma; null where it opens otherwise.
 */
export function askedPhrase(reading: Reading, at: number): TokenRange | null {
  const sentence = sentenceFirst(reading, at);
  for (let first = sentence; first <= sentence + MOST_BEFORE_PARTICIPLE; first += 1) {
    if (isBareParticiple(reading, first)) {
      // "If asked, she would go, Ms Lee said": what follows isn't the question
      const bare = lowerAt(reading, first + 1) === ',' || lowerAt(reading, first - 1) === 'if';
      return bare ? null : { first, end: closingComma(reading, first + 1) };
    }
    if (!/^(?:ADV|CCONJ|SCONJ)$/u.test(tagAt(reading, first) ?? '')) return null;
  }
  return null;
}

/** The comma behind which the sentence's own subject and verb stand, or the sentence's end. */
function closingComma(reading: Reading, from: number): number {
  const end = sentenceEnd(reading, from - 1);
  for (let at = from; at < end; at += 1) {
    const next = lowerAt(reading, at + 1);
    // "asked whether Ms Lee, [who] left, was ill"
    const isAside = isRelative(next) || next === 'whose';
    if (lowerAt(reading, at) !== ',' || insideQuotation(reading, at) || isAside) continue;
    if (opensClause(reading, at + 1)) return at;
  }
  return end;
}
