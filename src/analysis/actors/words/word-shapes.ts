/** What single words are by their look, or by the lexicons of first names and of bodies. */
import { EITHER, FEMININE, MASCULINE } from '../../lexicon/names/first-names.ts';
import { ORGANIZATION_HEADS, PRESS_HEADS } from '../../lexicon/names/organization-words.ts';
import { PLACE_HEADS } from '../../lexicon/names/places.ts';
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
