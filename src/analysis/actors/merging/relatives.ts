/** Who of those with one surname is somebody else than whoever is called by it alone: relatives. */
import { KIN } from '../../lexicon/names/relatives.ts';
import type { ReadDocument } from '../../reader/read-document.ts';
import type { Span } from '../../schema.ts';
import { tokensWithin } from '../../text/tokens-within.ts';
import { samePersonAs } from '../../tree/apposition.ts';
import { headOfRange } from '../../tree/range-head.ts';

/** "his brother Bo Ng", "Ann Ng, the mayor's wife" */
export function isRelative({ tree, tokens }: ReadDocument, name: Span): boolean {
  const head = headOfRange(tree, tokensWithin(tokens, name));
  return samePersonAs(tree, head).some(
    (one) => KIN.has(tree.lower(one)) && tree.child(one, 'nmod:poss', 'nmod') !== undefined,
  );
}
