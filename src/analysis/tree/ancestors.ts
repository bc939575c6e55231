/** The way up a tree. The way down is `Tree.children` and `Tree.subtree`. */
import type { TokenIndex, Tree } from './tree.ts';

/** The nearest token that fits, from `token` itself upwards. */
export function nearestUpwards(
  tree: Tree,
  token: TokenIndex,
  fits: (token: TokenIndex) => boolean,
): TokenIndex | undefined {
  let at: TokenIndex | undefined = token;
  while (at !== undefined && !fits(at)) at = tree.head(at);
  return at;
}
