/** What the stage reads: the document with its trees, and which quotation each token stands in. */
import type { ReadDocument } from '../reader/read-document.ts';
import type { TokenRange, Tree } from '../tree/tree.ts';

export interface Reading {
  document: ReadDocument;
  tokens: ReadDocument['tokens'];
  tree: Tree;
  /** The quotation that each token stands in, its marks included, as a position in `document.quotations`; else -1. */
  quotationAt: Int32Array;
  /** The tokens of each quotation, its marks included. */
  quoted: readonly TokenRange[];
}

export function readingOf(document: ReadDocument): Reading {
  const { tokens, tree, quotations } = document;
  const quotationAt = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  const quoted = quotations.map(({ start, end }, quotation) => {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at += 1;
    const first = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < end) {
      quotationAt[at] = quotation;
      at += 1;
    }
    return { first, end: at };
  });
  return { document, tokens, tree, quotationAt, quoted };
}

/** Position of the paragraph that a token stands in, or -1. */
export function paragraphOf({ document, tokens }: Reading, at: number): number {
  return document.sentences[tokens[at]?.sentence ?? -1]?.paragraph ?? -1;
}

export function lowerAt({ tokens }: Reading, at: number): string {
  return tokens[at]?.lower ?? '';
}

export function insideQuotation({ quotationAt }: Reading, at: number): boolean {
  return (quotationAt[at] ?? -1) >= 0;
}

/** Does a range stand within one of the others? */
export function inside(range: TokenRange, ranges: readonly TokenRange[]): boolean {
  return ranges.some((around) => around.first <= range.first && range.end <= around.end);
}
