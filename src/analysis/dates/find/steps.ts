/** How far "last", "this", "following" lead, and whence. */
import type { UnitName } from '../../lexicon/time-units.ts';
import type { Meaning } from '../meaning.ts';
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
