/** Which words the text also writes in small letters: are they names, or only written with a capital where they begin something? */
import type { Word } from '../words/words.ts';

export class Capitals {
  readonly #small = new Map<string, number>();

  constructor(words: readonly Word[]) {
    for (const { key, capital, headline } of words)
      if (!headline && !capital) this.#small.set(key, (this.#small.get(key) ?? 0) + 1);
  }

  /** How often the word stands in small letters. */
  small(key: string): number {
    return this.#small.get(key) ?? 0;
  }
}
