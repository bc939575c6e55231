/** What a relative pronoun stands for: "Ng" for "who" in "Ng, who said …". */
import { nearestUpwards } from './ancestors.ts';
import { isPredicate } from './predicate.ts';
import type { TokenIndex, Tree } from './tree.ts';

const RELATIVES: ReadonlySet<string> = new Set([
  'who',
  'whom',
  'whose',
  'which',
  'that',
  'where',
  'when',
  'why',
  'whereby',
]);

/** What may stand before the relative pronoun's phrase in its clause. */
const BEFORE_PRONOUN = ['punct', 'cc', 'advmod', 'discourse', 'reparandum'] as const;

/** Whether a clause modifies a noun, or with "which" a whole clause, as a relative one. */
export function isRelativeClause(tree: Tree, predicate: TokenIndex): boolean {
  return tree.relation(predicate) === 'acl:relcl' || tree.relation(predicate) === 'advcl:relcl';
}

/**
 * The head of what a relative pronoun stands for: a noun, or for "…, which surprised many" the predicate of the clause
 * before. Undefined where the token is no relative pronoun: "asked [who] came", "[that] is so".
 */
export function antecedentOf(tree: Tree, pronoun: TokenIndex): TokenIndex | undefined {
  if (!RELATIVES.has(tree.lower(pronoun)) || tree.is(pronoun, 'mark')) return undefined;
  // A question within the relative clause has its verb between: "who, asked [who] did it, said".
  const clause = nearestUpwards(
    tree,
    pronoun,
    (above) => isRelativeClause(tree, above) || (above < pronoun && isPredicate(tree, above)),
  );
  if (clause === undefined || clause < pronoun || clause === pronoun || !isRelativeClause(tree, clause))
    return undefined;
  const opens = tree
    .children(clause)
    .every(
      (child) => tree.leftEdge(child) >= pronoun || tree.dominates(child, pronoun) || tree.is(child, ...BEFORE_PRONOUN),
    );
  return opens ? tree.head(clause) : undefined;
}

/** A relative pronoun's antecedent, followed through further ones; any other token itself. */
export function meantBy(tree: Tree, token: TokenIndex): TokenIndex {
  return antecedentOf(tree, token) ?? token;
}

/** A pronoun that mostly means a noun, and not a whole clause. */
const OF_NOUN: ReadonlySet<string> = new Set(['who', 'whom', 'whose']);

/**
 * The noun that a clause modifies: of a participle or a relative clause the one on which it hangs. Where a relative
 * clause hangs on a verb, the noun right before its "who" is meant ("He beat [Ng], who won in 2012"), and before "which" a
 * name, or what the clause does something with ("the [bar], which the president visited").
 */
export function modifiedNoun(tree: Tree, predicate: TokenIndex): TokenIndex | undefined {
  const head = tree.head(predicate);
  if (head === undefined || tree.is(predicate, 'acl')) return head;
  if (!isRelativeClause(tree, predicate)) return undefined;
  const first = tree.leftEdge(predicate);
  const pronoun = tree.pos[first] === 'PUNCT' ? tree.token(first + 1) : first;
  const comma = tree.token(Math.max(0, pronoun - 1));
  const end = tree.token(Math.max(0, tree.posOf(comma) === 'PUNCT' ? comma - 1 : comma));
  const noun = nearestUpwards(tree, end, (at) => tree.rightEdge(tree.head(at) ?? at) !== end || isPredicate(tree, at));
  if (noun === undefined || isPredicate(tree, noun)) return undefined;
  const isMeant =
    OF_NOUN.has(tree.lower(pronoun)) ||
    (tree.lower(pronoun) === 'which' && (tree.posOf(noun) === 'PROPN' || !tree.is(pronoun, 'nsubj')));
  return isMeant ? noun : undefined;
}
