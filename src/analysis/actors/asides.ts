/** Names that stand in an aside, so that a sentence is not about their bearers: "the album, produced by | Bo Ng |, was". */
import { isSubject } from './governments.ts';
import type { Named } from './mention.ts';
import { isFormOfAddress, isRoleNoun } from './title-words.ts';
import type { Word } from './words.ts';

/** "among them | Ann Lee, the singer Bo Ng and Jane Stone |" */
const LONGEST_LIST = 14;

/** ", including | Bo Ng", ", among them | Bo Ng" */
const LISTS: ReadonlySet<string> = new Set(['including', 'alongside']);

/** Whether a name is only the agent of a participle between commas, or in a list of examples. */
export function isInAside(words: readonly Word[], name: Named): boolean {
  const { firstWord, endWord } = name;
  // "including Leeds, | Bo Ng | won"
  if (words[firstWord - 1]?.text === ',' && isSubject(words, name)) return false;
  // "including Bo Ng, | who": of him more is told
  if (words[endWord]?.text === ',' && words[endWord + 1]?.key === 'who') return false;
  let at = firstWord - 1;
  const sentence = words[firstWord]?.sentence;
  while (at > 0 && (isFormOfAddress(words[at]) || isTitle(words[at]))) at -= 1;
  if (words[at]?.sentence !== sentence) return false;
  if (words[at]?.key === 'by') {
    const participle = words[at - 1];
    return participle?.pos === 'VERB' && words[at - 2]?.text === ',' && words[at - 2]?.sentence === sentence;
  }
  for (let steps = 0; steps < LONGEST_LIST && words[at]?.sentence === sentence; steps += 1, at -= 1) {
    const word = words[at];
    if (!word || LISTS.has(word.key)) return word !== undefined;
    if (word.key === 'them' && words[at - 1]?.key === 'among') return true;
    const goesOn = word.capital || word.text === ',' || word.key === 'and' || word.key === 'the' || isTitle(word);
    if (!goesOn) return false;
  }
  return false;
}

/** "produced by veteran | producer | Bo Ng" */
function isTitle(word: Word | undefined): boolean {
  return word !== undefined && !word.capital && (isRoleNoun(word) || word.pos === 'ADJ');
}
