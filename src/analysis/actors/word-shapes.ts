/** What single words are by their look, or by the lexicon of first names. */
import { EITHER, FEMININE, MASCULINE } from '../lexicon/first-names.ts';
import type { Word } from './words.ts';

/** "NCSC", "U.S.", "3GPP" */
export function isAcronym(word: Word): boolean {
  return word.text.length > 1 && word.text.replaceAll('.', '').length <= 6 && /^[\p{Lu}\d.&]{2,}$/u.test(word.text);
}

/** "Ann", "Jean-Claude" */
export function isFirstName(word: Word | undefined): boolean {
  if (!word) return false;
  const name = word.text.split('-')[0] ?? word.text;
  return MASCULINE.has(name) || FEMININE.has(name) || EITHER.has(name);
}
