/** Titles of works stand in quotation marks too, and nobody says them. */
import type { Reading } from './reading.ts';

/** What stays small in a title. */
const SMALL_WORD = /^(?:a|an|the|of|in|on|and|or|to|for|at|by|with|from|de|la)$/u;

/** “The Art of the Deal”: every word of weight has a capital, in a sentence that isn't all capitals itself. */
export function isTitle(reading: Reading, first: number, end: number): boolean {
  const sentence = reading.document.sentences[reading.tokens[first]?.sentence ?? -1];
  if (sentence && reading.document.paragraphs[sentence.paragraph]?.heading === true) return false;
  let capitals = 0;
  for (let at = first; at < end; at += 1) {
    const text = reading.tokens[at]?.text ?? '';
    if (!/^\p{L}/u.test(text)) continue;
    if (/^\p{Lu}/u.test(text)) capitals += 1;
    else if (!SMALL_WORD.test(text)) return false;
  }
  return capitals > 0;
}
