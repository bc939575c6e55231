/** Titles and forms of address inside a run of capitals: "Nokia | CEO | Ann Lee". */
import { COMMON_WORDS } from '../../lexicon/common-words.ts';
import { HONORIFICS, RANK_ACRONYMS } from '../../lexicon/names/titles.ts';
import type { Run } from './name-span.ts';
import { isFormOfAddress, titleAt } from './title-words.ts';
import type { Word } from '../words/words.ts';

/** The last stretch of titles and forms of address in a run: "Prime Minister", "Lt. Gen. Sir". */
export function lastTitle(words: readonly Word[], first: number, end: number): Run | null {
  const title = { first: -1, end: -1 };
  for (let at = first; at < end;) {
    // "CP | Bola Ige", but not "Washington DC" and "SP Power Grid"
    const mayBePerson = end - at > 2 && !COMMON_WORDS.has(words[at + 1]?.key ?? '');
    const isRank = at === first && RANK_ACRONYMS.has(words[at]?.text ?? '') && mayBePerson;
    const isTitle = isRank || isFormOfAddress(words[at]);
    const stop: number | null = isTitle ? at + 1 : titleAt(words, at);
    if (stop === null || stop > end) {
      at += 1;
      continue;
    }
    // "Stephen King", "Martin Luther King": at the end of a run a form of address is a surname
    if (stop === end && isFormOfAddress(words[at]) && at > first) break;
    if (title.end !== at) title.first = at;
    title.end = stop;
    at = stop;
  }
  return title.end < 0 ? null : title;
}

/** The last form of address among the titles, and the pronoun that it tells: "Sir", "Mrs". */
export function addressIn(
  words: readonly Word[],
  title: Run,
): { at: number; word: string; pronoun: 'he' | 'she' | null } | null {
  for (let at = title.end - 1; at >= title.first; at -= 1) {
    const word = words[at]?.text.replaceAll('.', '') ?? '';
    const pronoun = HONORIFICS.get(word);
    if (pronoun !== undefined) return { at, word, pronoun };
  }
  return null;
}
