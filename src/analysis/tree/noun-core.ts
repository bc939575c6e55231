/** The words without which a noun says nothing. */
import type { TokenIndex, Tree } from './tree.ts';

/** What belongs to a name or a sum: "[United] States", "$[3.2 billion]"; to another noun only its number does. */
const OF_NAME = ['flat', 'fixed', 'compound', 'amod', 'nummod'] as const;
const OF_NOUN = ['flat', 'fixed', 'nummod'] as const;

/** "[United States]", "[Sen. Ted Cruz]", "[his job]", "[$3.2 billion]", without the words that tie the noun to its clause. */
export function nounCore(tree: Tree, head: TokenIndex): TokenIndex[] {
  // A comma before it makes an aside of an apposition.
  const isBeside = (first: TokenIndex): boolean => first === head + 1 && tree.posOf(first) !== 'PUNCT';
  const name = tree.children(head, 'appos').filter((one) => isBeside(tree.leftEdge(one)));
  return [...named(tree, head), ...name.flatMap((one) => named(tree, one))];
}

function named(tree: Tree, token: TokenIndex): TokenIndex[] {
  const isNoun = tree.posOf(token) === 'NOUN';
  const parts = tree
    .children(token, ...(isNoun ? OF_NOUN : OF_NAME))
    .filter((part) => isNoun || !tree.is(part, 'compound', 'amod') || /^[\p{Lu}\p{N}]/u.test(tree.forms[part] ?? ''));
  const owner = tree.children(token, 'nmod:poss').filter((one) => tree.posOf(one) === 'PRON');
  return [token, ...owner, ...parts.flatMap((part) => named(tree, part))];
}
