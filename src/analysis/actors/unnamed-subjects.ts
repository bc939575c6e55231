/**
 * Those whom news of the police and courts is about without naming them: "A girl was stabbed. Supt Ann Holt said | she |
 * was stable." Where one is near, an officer is "she" only where she speaks or thinks.
 */
import { UNNAMED_SUBJECTS } from '../lexicon/unnamed-words.ts';
import { genderOfRole } from './gender.ts';
import type { Gender } from './gender.ts';
import { MEMORY_IN_SENTENCES } from './prominence.ts';
import { speaksOrThinks } from './speech-verbs.ts';
import type { Word } from './words.ts';

export class UnnamedSubjects {
  readonly #words: readonly Word[];
  /** In which sentence somebody came up last whom the pronoun can mean. */
  readonly #seen = new Map<Gender, number>();

  constructor(words: readonly Word[]) {
    this.#words = words;
  }

  /** Takes note of the noun at word `at`; they come in text order. */
  see(at: number): void {
    const noun = this.#words[at];
    // "a 16-year-old", but not "a 16-year-old girl"
    const isAge = noun?.key === 'year-old' && !/^(?:NOUN|ADJ)$/u.test(this.#words[at + 1]?.pos ?? '');
    if (!noun || (noun.pos !== 'NOUN' && !isAge)) return;
    const key = isAge || UNNAMED_SUBJECTS.has(noun.key) ? noun.key : noun.lemma;
    if (!UNNAMED_SUBJECTS.has(key)) return;
    const gender = genderOfRole(key);
    for (const one of gender === null ? (['he', 'she'] as const) : [gender]) this.#seen.set(one, noun.sentence);
  }

  /** Whether any of them came up in a sentence or in the few before it. */
  isNear(sentence: number, within: number): boolean {
    return [...this.#seen.values()].some((last) => sentence - last <= within);
  }

  /** Whether the pronoun may mean such a one, rather than the officer who tells of him. */
  mayBe(word: Word, pronoun: Gender): boolean {
    const last = this.#seen.get(pronoun) ?? -Infinity;
    return word.sentence - last <= MEMORY_IN_SENTENCES && !speaksOrThinks(this.#words, word);
  }
}
