/** What the capitals of the whole text say of a word: is it a name, or only written with one where it begins something? */
import { isAcronym } from '../words/word-shapes.ts';
import type { Word } from '../words/words.ts';

/**
 * How often each word stands in small letters, and how often with a capital that must mean something; and which
 * acronyms the text introduces, "(WHO)", so that they are none of the words that are spelt like them.
 */
export class Capitals {
  readonly #small = new Map<string, number>();
  readonly #capital = new Map<string, number>();
  readonly #introduced = new Set<string>();

  constructor(words: readonly Word[]) {
    for (const word of words) {
      if (isAcronym(word) && words[word.index - 1]?.text === '(' && words[word.index + 1]?.text === ')')
        this.#introduced.add(word.key);
      if (word.headline) continue;
      if (!word.capital) this.#small.set(word.key, (this.#small.get(word.key) ?? 0) + 1);
      else if (!word.initial) this.#capital.set(word.key, (this.#capital.get(word.key) ?? 0) + 1);
    }
  }

  /** How often the word stands in small letters. */
  small(key: string): number {
    return this.#small.get(key) ?? 0;
  }

  /** How often it has a capital where it begins neither sentence nor quotation. */
  capital(key: string): number {
    return this.#capital.get(key) ?? 0;
  }

  /** Whether the text introduces it as an acronym. */
  isIntroduced(key: string): boolean {
    return this.#introduced.has(key);
  }
}
