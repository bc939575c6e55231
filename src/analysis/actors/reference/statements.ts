/** Who says which words, by what the reader marked: whose voice a pronoun is in decides whom it can mean. */
import { markedParts } from '../../attribution/finder.ts';
import type { ReadDocument } from '../../reader/read-document.ts';
import { meantBy } from '../../tree/antecedent.ts';
import { topsOfRange } from '../../tree/range-head.ts';
import type { TokenIndex, TokenRange } from '../../tree/tree.ts';
import { placeOf } from './role.ts';

export class Statements {
  /** For each token the source of the statement that it is part of. */
  readonly #saidBy = new Map<number, TokenRange>();
  /** For each word at the top of a source what it says. */
  readonly #contents = new Map<number, TokenRange[]>();

  constructor(document: ReadDocument) {
    const { tree } = document;
    for (const { source, contents } of markedParts(document, document.readings.marks)) {
      if (source === null) continue;
      for (const top of topsOfRange(tree, source)) {
        const place = placeOf(tree, meantBy(tree, top));
        this.#contents.set(place, [...(this.#contents.get(place) ?? []), ...contents]);
      }
      for (const { first, end } of contents)
        for (let at = first; at < end; at += 1) if (!this.#saidBy.has(at)) this.#saidBy.set(at, source);
    }
  }

  /** Where the text names who says this word; undefined where the text itself says it. */
  sourceOf(token: TokenIndex): TokenRange | undefined {
    return this.#saidBy.get(token);
  }

  /** What somebody says whose words hang on this one. */
  contentsOf(place: TokenIndex): readonly TokenRange[] {
    return this.#contents.get(place) ?? [];
  }

  /** Whether it is the top of a source. */
  isSource(place: TokenIndex): boolean {
    return this.#contents.has(place);
  }
}
