/** Mentions in text order, looked up by the words in which they stand. */
import { firstNotBefore } from '../halving.ts';
import type { Described } from './descriptions.ts';

export class MentionIndex {
  readonly #mentions: readonly Described[];
  readonly #parts: ReadonlySet<string>;

  /** @param mentions in text order */
  constructor(mentions: readonly Described[]) {
    this.#mentions = mentions;
    const people = mentions.filter(({ draft, mention }) => draft.kind === 'person' && mention.form === 'name');
    const names = new Set(people.map(({ mention }) => mention.key));
    this.#parts = new Set([...names].flatMap((key) => key.split(/[\s-]/u)));
  }

  /** Whether a word is part of the name of somebody, anywhere: "assad" of "Bashar al-Assad". */
  isPartOfName(key: string): boolean {
    return this.#parts.has(key);
  }

  /** The mention in which word `at` stands. */
  at(at: number): Described | null {
    const last = this.#mentions[firstNotBefore(this.#mentions, ({ mention }) => mention.firstWord <= at) - 1];
    return last && last.mention.endWord > at ? last : null;
  }

  /** Those that begin at word `from` or after it, and before word `end`. */
  between(from: number, end: number): Described[] {
    const found: Described[] = [];
    let at = firstNotBefore(this.#mentions, ({ mention }) => mention.firstWord < from);
    for (let one = this.#mentions[at]; one && one.mention.firstWord < end; one = this.#mentions[at]) {
      found.push(one);
      at += 1;
    }
    return found;
  }
}
