/** What a text says of somebody beside the name, in a role, a title, an apposition or a copula: "a former French spy". */
import { ADDRESSES_IN_SHORT, SHORT_TITLES } from '../../lexicon/names/titles.ts';
import { words } from '../../lexicon/word-list.ts';
import { MINIMAL, nounPhraseOf } from '../../tree/noun-phrase.ts';
import { samePersonAs } from '../../tree/apposition.ts';
import type { TokenIndex, TokenRange, Tree } from '../../tree/tree.ts';
import { placeOf } from './role.ts';

export interface Epithet {
  token: TokenIndex;
  /** In its dictionary form, short ones at length: "detective" and "inspector" for "Det Insp". */
  nouns: readonly string[];
  standing: Standing;
  /** Lower-case forms of the words that tell more of it. */
  words: readonly string[];
}

/** Whether somebody is what he is called, has been it or stands below whoever is. */
export type Standing = 'present' | 'former' | 'deputy';

const FORMER: ReadonlySet<string> = new Set(['former', 'ex', 'onetime', 'then']);
const DEPUTY: ReadonlySet<string> = new Set(['deputy', 'vice']);

/** What its bearer is called for life: "the general", of a former one. */
const FOR_LIFE: ReadonlySet<string> = words(
  'general colonel major captain lieutenant sergeant admiral marshal brigadier professor doctor',
);

/** @param modifiers in lower case */
export function standingOf(noun: string, modifiers: readonly string[]): Standing {
  if (modifiers.some((word) => DEPUTY.has(word))) return 'deputy';
  return modifiers.some((word) => FORMER.has(word)) && !FOR_LIFE.has(noun) ? 'former' : 'present';
}

/** What stands beside the name whose head is at a token. */
export function epithetsBeside(tree: Tree, head: TokenIndex): Epithet[] {
  const place = placeOf(tree, head);
  const predicate = tree.is(place, 'nsubj') ? tree.head(place) : undefined;
  const isCopular = predicate !== undefined && tree.child(predicate, 'cop') !== undefined;
  return [...samePersonAs(tree, head), ...(isCopular ? [predicate] : [])]
    .filter((one) => one !== head)
    .map((one) => epithetOf(tree, one));
}

/** What a role says, a stretch without its article: "head of Zarbon and a former judge" -> head, judge. */
export function epithetsIn(tree: Tree, role: TokenRange): Epithet[] {
  const parts: TokenIndex[][] = [[]];
  for (const token of tree.tokens(role))
    if (tree.posOf(token) === 'CCONJ' || tree.lower(token) === ',') parts.push([]);
    else parts.at(-1)?.push(token);
  const link = parts.findIndex((part) => linkIn(tree, part) >= 0);
  return parts.flatMap((part, at) => {
    // "for the mayor and the governor" goes on with what hangs on the link, "and a former judge" doesn't.
    const [opening] = part;
    if (link >= 0 && at > link && (opening === undefined || !OPENS_ROLE.test(tree.lower(opening)))) return [];
    const until = linkIn(tree, part);
    const noun = part.slice(0, until < 0 ? part.length : until).findLast((token) => isNoun(tree, token));
    return noun === undefined ? [] : [epithetOf(tree, noun)];
  });
}

const OPENS_ROLE = /^(?:an?|former)$/u;

/** Where the preposition or the verb stands behind which another is told of; -1 where none does. */
function linkIn(tree: Tree, part: readonly TokenIndex[]): number {
  return part.findIndex((token, at) => tree.posOf(token) === 'ADP' || (tree.posOf(token) === 'VERB' && at > 0));
}

const isNoun = (tree: Tree, token: TokenIndex): boolean => /^(?:NOUN|PROPN)$/u.test(tree.posOf(token));

const withoutStop = (lower: string): string => lower.replace(/\.$/u, '');

const atLength = (lower: string): string | undefined => SHORT_TITLES.get(lower) ?? ADDRESSES_IN_SHORT.get(lower);

function epithetOf(tree: Tree, token: TokenIndex): Epithet {
  const noun = atLength(withoutStop(tree.lower(token))) ?? tree.lemma(token).toLowerCase();
  const range = nounPhraseOf(tree, token, { ...MINIMAL, prepositions: 'all' });
  const beside = tree
    .tokens(range)
    .filter((one) => one !== token && /^(?:ADJ|NOUN|PROPN|NUM)$/u.test(tree.posOf(one)))
    .map((one) => withoutStop(tree.lower(one)));
  const short = beside.flatMap((word) => atLength(word) ?? []);
  return {
    token,
    nouns: [noun, ...short].flatMap((one) => one.split(' ')),
    standing: standingOf(noun, beside),
    words: beside,
  };
}
