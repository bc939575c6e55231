/** What stands between the noun for somebody and his name or verb: "The lawyer | for Bo Ng |, Ann Lee, said", "A man | I know | said". */
import type { Word } from './words.ts';

/** "a spokesman | for the Bank of England | said": at most so many words. */
const LONGEST_TO_VERB = 7;

/** "a farmer | I | know", "a man | we | met at the gate" */
const WHO_KNOWS: ReadonlySet<string> = new Set(['i', 'we', 'you', 'he', 'she', 'they']);

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
