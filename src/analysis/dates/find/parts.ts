/** "early", "late" and "the end of" before a period. */
import type { Meaning, Part } from '../meaning.ts';
import type { Word } from '../words.ts';

const OF_PERIOD = '(?<part> early dash? (?: of | in )? | earlier in | edge of ) the?';

/**
 * "early", "mid-", "late in", "later in", "the end of"; the group `part` begins with the word that says which. The
 * article of "the early May votes" is the votes'.
 */
export const PART = `(?: (?: the (?= edge ) )? ${OF_PERIOD} )`;

/** The same before what has an article of its own: "the early 1990s", "the late summer". */
export const THE_PART = `(?: the? ${OF_PERIOD} )`;

/** "earlier", "later": before or after another point, not a part of the period. */
export const EARLIER = '(?: earlier | early )';

const PARTS: ReadonlySet<string> = new Set<Part>(['early', 'mid', 'late']);

function isPart(code: string): code is Part {
  return PARTS.has(code);
}

/** `of`, narrowed where a word such as "late" stands before it. "earlier" and "later" narrow nothing. */
export function inPart(word: Word | undefined, of: Meaning | null): Meaning | null {
  if (!of || !word || !isPart(word.code)) return of;
  return { kind: 'part', part: word.code, of, edge: word.class === 'edge' };
}
