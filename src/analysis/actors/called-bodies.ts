/** Names that stand beside a noun for a body, which calls them so: "the drugmaker | Lundbeck", "Norvane, | a bank | that failed". */
import { BODY_NOUNS } from '../lexicon/body-words.ts';
import { SPEAKING_VERBS } from '../lexicon/context-nouns.ts';
import { COMPOUND_ENDS } from '../lexicon/description-nouns.ts';
import type { PartOfSpeech } from '../document.ts';
import type { Run } from './find.ts';
import type { Word } from './words.ts';

/** "the Madrid-based property | firm" */
const LONGEST_PHRASE = 6;

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', "'s"]);
const MODIFIERS: ReadonlySet<PartOfSpeech> = new Set(['ADJ', 'NOUN', 'PROPN']);

/** People are publishers and suppliers, too, but seldom by one name. */
const AGENT = /(?:[^k]er|or)$/u;
const NO_AGENTS: ReadonlySet<string> = new Set(['newspaper', 'broadcaster']);

/** "the drugmaker | Lundbeck", "her employer, | Vestas |, said" */
export function isCalledBody(words: readonly Word[], { first, end }: Run): boolean {
  const sentence = words[first]?.sentence;
  const [before, after] = [words[first - 1], words[end]];
  if (before?.sentence !== sentence) return false;
  const isBesideComma = before?.text === ',' && after?.text === ',';
  const noun = isBesideComma ? words[first - 2] : before;
  if (!noun || !isBodyNoun(noun, end - first) || !isDetermined(words, noun)) return false;
  // "the company | Smith founded": the name begins a clause of its own
  const hasVerb = after?.sentence === sentence && (after?.pos === 'VERB' || after?.pos === 'AUX');
  return isBesideComma || !hasVerb || SPEAKING_VERBS.has(after.lemma);
}

/** "the Danish | drugmaker", "its | employer" */
function isDetermined(words: readonly Word[], { index, sentence }: Word): boolean {
  for (let at = index - 1; at >= index - LONGEST_PHRASE; at -= 1) {
    const word = words[at];
    if (word?.sentence !== sentence) return false;
    if (DETERMINERS.has(word.key)) return true;
    // "the Madrid|-based |firm"
    if (!MODIFIERS.has(word.pos) && word.text !== '-' && !COMPOUND_ENDS.has(word.key)) return false;
  }
  return false;
}

function isBodyNoun(word: Word, length: number): boolean {
  if (word.capital || !BODY_NOUNS.has(word.key)) return false;
  return length === 1 || !AGENT.test(word.key) || NO_AGENTS.has(word.key);
}

/** "Salvamento Marítimo, | Spain's sea rescue service |, said", "Norvane, | a bank | that failed" */
export function opensWithBody(words: readonly Word[], { first, end }: Run): boolean {
  const comma = words[end];
  if (comma?.text !== ',' || comma.sentence !== words[first]?.sentence) return false;
  const from = end + 1;
  let isDetermined = false;
  for (let at = from; at < from + LONGEST_PHRASE; at += 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (word?.sentence !== words[from]?.sentence || !word) return false;
    if (DETERMINERS.has(word.key)) isDetermined = true;
    else if (!MODIFIERS.has(word.pos) && word.text !== '-') return false;
    const closes = next?.pos === 'PUNCT' || next?.pos === 'ADP' || next?.key === 'that' || next?.key === 'which';
    if (isBodyNoun(word, end - first) && next?.text !== '-' && closes) return isDetermined;
  }
  return false;
}
