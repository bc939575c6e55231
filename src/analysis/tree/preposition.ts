/** The preposition that a noun phrase hangs by. In UD it is a child of the noun. */
import type { TokenIndex, Tree } from './tree.ts';

/** In lower case and whole: "by", "according to", "because of", "from under"; undefined where there is none. */
export function prepositionOf(tree: Tree, noun: TokenIndex): string | undefined {
  const words = tree
    .children(noun, 'case')
    .filter((word) => tree.posOf(word) !== 'PART')
    .flatMap((word) => [word, ...tree.children(word, 'fixed')]);
  return words.length === 0 ? undefined : words.map((word) => tree.lower(word)).join(' ');
}

/** The word that opens a clause below its head: "that", "whether", "to", "in order to"; undefined where none does. */
export function markerOf(tree: Tree, predicate: TokenIndex): string | undefined {
  const words = tree.children(predicate, 'mark').flatMap((word) => [word, ...tree.children(word, 'fixed')]);
  return words.length === 0 ? undefined : words.map((word) => tree.lower(word)).join(' ');
}
