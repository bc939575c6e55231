/** What stands between the noun for somebody and his name or verb: "The lawyer | for Bo Ng |, Ann Lee, said", "A man | I know | said". */
import { isFormOfAddress } from './title-words.ts';
import type { Word } from './words.ts';

/** "of the police in Leeds": at most so many words. */
const LONGEST_TO_COMMA = 16;

/** "a spokesman | for the Bank of England | said": at most so many words. */
const LONGEST_TO_VERB = 7;

/** "a farmer | I | know", "a man | we | met at the gate" */
const WHO_KNOWS: ReadonlySet<string> = new Set(['i', 'we', 'you', 'he', 'she', 'they']);

/** Whether a name at word `at` only says whose or for whom somebody is, in the clause that begins at word `first`. */
export function isComplement(words: readonly Word[], at: number, first: number): boolean {
  let before = at - 1;
  while (isFormOfAddress(words[before])) before -= 1;
  return before > first && /^(?:for|of|to)$/u.test(words[before]?.key ?? '');
}

/** The comma behind what begins with a preposition at word `from`, before word `end`; `from` where there is none. */
export function commaBehindComplement(words: readonly Word[], from: number, end: number): number {
  if (words[from]?.pos !== 'ADP') return from;
  const limit = Math.min(end, from + LONGEST_TO_COMMA);
  let comma = from + 1;
  while (comma < limit && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|ADP|PART)$/u.test(words[comma]?.pos ?? '')) comma += 1;
  return words[comma]?.text === ',' ? comma : from;
}

/** The verb behind "for the Bank of England", "I know", right behind the noun, or `from` where none comes. */
export function verbBehindComplement(words: readonly Word[], from: number): number {
  const sentence = words[from - 1]?.sentence;
  if (WHO_KNOWS.has(words[from]?.key ?? '')) return behindAcquaintance(words, from);
  if (words[from]?.pos !== 'ADP') return from;
  for (let at = from; at < from + LONGEST_TO_VERB; at += 1) {
    const word = words[at];
    if (word?.sentence !== sentence) return from;
    if (word?.pos === 'VERB' || word?.pos === 'AUX') return at;
    if (!/^(?:ADP|DET|NOUN|PROPN|ADJ|NUM)$/u.test(word?.pos ?? '')) return from;
  }
  return from;
}

/** The verb or comma behind "I know", "we had met at the gate", or `from` where none comes. */
function behindAcquaintance(words: readonly Word[], from: number): number {
  const sentence = words[from - 1]?.sentence;
  let at = from + 1;
  while (/^(?:AUX|ADV|PART)$/u.test(words[at]?.pos ?? '')) at += 1;
  if (words[at]?.pos !== 'VERB') return from;
  for (at += 1; at < from + LONGEST_TO_VERB; at += 1) {
    const word = words[at];
    if (word?.sentence !== sentence) return from;
    if (word?.text === ',' || /^(?:VERB|AUX)$/u.test(word?.pos ?? '')) return at;
  }
  return from;
}
