/** The words of a noun phrase. */
import { titlesOf } from './apposition.ts';
import { partOfSubtree } from './part-of-subtree.ts';
import { isPredicate } from './predicate.ts';
import { prepositionOf } from './preposition.ts';
import { withoutOuterMarks } from './punctuation.ts';
import type { TokenIndex, TokenRange, Tree } from './tree.ts';

export interface NounPhraseOptions {
  /** Relative clauses, participles, "that" and "to": "the man [who came]", "the claim [that …]". */
  clauses: boolean;
  /** "Mike Pence, [US vice-president]" */
  appositions: boolean;
  /** "[US vice-president] Mike Pence" */
  titles: boolean;
  /** Trailing phrases: all of them, or only with "of" ("the Department [of Justice]"), or none. */
  prepositions: 'all' | 'of' | 'none';
  /** "Smith [and Jones]" */
  coordination: boolean;
}

export const WHOLE: NounPhraseOptions = {
  clauses: true,
  appositions: true,
  titles: true,
  prepositions: 'all',
  coordination: true,
};

export const MINIMAL: NounPhraseOptions = {
  clauses: false,
  appositions: false,
  titles: true,
  prepositions: 'none',
  coordination: false,
};

/** The name alone: "Mike Pence". */
export const NAME: NounPhraseOptions = { ...MINIMAL, titles: false };

/** What belongs to the clause and not to the phrase, where a noun is a predicate: "[She is not] a lawyer". */
const CLAUSE_PARTS = [
  'nsubj',
  'csubj',
  'cop',
  'aux',
  'mark',
  'expl',
  'obl',
  'advcl',
  'ccomp',
  'parataxis',
  'discourse',
  'vocative',
  'dislocated',
] as const;

/**
 * The noun phrase of a head, whole by default: without the preposition that it hangs by, without a trailing "'s" and
 * without commas around it.
 */
export function nounPhraseOf(tree: Tree, head: TokenIndex, options: NounPhraseOptions = WHOLE): TokenRange {
  const isClause = tree.child(head, 'nsubj', 'csubj', 'cop') !== undefined;
  const titles = options.titles ? [] : titlesOf(tree, head);
  const isCut = (token: TokenIndex): boolean => {
    const isDirect = tree.head(token) === head;
    if (isDirect && (tree.relation(token) === 'cc' || titles.includes(token))) return true;
    if (isDirect && tree.is(token, 'case', ...CLAUSE_PARTS)) return true;
    if (isDirect && isClause && tree.is(token, 'advmod')) return true;
    if (tree.is(token, 'conj')) return isDirect ? !options.coordination || isPredicate(tree, token) : false;
    if (tree.is(token, 'appos')) return !options.appositions;
    if (tree.is(token, 'acl', 'advcl')) return !options.clauses;
    // Without titles also what belongs to one: "Ambassador [to the United States] Hamdullah Mohib".
    const trails =
      (token > head || !options.titles) && tree.is(token, 'nmod', 'obl') && prepositionOf(tree, token) !== undefined;
    if (!trails || options.prepositions === 'all') return false;
    return options.prepositions === 'none' || prepositionOf(tree, token) !== 'of';
  };
  return withoutOuterMarks(tree, partOfSubtree(tree, head, isCut));
}
