/** "early", "late" and "the end of" before a period. */
import type { Meaning, Part } from '../meaning.ts';
import type { Word } from '../words.ts';

/** "early", "mid-", "the late", "late in", "later in", "the end of"; the group `part` begins with the word that says which. */
export const PART = '(?: the? (?<part> early dash? (?: of | in )? | earlier in | edge of ) the? )';

const PARTS: ReadonlySet<string> = new Set<Part>(['early', 'mid', 'late']);

function isPart(code: string): code is Part {
  return PARTS.has(code);
}

/** `of`, narrowed where a word such as "late" stands before it. "earlier" and "later" narrow nothing. */
export function inPart(word: Word | undefined, of: Meaning | null): Meaning | null {
  if (!of || !word || !isPart(word.code)) return of;
  return { kind: 'part', part: word.code, of, edge: word.class === 'edge' };
}
