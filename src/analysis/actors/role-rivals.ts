/**
 * Holders of an office whom the text doesn't name: "A | spokesman | for the police spoke." Whoever is "the spokesman"
 * after that is he rather than a spokesman who was named before.
 */
import { namelessAt, isNewcomer } from './nameless.ts';
import type { Word } from './words.ts';

export class RoleRivals {
  readonly #words: readonly Word[];
  /** The sentence that spoke of one last, by the noun. */
  readonly #sentences = new Map<string, number>();

  constructor(words: readonly Word[]) {
    this.#words = words;
  }

  /** Takes note of whoever comes up at word `at`, where no name or description stands. */
  see(at: number): void {
    const nameless = namelessAt(this.#words, at);
    const verb = nameless && this.#words[nameless.mention.endWord];
    const acts = verb?.sentence === this.#words[at]?.sentence && /^(?:VERB|AUX)$/u.test(verb?.pos ?? '');
    if (nameless && acts && isNewcomer(this.#words, nameless))
      this.#sentences.set(nameless.mention.key, this.#words[at]?.sentence ?? 0);
  }

  /** The last sentence that speaks of a rival who can be called so, or -1. */
  lastSentence(noun: string): number {
    return this.#sentences.get(noun) ?? -1;
  }
}
