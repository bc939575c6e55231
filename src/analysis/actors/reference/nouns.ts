/** What a common noun, or a name that no actor bears, speaks of: somebody, a body, a place or a thing. */
import { BODY_NOUNS } from '../../lexicon/names/body-words.ts';
import {
  COUNTRY_NOUNS,
  INSTITUTION_NOUNS,
  ORGANIZATION_NOUNS,
  TOWN_NOUNS,
} from '../../lexicon/names/description-nouns.ts';
import { TEMPORAL_HEADS } from '../../lexicon/dates/temporal-words.ts';
import { COLLECTIVE, INDEFINITE, isSpeaker } from '../../lexicon/reporting/unnamed-words.ts';
import { samePersonAs } from '../../tree/apposition.ts';
import type { TokenIndex, Tree } from '../../tree/tree.ts';
import { genderOfRole } from '../gender.ts';
import type { Referent } from './referent.ts';

/** Nouns in these relations are part of a name or a measure, or say what somebody is. */
const NO_REFERENT = ['compound', 'flat', 'fixed', 'appos', 'nmod:desc', 'obl:unmarked', 'nmod:unmarked', 'goeswith'];

const PLURAL: ReadonlySet<string> = new Set(['people', 'police', 'men', 'women', 'children', 'media']);

/**
 * The noun at `token` as somebody or something new; null where it brings up nobody by itself.
 * @param isNamed whether a token heads the name of an actor
 */
export function nounAt(tree: Tree, token: TokenIndex, isNamed: (token: TokenIndex) => boolean): Referent | null {
  const pos = tree.posOf(token);
  const [lower, lemma] = [tree.lower(token), tree.lemma(token).toLowerCase()];
  if ((pos !== 'NOUN' && pos !== 'PROPN') || tree.is(token, ...NO_REFERENT)) return null;
  if (TEMPORAL_HEADS.has(lower) || tree.child(token, 'cop') !== undefined || samePersonAs(tree, token).some(isNamed))
    return null;
  const opening = tree.child(token, 'det', 'nummod', 'amod');
  return {
    draft: null,
    kind: kindOf(lemma),
    gender: genderOfRole(lower),
    plural: isPlural(tree, token),
    indefinite: opening === undefined || INDEFINITE.has(tree.lower(opening)),
    sorts: new Set(),
    count: 0,
    places: [],
  };
}

function kindOf(lemma: string): Referent['kind'] {
  if (ORGANIZATION_NOUNS.has(lemma) || INSTITUTION_NOUNS.has(lemma) || BODY_NOUNS.has(lemma)) return 'organization';
  if (COUNTRY_NOUNS.has(lemma) || TOWN_NOUNS.has(lemma)) return 'place';
  return isSpeaker(lemma) ? 'person' : 'thing';
}

function isPlural(tree: Tree, token: TokenIndex): boolean {
  const lower = tree.lower(token);
  return (
    PLURAL.has(lower) || COLLECTIVE.has(lower) || (lower.endsWith('s') && lower !== tree.lemma(token).toLowerCase())
  );
}
