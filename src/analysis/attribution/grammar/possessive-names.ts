/** Names that are possessives themselves: "Sainsbury’s", "Lloyd’s". */
import { groupFrom, lowerAt, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** "Sainsbury[’s] said": a name that is a possessive itself, with a verb where its noun would stand. */
export function isNamePossessive(reading: Reading, at: number): boolean {
  if (lowerAt(reading, at) !== "'s" || tagAt(reading, at) !== 'PART') return false;
  // "Let's say"
  if (tagAt(reading, at - 1) !== 'PROPN' || lowerAt(reading, at - 1) === 'let') return false;
  const group = groupFrom(reading, at + 1);
  if (group?.form !== 'finite') return false;
  // "Lloyd’s has lost", but "Lloyd’s newly estimated loss"
  const participle = lowerAt(reading, group.head).endsWith('ed') && tagAt(reading, group.first) !== 'AUX';
  return !participle || !/^(?:ADJ|NOUN|PROPN)$/u.test(tagAt(reading, group.end) ?? '');
}
