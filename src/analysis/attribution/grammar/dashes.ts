/** Asides between dashes: "the virus [– first seen in China –] had spread". */
import { lowerAt, samePlane, sentenceFirst } from './reading.ts';
import type { Reading } from './reading.ts';

/** No aside is longer than this. */
const LONGEST_ASIDE_IN_TOKENS = 30;

/** A dash, or a hyphen with space around it. */
export function isDash(reading: Reading, at: number): boolean {
  const word = lowerAt(reading, at);
  if (/^(?:—|–|--)$/u.test(word)) return true;
  const [before, own, after] = [reading.tokens[at - 1], reading.tokens[at], reading.tokens[at + 1]];
  return word === '-' && own !== undefined && (before?.end ?? 0) < own.start && own.end < (after?.start ?? 0);
}

/** The dash that closes the aside which one opens at `open`, or -1. */
export function closingDash(reading: Reading, open: number, stop: number): number {
  for (let at = open + 1; at < Math.min(stop, open + LONGEST_ASIDE_IN_TOKENS); at += 1) {
    if (isDash(reading, at) && samePlane(reading, at, open)) return at;
  }
  return -1;
}

/** Does the token at `at` stand in an aside that a dash has opened in its sentence? */
export function insideDashes(reading: Reading, at: number): boolean {
  let open = false;
  for (let index = Math.max(sentenceFirst(reading, at), at - LONGEST_ASIDE_IN_TOKENS); index < at; index += 1) {
    if (isDash(reading, index) && samePlane(reading, index, at)) open = !open;
  }
  return open;
}
