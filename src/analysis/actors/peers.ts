/** Peers, whose names may go on with a place: "Baroness Casey of Blackstock". */
import { PEERS } from '../lexicon/titles.ts';
import type { LabelledName } from '../reader/name-labels.ts';
import type { Word } from './words.ts';

/** Of the place so many words are taken: "Lord Foster of | Thames Bank". */
const LONGEST_TERRITORY = 2;

/** "Baroness Casey | of Blackstock": a peer's name goes on with a place, which is no actor then. */
export function withTerritory(words: readonly Word[], tagged: LabelledName): LabelledName {
  const { first, end } = tagged;
  const isPeer = PEERS.has(words[first]?.text ?? '') || PEERS.has(words[first - 1]?.text ?? '');
  if (tagged.kind !== 'person' || !isPeer || words[end]?.key !== 'of') return tagged;
  const isCapital = (word: Word | undefined): boolean =>
    word !== undefined && word.capital && word.sentence === words[first]?.sentence;
  let stop = end + 1;
  while (stop <= end + LONGEST_TERRITORY && isCapital(words[stop])) stop += 1;
  return stop > end + 1 ? { ...tagged, end: stop } : tagged;
}
