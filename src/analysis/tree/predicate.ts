/** What is said of a subject: a verb, or the noun or adjective behind a copula ("is a [lawyer]"), which UD makes the head. */
import { nearestUpwards } from './ancestors.ts';
import type { TokenIndex, Tree } from './tree.ts';

/** Relations that make their token the head of a clause. */
const CLAUSES = ['root', 'ccomp', 'xcomp', 'csubj', 'advcl', 'acl', 'parataxis'] as const;

/** A verb here is no predicate: "the [leading] party", "a [printing] press", "[including] him", "[provided] that". */
const INSIDE_PHRASE = ['amod', 'compound', 'case', 'mark', 'cc', 'fixed', 'flat', 'det', 'aux', 'cop'] as const;

/** Whether a token heads a clause. */
export function isPredicate(tree: Tree, token: TokenIndex): boolean {
  if (tree.is(token, ...INSIDE_PHRASE)) return false;
  const pos = tree.posOf(token);
  if (pos === 'VERB' || pos === 'AUX') return true;
  return tree.is(token, ...CLAUSES) ? pos !== 'PUNCT' : tree.child(token, 'nsubj', 'csubj', 'cop') !== undefined;
}

/** The predicate that an auxiliary or a copula helps ("[has] said" -> "said"), else the token itself. */
export function predicateOf(tree: Tree, token: TokenIndex): TokenIndex {
  return nearestUpwards(tree, token, (above) => !tree.is(above, 'aux', 'cop')) ?? token;
}

/** The predicate of the lowest clause in which a token stands: for "her" in "said that he saw her" that is "saw". */
export function clauseAround(tree: Tree, token: TokenIndex): TokenIndex | undefined {
  return nearestUpwards(tree, token, (above) => isPredicate(tree, above));
}
