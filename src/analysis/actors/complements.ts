/** What stands between the noun for somebody and his name: "The lawyer | for Bo Ng |, Ann Lee, said". */
import { isFormOfAddress } from './title-words.ts';
import type { Word } from './words.ts';

/** "of the police in Leeds": at most so many words. */
const LONGEST_COMPLEMENT = 16;

/** Whether a name at word `at` only says whose or for whom somebody is, in the clause that begins at word `first`. */
export function isComplement(words: readonly Word[], at: number, first: number): boolean {
  let before = at - 1;
  while (isFormOfAddress(words[before])) before -= 1;
  return before > first && /^(?:for|of|to)$/u.test(words[before]?.key ?? '');
}

/** The comma behind what begins with a preposition at word `from`, before word `end`; `from` where there is none. */
export function complementEnd(words: readonly Word[], from: number, end: number): number {
  if (words[from]?.pos !== 'ADP') return from;
  const limit = Math.min(end, from + LONGEST_COMPLEMENT);
  let comma = from + 1;
  while (comma < limit && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|ADP|PART)$/u.test(words[comma]?.pos ?? '')) comma += 1;
  return words[comma]?.text === ',' ? comma : from;
}
