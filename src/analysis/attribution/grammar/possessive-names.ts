/** Names that are possessives themselves: "Sainsbury’s", "Lloyd’s". */
import { groupFrom, lowerAt, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** "Sainsbury[’s] said": a name that is a possessive itself, with a verb where its noun would stand. */
export function isNamePossessive(reading: Reading, at: number): boolean {
  if (lowerAt(reading, at) !== "'s" || tagAt(reading, at) !== 'PART') return false;
  // "Let's say"
  if (tagAt(reading, at - 1) !== 'PROPN' || lowerAt(reading, at - 1) === 'let') return false;
  const group = groupFrom(reading, at + 1);
  return group?.form === 'finite' && (group.auxiliary || group.head > group.first || isPlainVerb(reading, group.head));
}

/** "said", "says": not "Lloyd’s estimated loss", which a participle opens. */
function isPlainVerb(reading: Reading, at: number): boolean {
  return !/^(?:ADJ|NOUN|PROPN)$/u.test(tagAt(reading, at + 1) ?? '') || !lowerAt(reading, at).endsWith('ed');
}
