/** Who is told something: "told [the FT] that …". */
import type { TokenRange } from '../candidate.ts';
import { complementAt } from './complements.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import { isPossessive } from './pronouns.ts';
import { lowerAt, quotationFrom, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** The first token range of an addressee: "told [the FT] that …", "told [his deputy, Ann Lee,] that …". */
export function addressee(reading: Reading, at: number): TokenRange | null {
  if (quotationFrom(reading, at) >= 0) return null;
  const end = nounPhraseEnd(reading, at);
  if (end > at) return { first: at, end: appositionEnd(reading, end) };
  // "told her that", not "told her friend"
  return lowerAt(reading, at) === 'her' ? { first: at, end: at + 1 } : null;
}

/** The token after ", Ann Lee" or ", her deputy" before a colon, or with its comma before "that" or a quotation; else `at`. */
function appositionEnd(reading: Reading, at: number): number {
  if (lowerAt(reading, at) !== ',') return at;
  const end = nounPhraseEnd(reading, at + 1);
  if (end === at + 1 || !isApposition(reading, at + 1, end)) return at;
  if (lowerAt(reading, end) === ':') return end;
  if (lowerAt(reading, end) !== ',') return at;
  const kind = complementAt(reading, end + 1)?.kind;
  return kind === 'that' || kind === 'wh' || quotationFrom(reading, end + 1) >= 0 ? end + 1 : at;
}

/** A name behind a noun, "his deputy, [Ann Lee]", or a noun with its article behind a name, "Ann Lee, [the mayor]". */
function isApposition(reading: Reading, first: number, end: number): boolean {
  if (tagAt(reading, first - 2) !== 'PROPN') return tagAt(reading, end - 1) === 'PROPN';
  const determined = tagAt(reading, first) === 'DET' || isPossessive(lowerAt(reading, first));
  return determined && tagAt(reading, end - 1) === 'NOUN';
}
