/** People whose surname stands first, by the given name behind it: "Park | Won-soon", "Tsai | Ing-wen". */
import { GIVEN_NAME_SYLLABLES } from '../lexicon/given-name-syllables.ts';
import type { Run } from './find.ts';
import type { Word } from './words.ts';

/** "Won-soon", but not "Anne-Marie" */
const TWO_PARTS = /^(?<first>\p{Lu}\p{Ll}{1,5})[-‑](?<second>\p{Ll}{1,6})$/u;

/** Whether the name is a surname of one word and a given name of two parts. */
export function isSurnameFirst(words: readonly Word[], { first, end }: Run): boolean {
  return end - first === 2 && words[first]?.capital === true && TWO_PARTS.test(words[first + 1]?.text ?? '');
}

/** The same where both parts are syllables of such names: whatever else says so, nothing but a person is called so. */
export function isSurnameAndSyllables(words: readonly Word[], run: Run): boolean {
  if (!isSurnameFirst(words, run)) return false;
  const { first = '', second = '' } = TWO_PARTS.exec(words[run.first + 1]?.text ?? '')?.groups ?? {};
  return GIVEN_NAME_SYLLABLES.has(first.toLowerCase()) && GIVEN_NAME_SYLLABLES.has(second);
}
