/** Who is told something: "told [the FT] that …". */
import { HONORIFICS } from '../../lexicon/titles.ts';
import type { TokenRange } from '../candidate.ts';
import { complementAt } from './complements.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import { isPossessive } from './pronouns.ts';
import { groupFrom, lowerAt, quotationFrom, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** The first token range of an addressee: "told [the FT] that …", "told [his deputy, Ann Lee,] that …". */
export function addressee(reading: Reading, at: number): TokenRange | null {
  if (quotationFrom(reading, at) >= 0) return null;
  const end = nounPhraseEnd(reading, at);
  const name = subjectBehind(reading, at, end);
  if (name > at) return { first: at, end: name };
  if (end > at) return { first: at, end: appositionEnd(reading, end) };
  // "told her that", not "told her friend"
  return lowerAt(reading, at) === 'her' ? { first: at, end: at + 1 } : null;
}

/** "told the court [Mrs Doyle] was dangerous": where the name begins that is the next verb's subject, or -1. */
function subjectBehind(reading: Reading, first: number, end: number): number {
  if (groupFrom(reading, end)?.form !== 'finite') return -1;
  for (let at = first + 1; at < end; at += 1) {
    if (tagAt(reading, at) !== 'PROPN') continue;
    const titled = HONORIFICS.has(reading.tokens[at]?.text ?? '');
    if (titled || tagAt(reading, at - 1) === 'NOUN') return at;
  }
  return -1;
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
