/** Nobody speaks of himself by name: “He said: ‘Ada Marsh was wrong’” is not said by Ada Marsh. */
import type { Document, Quotation } from '../document.ts';
import { firstNotBefore } from '../halving.ts';
import type { Described } from './descriptions.ts';
import { firstEndingAfter } from '../text/quotations.ts';
import type { Draft } from './mention.ts';
import type { Word } from './words.ts';

/** "I am | Ada Marsh", "I’m | Ada Marsh", "my name is | Ada Marsh", "this is | Ada Marsh speaking" */
const INTRODUCES: ReadonlySet<string> = new Set(['am', "'m", 'm', "i'm", 'is', "'s"]);

export class OwnWords {
  readonly #document: Document;
  readonly #words: readonly Word[];
  readonly #mentions: readonly Described[];

  /** @param mentions in text order */
  constructor(document: Document, words: readonly Word[], mentions: readonly Described[]) {
    this.#document = document;
    this.#words = words;
    this.#mentions = mentions;
  }

  /** Whom the quotation that a speaker's pronoun introduces or follows has by name. */
  namedBy(pronoun: Word): Set<Draft> {
    const named = new Set<Draft>();
    for (const quotation of this.#quotationsOf(pronoun)) {
      const first = firstNotBefore(this.#mentions, ({ mention }) => mention.start < quotation.start);
      for (let at = first; at < this.#mentions.length; at += 1) {
        const { draft, mention } = this.#mentions[at] ?? {};
        if (!draft || !mention || mention.start >= quotation.end) break;
        const introduces = INTRODUCES.has(this.#words[mention.firstWord - 1]?.key ?? '');
        if (mention.form === 'name' && !introduces) named.add(draft);
      }
    }
    return named;
  }

  /** “…,” he said, “…” */
  #quotationsOf(pronoun: Word): Quotation[] {
    const { text, quotations, sentences } = this.#document;
    const end = sentences[pronoun.sentence]?.end ?? pronoun.end;
    const next = firstEndingAfter(quotations, pronoun.end);
    const [before, after] = [quotations[next - 1], quotations[next]];
    return [
      ...(before && /^[,\s]*$/u.test(text.slice(before.end, pronoun.start)) ? [before] : []),
      ...(after && after.start < end ? [after] : []),
    ];
  }
}
