/** What single words are by their look, or by the lexicons of first names and of bodies. */
import { EITHER, FEMININE, MASCULINE } from '../lexicon/first-names.ts';
import { ORGANIZATION_HEADS, PRESS_HEADS } from '../lexicon/organization-words.ts';
import { PLACE_HEADS } from '../lexicon/places.ts';
import type { Word } from './words.ts';

/** "NCSC", "U.S.", "3GPP" */
export function isAcronym(word: Word): boolean {
  return word.text.length > 1 && word.text.replaceAll('.', '').length <= 6 && /^[\p{Lu}\d.&]{2,}$/u.test(word.text);
}

/** "Ann", "Jean-Claude" */
export function isFirstName(word: Word | undefined): boolean {
  if (!word) return false;
  return isGiven(word.text.split('-')[0] ?? word.text);
}

/** Whether it is a first name, among others an everyday word or a place: "Virginia". */
export function isGiven(name: string): boolean {
  return MASCULINE.has(name) || FEMININE.has(name) || EITHER.has(name);
}

/** A last word that makes the whole an organisation or a place: "Justice Department", "King Street". */
export function isInstitutional(word: Word | undefined): boolean {
  if (!word) return false;
  return (
    ORGANIZATION_HEADS.has(word.text) ||
    PLACE_HEADS.has(word.text) ||
    (PRESS_HEADS.has(word.text) && word.text !== 'Press')
  );
}

/** "Ki|wiR|ail", "e|J|et", but not "McDonald", "DeVries" and "LaToya" */
const CAMEL_CASE =
  /^(?!(?:Ma?c|De[ns]?|Di|Da|Du|L[aeio]|V[ao]n|Fitz|San|El|Al|Abd?|Jo|Ja|Te|Ta|Sha|Mc)\p{Lu})(?:\p{Lu}\p{Ll}{1,8}|[a-z]{1,5})\p{Lu}[\p{Ll}\p{Lu}]{1,12}$/u;

/** Whether the word is written as companies write theirs, and none of its parts is a first name: "KiwiRail", "easyJet". */
export function isCamelCase({ text }: Word): boolean {
  return CAMEL_CASE.test(text) && !text.split(/(?=\p{Lu})/u).some(isGiven);
}

/** "workers", "directors", "citizens", "students": an ending that nouns for people have, in the plural. */
const PEOPLE = /(?:er|or|ist|ian|ant|ent|zen|an)s$/u;

/** Whether a word, as a key, has the look of several people. */
export function looksLikePeople(key: string): boolean {
  return PEOPLE.test(key);
}
