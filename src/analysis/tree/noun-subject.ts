/** Who does what a noun says: "[his] insistence that …", "the claim by [Ng] that …". */
import { markerOf, prepositionOf } from './preposition.ts';
import type { TokenIndex, Tree } from './tree.ts';

/** Whether a noun has a clause that says what it holds: "the claim [that …]", "a promise [to pay]". */
function hasContentClause(tree: Tree, noun: TokenIndex): boolean {
  return tree
    .children(noun, 'acl', 'ccomp')
    .some((clause) => tree.relation(clause) !== 'acl:relcl' && tree.child(clause, 'mark') !== undefined);
}

/**
 * The owner ("Ng's claim"), the phrase with "by" ("a claim by Ng"), and, where a clause says what the noun holds, the
 * phrase with "of" or "from" ("the insistence of Ng that …") or a noun before it ("a police statement that …").
 */
export function nounSubjectOf(tree: Tree, noun: TokenIndex): TokenIndex | undefined {
  const owner = tree.child(noun, 'nmod:poss');
  if (owner !== undefined) return owner;
  const phrases = tree.children(noun, 'nmod', 'obl:agent');
  const by = phrases.find((phrase) => prepositionOf(tree, phrase) === 'by');
  if (by !== undefined || !hasContentClause(tree, noun)) return by;
  const from = phrases.find((phrase) => ['of', 'from'].includes(prepositionOf(tree, phrase) ?? ''));
  // "a 50-page [request] to pay": before "to" the noun can be anything.
  const holdsThat = tree.children(noun, 'acl', 'ccomp').some((clause) => markerOf(tree, clause) === 'that');
  return from ?? (holdsThat ? tree.children(noun, 'compound').at(-1) : undefined);
}
