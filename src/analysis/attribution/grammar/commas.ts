/** Asides between commas: "the bank[, however,] failed". */
import { lowerAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** No aside between commas is longer than this. */
const LONGEST_ASIDE_IN_TOKENS = 25;

/** The comma that closes the aside which one opens at `open`, or -1. */
export function closingComma(reading: Reading, open: number, stop: number): number {
  for (let index = open + 1; index < Math.min(stop, open + LONGEST_ASIDE_IN_TOKENS); index += 1) {
    if (lowerAt(reading, index) === ',') return index;
  }
  return -1;
}
