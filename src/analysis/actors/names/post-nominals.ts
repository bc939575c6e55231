/** What follows the name of a person and is none of it: "Simon Keane | KC", "Ann Lee | CBE FRS". */
import { POST_NOMINALS } from '../../lexicon/names/titles.ts';
import type { Word } from '../words/words.ts';

/** The end of a person's name without the letters behind it; one word at least is left. */
export function withoutPostNominals(words: readonly Word[], first: number, end: number): number {
  let stop = end;
  while (stop - first > 1 && POST_NOMINALS.has(words[stop - 1]?.text.replaceAll('.', '') ?? '')) stop -= 1;
  return stop;
}

/** The word behind a name and the letters that follow it: "Simon Keane KC |, prosecuting,". */
export function afterPostNominals(words: readonly Word[], end: number): number {
  let after = end;
  while (POST_NOMINALS.has(words[after]?.text.replaceAll('.', '') ?? '')) after += 1;
  return after;
}
