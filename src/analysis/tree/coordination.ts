/** Words joined by "and", "or", "but" or commas. UD hangs all members on the first, and each "and" on what follows it. */
import type { TokenIndex, Tree } from './tree.ts';

/** The member on which the others hang: "came" for "went" in "came and went"; the token itself where it is alone. */
export function firstMemberOf(tree: Tree, token: TokenIndex): TokenIndex {
  let first = token;
  for (let head = tree.head(first); head !== undefined && tree.is(first, 'conj'); head = tree.head(first)) first = head;
  return first;
}

/** All members of a token's coordination in text order, itself among them; the token alone where nothing is joined. */
export function membersOf(tree: Tree, token: TokenIndex): TokenIndex[] {
  const members = [firstMemberOf(tree, token)];
  // Grows while it is walked: members can have members of their own ("(came and went) or stayed").
  for (const member of members) members.push(...tree.children(member, 'conj'));
  return members.sort((a, b) => a - b);
}

/** The word that joins a member to the one before: "and", "nor"; undefined for the first and after a mere comma. */
export function coordinatorOf(tree: Tree, member: TokenIndex): TokenIndex | undefined {
  if (!tree.is(member, 'conj')) return undefined;
  return tree.children(member, 'cc').find((word) => tree.relation(word) === 'cc');
}

/**
 * A token's dependents in some relations, and those it shares with the members before it: what stands behind the last
 * member belongs to all, "claimed and [repeated] that …".
 */
export function dependentsOf(tree: Tree, token: TokenIndex, ...relations: readonly string[]): TokenIndex[] {
  const own = tree.children(token, ...relations);
  const first = firstMemberOf(tree, token);
  if (own.length > 0 || first === token) return own;
  return tree.children(first, ...relations).filter((child) => tree.leftEdge(child) > token);
}
