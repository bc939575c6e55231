/** Universities of a state that are named after their town as well: "University of Texas at Austin". */
import { CAMPUSES } from '../lexicon/campuses.ts';
import { US_STATES } from '../lexicon/places.ts';
import type { Run } from './find.ts';
import { PhraseIndex } from './phrase-index.ts';
import type { Word } from './words.ts';

const STATES = new PhraseIndex<true>();
for (const state of US_STATES) STATES.add(state, true);
const TOWNS = new PhraseIndex<true>();
for (const town of CAMPUSES) TOWNS.add(town, true);

/** In text order. */
export function campusesIn(words: readonly Word[]): Run[] {
  return words.flatMap(({ index, headline }) => {
    const end = headline ? null : campusEnd(words, index);
    return end === null ? [] : [{ first: index, end }];
  });
}

/** The word after the name that begins at `first`; null where none does. */
function campusEnd(words: readonly Word[], first: number): number | null {
  const head = words[first];
  if (head?.text !== 'University' || words[first + 1]?.key !== 'of') return null;
  const state = STATES.longestAt(words, first + 2, words.length);
  if (!state) return null;
  const link = words[state.end];
  if (link?.sentence !== head.sentence || !/^(?:at|,|[-–—])$/u.test(link.text)) return null;
  const town = TOWNS.longestAt(words, state.end + 1, words.length);
  const [last, after] = [words[(town?.end ?? 0) - 1], words[town?.end ?? words.length]];
  if (!town || last?.sentence !== link.sentence) return null;
  // "the University of Texas at Dallas Stadium", "the University of Texas, Austin Police said"
  return after?.sentence === link.sentence && after.capital ? null : town.end;
}
