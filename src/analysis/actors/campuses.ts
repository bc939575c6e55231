/** Universities that are named after their town as well: "University of Texas at Austin", "ETH Zurich". */
import { CAMPUSES, LETTERED_UNIVERSITIES } from '../lexicon/campuses.ts';
import { US_STATES } from '../lexicon/places.ts';
import type { Run } from './name-span.ts';
import { GAZETTEER } from './known-names.ts';
import { PhraseIndex } from './phrase-index.ts';
import type { Word } from './words.ts';

const STATES = new PhraseIndex<true>();
for (const state of US_STATES) STATES.add(state, true);
const TOWNS = new PhraseIndex<true>();
for (const town of CAMPUSES) TOWNS.add(town, true);

/** In text order. */
export function campusesIn(words: readonly Word[]): Run[] {
  return words.flatMap(({ index, headline }) => {
    const end = headline ? null : (campusEnd(words, index) ?? letteredEnd(words, index));
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
  return town && closesName(words, first, town.end) ? town.end : null;
}

/** The word after "UC | Berkeley", "IIT | Delhi"; null where no town stands behind the letters. */
function letteredEnd(words: readonly Word[], first: number): number | null {
  if (!LETTERED_UNIVERSITIES.has(words[first]?.text ?? '')) return null;
  const known = GAZETTEER.longestAt(words, first + 1, words.length);
  const isTown = known !== null && known.value.sense !== 'country' && known.value.sense !== 'organization';
  const end = isTown ? known.end : TOWNS.longestAt(words, first + 1, words.length)?.end;
  return end !== undefined && closesName(words, first, end) ? end : null;
}

/** Not "the University of Texas at Dallas | Stadium", "the University of Texas, Austin | Police said". */
function closesName(words: readonly Word[], first: number, end: number): boolean {
  const [head, last, after] = [words[first], words[end - 1], words[end]];
  return last?.sentence === head?.sentence && !(after?.sentence === head?.sentence && after?.capital);
}
