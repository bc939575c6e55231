/** What the words of a stretch hang on, whether or not the stretch is a phrase. */
import type { TokenIndex, TokenRange, Tree } from './tree.ts';

/** The first token of a range whose head stands outside of it. */
export function headOfRange(tree: Tree, range: TokenRange): TokenIndex {
  const top = tree.tokens(range).find((token) => {
    const head = tree.head(token);
    return head === undefined || head < range.first || head >= range.end;
  });
  return top ?? tree.token(range.first);
}
