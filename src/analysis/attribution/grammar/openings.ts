/** Where a sentence's own words begin. */
import { lowerAt, sentenceFirst } from './reading.ts';
import type { Reading } from './reading.ts';

/** The first token of the sentence, a conjunction or a mark before it left out. */
export function clauseOpening(reading: Reading, at: number): number {
  let first = sentenceFirst(reading, at);
  while (first < at && /^(?:and|but|so|or|“|"|‘|')$/u.test(lowerAt(reading, first))) first += 1;
  return first;
}
