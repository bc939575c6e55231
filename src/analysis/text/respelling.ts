/**
 * What the tagger stumbles over, spelt so that it reads it as one word: letter for letter, so that every offset stays.
 * The text itself is never changed; tokens are cut from it where those of the respelt one lie.
 */
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { COMPOUND_ENDS, GIVEN_NAME_SYLLABLES } from '../lexicon/names/given-name-syllables.ts';
import { SHORT_TITLES_WITH_STOP } from '../lexicon/names/titles.ts';

/** Stands for a mark inside a word. */
const LETTER = 'x';

/** "ğ", "š" and "ệ", but not "é", which the tagger knows. */
const RARE_LETTER = /[\u0100-\u024f\u1e00-\u1eff]/gu;

/** Letters that have no accent to take off. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  ['ıi', 'łl', 'ŁL', 'đd', 'ĐD', 'ħh', 'ĦH', 'ŋn', 'ŊN', 'œo', 'ŒO', 'ŧt', 'ŦT', 'əe', 'ƏE'].map(
    ([letter = '', plain = '']) => [letter, plain] as const,
  ),
);

/** "7.15|am": its full stop becomes a colon. */
const CLOCK_TIME = /(?<![\d.:])(?<hour>\d{1,2})\.(?<minute>[0-5]\d)(?=\s?[ap]\.?m\b)/giu;

/** "(NVDA|.|O)" */
const TICKER = /(?<=\([A-Z]{1,6})\.(?=[A-Z]{1,3}\))/gu;

/** "R-|S.C.|": two letters and stops, which the tagger cuts */
const PARTY_STATE = /(?<=[(,]\s?[DRI][-–])\p{Lu}\.\p{Lu}\./gu;

/** A state of as many letters. */
const FOUR_LETTERS = 'Penn';

/** "PM2|.|5", "N21|.|3bn", "US$3|.|5bn", "GPT-4|.|5" */
const POINT_BEHIND_LETTER = /(?<=\p{L}[\p{L}\p{Sc}-]{0,12}\d{1,4}(?:\.\d{1,4}){0,3})\.(?=\d)/gu;

/** "B|.|1.1.7": behind its first point, the others are points behind a letter. */
const POINT_BEHIND_CAPITAL = /(?<=(?<![\p{L}\p{N}.])\p{Lu}(?:\.\d{1,4}){0,3})\.(?=\d)/gu;

/** "said the | Cmdr. | Pickett" */
const SHORT_TITLE = /(?<![\p{L}\p{N}.'’-])(?<title>\p{Lu}\p{Ll}{1,3})\.(?=\s\p{Lu})/gu;

/** What the tagger knows of as many letters. */
const KNOWN_TITLES: ReadonlyMap<number, string> = new Map([
  [2, 'Dr'],
  [3, 'Gov'],
  [4, 'Capt'],
]);

/** "Jae-myung", with what may be a part of a name, and the capital right before it, or none: "| Kang | Kyung-wha". */
const TWO_SYLLABLES =
  /(?<![\p{L}\p{N}-])(?<before>\p{Lu}\p{Ll}{0,14} )?(?<first>\p{Lu}\p{Ll}{1,5})[-‑](?<second>\p{Ll}{1,6})(?![\p{L}\p{N}-])/gu;

/** @returns a paragraph of the same length */
export function respelt(paragraph: string): string {
  return paragraph
    .replace(RARE_LETTER, (letter) => plainLetter(letter))
    .replace(CLOCK_TIME, '$<hour>:$<minute>')
    .replace(TICKER, LETTER)
    .replace(POINT_BEHIND_LETTER, LETTER)
    .replace(POINT_BEHIND_CAPITAL, LETTER)
    .replace(PARTY_STATE, FOUR_LETTERS)
    .replace(SHORT_TITLE, (found: string, title: string) =>
      SHORT_TITLES_WITH_STOP.has(title) ? (KNOWN_TITLES.get(title.length) ?? title) + '.' : found,
    )
    .replace(TWO_SYLLABLES, (name: string, before: string | undefined, first: string, second: string) =>
      areSyllables(first, second) || isBehindSurname(before, second) ? (before ?? '') + first + LETTER + second : name,
    );
}

function areSyllables(first: string, second: string): boolean {
  return GIVEN_NAME_SYLLABLES.has(first.toLowerCase()) && GIVEN_NAME_SYLLABLES.has(second);
}

/** Longer ones are words: "Chan-|ocha", but not "Reuters-|linked". */
const LONGEST_SYLLABLE = 5;

/** "Kang | Kyung-|wha", but not "A Trump-|era rule", "Hong Kong-|based" and "New York-|style" */
function isBehindSurname(before: string | undefined, second: string): boolean {
  if (before === undefined || FUNCTION_WORDS.has(before.trim().toLowerCase())) return false;
  const isWord = COMMON_WORDS.has(second) || FUNCTION_WORDS.has(second) || COMPOUND_ENDS.has(second);
  return second.length <= LONGEST_SYLLABLE && !isWord && !second.endsWith('ed');
}

/** A letter that the tagger doesn't know as it would be on a typewriter; itself where it is no variant of any. */
function plainLetter(letter: string): string {
  const plain = PLAIN.get(letter) ?? letter.normalize('NFD').charAt(0);
  return plain.length === letter.length ? plain : letter;
}
