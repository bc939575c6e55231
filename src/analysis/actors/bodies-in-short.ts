/** Bodies by the last two words of their names, in small letters: "the weather service" for the National Weather Service. */
import { ORGANIZATION_HEADS } from '../lexicon/organization-words.ts';
import { textsOf } from './description-callings.ts';
import { endsPhrase } from './description-phrases.ts';
import type { Draft } from './mention.ts';
import type { Word } from './words.ts';

/** Its name stands no more sentences before. */
const MEMORY_IN_SENTENCES = 6;

/** A body in short, behind the article at word `first`, and the word after it. */
export interface BodyInShort {
  draft: Draft;
  first: number;
  end: number;
}

export class BodiesInShort {
  readonly #words: readonly Word[];
  /** By the last two words as keys; null where two bodies end so. */
  readonly #byTail = new Map<string, Draft | null>();

  constructor(words: readonly Word[], drafts: readonly Draft[]) {
    this.#words = words;
    for (const draft of drafts) {
      if (draft.kind !== 'organization') continue;
      for (const tail of new Set(textsOf(draft).flatMap(tailOf)))
        this.#byTail.set(tail, this.#byTail.has(tail) ? null : draft);
    }
  }

  /** The body that the article at word `first` and the two words behind it mean; null where they mean none. */
  at(first: number): BodyInShort | null {
    const [article, one, other] = this.#words.slice(first, first + 3);
    if (!one || !other || other.sentence !== article?.sentence || one.capital || other.capital) return null;
    const draft = this.#byTail.get(`${one.key} ${other.key}`);
    if (!draft || !endsPhrase(this.#words, first + 3)) return null;
    const isNear = draft.mentions.some(({ firstWord }) => {
      const gone = article.sentence - (this.#words[firstWord]?.sentence ?? Infinity);
      return firstWord < first && gone >= 0 && gone <= MEMORY_IN_SENTENCES;
    });
    return isNear ? { draft, first, end: first + 3 } : null;
  }
}

/** "weather service" of "National Weather Service"; nothing of "Trump Organization", "Department of Health", "Green New Deal" */
function tailOf(name: string): string[] {
  const [one = '', other = ''] = name.split(' ').slice(1).slice(-2);
  const isTail = /^\p{Lu}/u.test(one) && ORGANIZATION_HEADS.has(other);
  return isTail ? [`${one} ${other}`.toLowerCase()] : [];
}
