/** The stretch around a token that is left of its subtree when some branches are cut off. */
import type { TokenIndex, TokenRange, Tree } from './tree.ts';

/**
 * From the first to the last token that hangs on `head` without a cut branch between it and `head`. Takes time linear
 * in the subtree.
 *
 * @param isCut asked of each token below `head`, from above; what hangs on a cut token goes with it
 */
export function partOfSubtree(tree: Tree, head: TokenIndex, isCut: (token: TokenIndex) => boolean): TokenRange {
  const kept: TokenIndex[] = [head];
  let { first: floor, end: ceiling } = tree.extent(head);
  // Grows while it is walked.
  for (const token of kept) {
    for (const child of tree.children(token)) {
      if (!isCut(child)) kept.push(child);
      else if (child > head) ceiling = Math.min(ceiling, Math.max(head + 1, tree.leftEdge(child)));
      else floor = Math.max(floor, Math.min(head, tree.rightEdge(child) + 1));
    }
  }
  let first: number = head;
  let end = head + 1;
  for (const token of kept) {
    if (token >= floor && token < first) first = token;
    if (token < ceiling && token >= end) end = token + 1;
  }
  return { first, end };
}
