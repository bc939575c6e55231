/** What the words of a stretch hang on, whether or not the stretch is a phrase. */
import type { TokenIndex, TokenRange, Tree } from './tree.ts';

/** The tokens of a range whose heads stand outside of it, in text order. */
export function topsOfRange(tree: Tree, range: TokenRange): TokenIndex[] {
  return tree.tokens(range).filter((token) => {
    const head = tree.head(token);
    return head === undefined || head < range.first || head >= range.end;
  });
}

/** The first of them. */
export function headOfRange(tree: Tree, range: TokenRange): TokenIndex {
  return topsOfRange(tree, range)[0] ?? tree.token(range.first);
}
