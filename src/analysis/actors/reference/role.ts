/** What a word is to its verb, in few classes. */
import { titlesOf } from '../../tree/apposition.ts';
import { clauseAround } from '../../tree/predicate.ts';
import type { TokenIndex, Tree } from '../../tree/tree.ts';

export type Role = 'subject' | 'object' | 'owner' | 'oblique' | 'other';

const RELATIONS: readonly (readonly [Role, readonly string[]])[] = [
  ['subject', ['nsubj', 'csubj']],
  ['object', ['obj', 'iobj']],
  ['owner', ['nmod:poss']],
  ['oblique', ['obl', 'nmod']],
];

/** The word whose relation counts: of appositions, titles and all but the first of several that are joined the one above. */
export function placeOf(tree: Tree, token: TokenIndex): TokenIndex {
  let at = token;
  for (let head = tree.head(at); head !== undefined; head = tree.head(at)) {
    if (!tree.is(at, 'appos', 'conj', 'flat') && !titlesOf(tree, head).includes(at)) break;
    at = head;
  }
  return at;
}

export function roleOf(tree: Tree, token: TokenIndex): Role {
  const place = placeOf(tree, token);
  return RELATIONS.find(([, relations]) => tree.is(place, ...relations))?.[0] ?? 'other';
}

/** The predicate whose clause the word stands in, itself no part of it. */
export function verbOver(tree: Tree, token: TokenIndex): TokenIndex | undefined {
  const above = tree.head(placeOf(tree, token));
  return above === undefined ? undefined : clauseAround(tree, above);
}

/** Verbs whose object is the one to speak next. */
const ASKS: ReadonlySet<string> = new Set(['ask', 'question', 'press', 'quiz', 'challenge']);

/** "asked [Ng] whether", "[Ng] was asked" */
export function isAsked(tree: Tree, place: TokenIndex): boolean {
  const verb = tree.head(place);
  return verb !== undefined && ASKS.has(tree.lemma(verb)) && tree.is(place, 'obj', 'iobj', 'nsubj:pass');
}
