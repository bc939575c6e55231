/** How far "last", "this", "following" lead, and whence; "early", "late" and "the end of" before a period. */
import type { UnitName } from '../../lexicon/dates/time-units.ts';
import type { Meaning, Part } from '../meaning.ts';
import type { WordClass } from '../word-classes.ts';
import type { Word } from '../words.ts';

const STEPS: Partial<Record<WordClass, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  that: 0,
  same: 0,
  next: 1,
  coming: 1,
  following: 1,
};

/** These point back to what was mentioned; the others count from publication. */
const MENTIONED: ReadonlySet<WordClass> = new Set<WordClass>(['previous', 'that', 'same', 'following']);

/**
 * "last week", "that year", "the following month"; null where the word leads nowhere.
 * @param hasThe "the next day" counts from what was mentioned, "next day" from publication
 */
export function stepOf(which: Word | undefined, unit: UnitName | null, hasThe = false): Meaning | null {
  const count = which && STEPS[which.class];
  if (!unit || !which || count === undefined) return null;
  const isMentioned = MENTIONED.has(which.class) || (hasThe && which.class === 'next');
  return { kind: 'shifted', unit, count, from: isMentioned ? 'mentioned' : 'published' };
}

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
