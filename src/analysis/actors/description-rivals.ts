/**
 * Organisations that the text speaks of without a name that is known here: "a second bank", "the health ministry", a
 * name that is nobody's actor. "The bank" further on may be one of these.
 */
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { INSTITUTION_NOUNS, ORGANIZATION_NOUNS } from '../lexicon/description-nouns.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { TEMPORAL_HEADS } from '../lexicon/temporal-words.ts';
import { isSubject } from './governments.ts';
import { PEOPLES } from './known-names.ts';
import { phraseStart, PREDICATES } from './nameless.ts';
import { isFormOfAddress, isRoleNoun, titleAt } from './title-words.ts';
import type { Word } from './words.ts';

/** Any noun: who has but a name may be called anything. */
export const ANY_NOUN = '*';

const POSSESSIVES: ReadonlySet<string> = new Set(['my', 'our', 'its', 'his', 'her', 'their']);

/** Rivals by the noun that they can be called, each with the sentence that spoke of one last. */
export class Rivals {
  readonly #words: readonly Word[];
  readonly #sentences = new Map<string, number>();

  constructor(words: readonly Word[]) {
    this.#words = words;
  }

  /** Takes note of whoever comes up at word `at`, where the last name or description ends before word `mentionedTo`. */
  see(at: number, mentionedTo: number): void {
    const word = this.#words[at];
    if (!word || at < mentionedTo || word.headline) return;
    const noun = this.#isRival(word, mentionedTo) ? word.key : isStranger(this.#words, word) ? ANY_NOUN : null;
    if (noun !== null) this.#sentences.set(noun, word.sentence);
  }

  /** Takes note of one who is called so in this sentence. */
  bringUp(noun: string, sentence: number): void {
    this.#sentences.set(noun, sentence);
  }

  /** The last sentence that speaks of a rival that can be called so, or -1. */
  lastSentence(nouns: readonly string[]): number {
    return Math.max(-1, ...nouns.map((noun) => this.#sentences.get(noun) ?? -1));
  }

  /** "a second | bank", "the health | ministry", but not "Zarbon, a | bank,", "is a | bank" or "the | bank, Zarbon,". */
  #isRival(word: Word, mentionedTo: number): boolean {
    const words = this.#words;
    if (!ORGANIZATION_NOUNS.has(word.key) && !INSTITUTION_NOUNS.has(word.key)) return false;
    const [after, second] = [words[word.index + 1], words[word.index + 2]];
    const goesOn = after?.sentence === word.sentence && (after.pos === 'NOUN' || after.capital || after.text === '-');
    const named = after?.text === ',' && second?.capital;
    const first = phraseStart(words, word.index);
    const before = words[first - 1];
    const isPredicate = before?.sentence === word.sentence && PREDICATES.has(before.key);
    // "his bank" is one that was spoken of, "its other bank" is not
    const isOwned = POSSESSIVES.has(words[first]?.key ?? '') && first === word.index - 1;
    const isBeside = before?.text === ',' && mentionedTo === first - 1;
    return first < word.index && first >= mentionedTo && !goesOn && !named && !isPredicate && !isBeside && !isOwned;
  }
}

/** "| Zarbon said": a name that is nobody's, as a subject or as the first word of a sentence. */
function isStranger(words: readonly Word[], word: Word): boolean {
  if (!word.capital || word.pos !== 'PROPN' || FUNCTION_WORDS.has(word.key) || COMMON_WORDS.has(word.key)) return false;
  // "Ministers are", "Mr | Sawan", "Monday was"
  if (isRoleNoun(word) || PEOPLES.has(word.key) || isFormOfAddress(word)) return false;
  if (TEMPORAL_HEADS.has(word.key) || titleAt(words, word.index) !== null) return false;
  const after = words[word.index + 1];
  // not so "CARDIFF — Workers"
  const isFirst = words[word.index - 1]?.sentence !== word.sentence;
  // "German | carmaker Zarbon cut" is nobody beside Zarbon
  if (isFirst && after?.sentence === word.sentence && /^(?:VERB|AUX|ADV|PROPN)$/u.test(after.pos)) return true;
  const hasRelative = after?.text === ',' && words[word.index + 2]?.key === 'which';
  return hasRelative || isSubject(words, { firstWord: word.index, endWord: word.index + 1 });
}
