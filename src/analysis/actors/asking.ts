/** Phrases before the subject in which another asks it something: "Under questioning by Bo Ng, he said". */
import { ASKING_NOUNS } from '../lexicon/reporting-verbs.ts';
import type { Word } from './words.ts';

/** "Under | further hostile questioning | from Bo Ng": the noun stands no farther from the first word. */
const LONGEST_PHRASE = 5;

/**
 * The noun in the phrase that word `first` opens and the comma before word `end` closes, "Under | questioning | by Bo Ng,",
 * "Facing | questions | from Bo Ng,"; null where nobody asks there.
 */
export function askingIn(words: readonly Word[], first: number, end: number): number | null {
  const opening = words[first];
  if (words[end - 1]?.text !== ',' || (opening?.pos !== 'ADP' && opening?.key.endsWith('ing') !== true)) return null;
  const limit = Math.min(end, first + LONGEST_PHRASE);
  for (let at = first + 1; at < limit; at += 1)
    if (ASKING_NOUNS.has(words[at]?.key ?? '') && /^(?:from|by)$/u.test(words[at + 1]?.key ?? '')) return at;
  return null;
}
