/** The words of a clause. */
import { partOfSubtree } from './part-of-subtree.ts';
import { isPredicate } from './predicate.ts';
import { withoutOuterMarks } from './punctuation.ts';
import type { TokenIndex, TokenRange, Tree } from './tree.ts';

export interface ClauseOptions {
  /** With the clauses joined to it by "and" or a comma. False by default. */
  coordinated?: boolean;
  /** With what hangs on its predicate in these relations; all by default. "advcl" means its subtypes too. */
  without?: readonly string[];
}

/**
 * A predicate with all that hangs on it, without clauses joined or loosely set beside it, and without the marks and
 * the "and" at its edges. The words that open it ("that", "because") are in it.
 */
export function clauseOf(
  tree: Tree,
  predicate: TokenIndex,
  { coordinated = false, without = [] }: ClauseOptions = {},
): TokenRange {
  const isCut = (token: TokenIndex): boolean => {
    if (tree.head(token) !== predicate) return false;
    if (tree.is(token, 'conj')) return !coordinated && isPredicate(tree, token);
    return tree.is(token, 'parataxis', 'cc', ...without);
  };
  return withoutOuterMarks(tree, partOfSubtree(tree, predicate, isCut));
}
