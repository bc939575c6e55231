/** Where somebody comes from, and the region that it lies in, without a comma behind: "Ann Lee of Leeds, [Yorkshire] said". */
import type { TokenRange } from '../candidate.ts';
import { nounPhraseBefore } from './noun-phrases-before.ts';
import { isPlaceName } from './place-names.ts';
import { lowerAt, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** Before a clause of its own: "… and Ann Lee of Leeds, Yorkshire said" */
const OPENING = /^(?:and|but|that|while|as|[”"“;:—–])$/u;

/**
 * The whole of "Ann Lee of Leeds, Yorkshire", of which `phrase` is the region; else `phrase`. Not where something stands
 * before it that leaves the clause to the region: "After a visit by Ann Lee of Leeds, Yorkshire said".
 */
export function withHomeTown(reading: Reading, phrase: TokenRange, sentence: number): TokenRange {
  const comma = phrase.first - 1;
  if (lowerAt(reading, comma) !== ',' || tagAt(reading, comma - 1) !== 'PROPN' || !isPlaceName(reading, phrase))
    return phrase;
  const before = nounPhraseBefore(reading, comma, sentence);
  if (!before || !(before.first === sentence || OPENING.test(lowerAt(reading, before.first - 1)))) return phrase;
  let town = comma - 1;
  while (town > before.first && tagAt(reading, town) === 'PROPN') town -= 1;
  const lives = /^(?:of|from)$/u.test(lowerAt(reading, town)) && town > before.first;
  return lives ? { first: before.first, end: phrase.end } : phrase;
}
