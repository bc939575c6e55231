/** Bodies whose name ends in their country: "Cancer Research UK", "Cricket Australia", "Save the Children UK". */
import { FUNCTION_WORDS, LOCATIVE_PREPOSITIONS } from '../lexicon/function-words.ts';
import { NAMESAKES, NATIONAL_FIELDS } from '../lexicon/national-bodies.ts';
import { NON_ACTOR_WORDS } from '../lexicon/non-actors.ts';
import { isFirstName } from './word-shapes.ts';
import type { Run, Search } from './find.ts';
import { DEMONYMS, GAZETTEER } from './known-names.ts';
import type { Word } from './words.ts';

const LONGEST_NAME = 5;

/** In text order, none overlapping another. */
export function nationalBodies({ words }: Pick<Search, 'words'>): Run[] {
  return words.flatMap((word): Run[] => {
    const { index } = word;
    if (word.headline || !word.capital || index === 0) return [];
    const end = countryEnd(words, index);
    const first = end === null ? null : word.text === 'UK' ? nameBeforeUK(words, index) : fieldBefore(words, index);
    return end !== null && first !== null && !words[end]?.capital ? [{ first, end }] : [];
  });
}

/** The word after the country, or the part of one, that begins at `at`. */
function countryEnd(words: readonly Word[], at: number): number | null {
  const match = GAZETTEER.longestAt(words, at, words.length);
  const isCountry = match?.value.sense === 'country' || match?.value.sense === 'place';
  return isCountry ? match.end : null;
}

/** "Public | Health | England": where the name begins, or null. */
function fieldBefore(words: readonly Word[], at: number): number | null {
  const field = words[at - 1];
  if (!field || !isOneName(words, at - 1, at) || !NATIONAL_FIELDS.has(field.text)) return null;
  return openingOf(words, at);
}

/** "Cancer Research | UK", "Parkinson's | UK", but not "in Loughborough UK" and "Trump's | UK visit". */
function nameBeforeUK(words: readonly Word[], at: number): number | null {
  const known = knownBefore(words, at);
  if (known !== null) return known;
  const first = openingOf(words, at);
  const [before, after] = [words[first - 1], words[at + 1]];
  if (first === at || (isFirstName(before) && before?.sentence === words[at]?.sentence)) return null;
  if (first < at - 1) return first;
  const { sentence } = words[at] ?? {};
  const isWhere = before?.sentence === sentence && LOCATIVE_PREPOSITIONS.has(before?.key ?? '');
  const isModifier = after?.sentence === sentence && (after?.pos === 'NOUN' || after?.pos === 'ADJ');
  return isWhere || isModifier ? null : first;
}

/** "Save the Children | UK" */
function knownBefore(words: readonly Word[], at: number): number | null {
  for (let first = at - 1; first >= Math.max(0, at - LONGEST_NAME); first -= 1) {
    if (words[first]?.sentence !== words[at]?.sentence) return null;
    const isKnown = GAZETTEER.exactly(words, first, at).some(({ sense }) => sense === 'organization');
    if (isKnown && at - first > 1) return first;
  }
  return null;
}

/** The first of the capitals that end before `end`, "Alzheimer's" among them; `end` where none do. */
function openingOf(words: readonly Word[], end: number): number {
  let first = end;
  while (first > end - LONGEST_NAME) {
    const isNamesake = words[first - 1]?.key === "'s" && NAMESAKES.has(words[first - 2]?.key ?? '');
    const last = isNamesake ? first - 2 : first - 1;
    if (!isOneName(words, last, end) || !mayBeNamed(words, words[last])) return first;
    first = last;
  }
  return first;
}

function mayBeNamed(words: readonly Word[], word: Word | undefined): boolean {
  if (!word || FUNCTION_WORDS.has(word.key) || NON_ACTOR_WORDS.has(word.text) || isFirstName(word)) return false;
  return !DEMONYMS.has(word.key) && countryEnd(words, word.index) === null && word.pos !== 'ADV';
}

function isOneName(words: readonly Word[], one: number, other: number): boolean {
  const word = words[one];
  return word !== undefined && word.capital && word.sentence === words[other]?.sentence;
}
