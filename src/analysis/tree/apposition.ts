/** Two names of one thing side by side: "Steve Whitmore, a [representative]"; "US [vice-president] Mike Pence". */
import type { TokenIndex, Tree } from './tree.ts';

/** A noun's appositions behind it, those of appositions too. */
export function appositionsOf(tree: Tree, noun: TokenIndex): TokenIndex[] {
  const found = tree.children(noun, 'appos');
  // Grows while it is walked.
  for (const apposition of found) found.push(...tree.children(apposition, 'appos'));
  return found.sort((a, b) => a - b);
}

/** The noun to which one stands in apposition: "Whitmore" for "representative". */
export function apposedTo(tree: Tree, noun: TokenIndex): TokenIndex | undefined {
  return tree.is(noun, 'appos') ? tree.head(noun) : undefined;
}

/** "the [6-foot] Mr. Ng": a measure is no title. */
const isMeasure = (tree: Tree, word: TokenIndex): boolean => tree.child(word, 'nummod') !== undefined;

/**
 * The heads of the titles before a name: "US [vice-president] Mike Pence", "[Mr] Ng". Where a reader hangs them as
 * `compound` or `flat` instead of `nmod:desc`, only common nouns before a name count.
 */
export function titlesOf(tree: Tree, name: TokenIndex): TokenIndex[] {
  return tree.children(name, 'nmod:desc', 'compound', 'flat').filter((word) => {
    if (word > name) return false;
    if (tree.relation(word) === 'nmod:desc') return true;
    return tree.posOf(name) === 'PROPN' && tree.posOf(word) === 'NOUN' && !isMeasure(tree, word);
  });
}

/** All that is said to be the same by apposition or title, the token itself among it, in text order. */
export function samePersonAs(tree: Tree, noun: TokenIndex): TokenIndex[] {
  let first = noun;
  for (let head = tree.head(first); head !== undefined; head = tree.head(first)) {
    if (!tree.is(first, 'appos') && !titlesOf(tree, head).includes(first)) break;
    first = head;
  }
  return [
    first,
    ...titlesOf(tree, first),
    ...appositionsOf(tree, first).flatMap((one) => [one, ...titlesOf(tree, one)]),
  ].sort((a, b) => a - b);
}
