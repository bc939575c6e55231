/** What each actor can be called: by a noun of its name, by one that stands beside the name, or by its sort. */
import { COUNTRY_NOUNS, ORGANIZATION_NOUNS, TOWN_NOUNS } from '../../lexicon/names/description-nouns.ts';
import { SORT_BY_WORD } from '../../lexicon/names/organization-sorts.ts';
import { samePersonAs } from '../../tree/apposition.ts';
import type { TokenIndex, Tree } from '../../tree/tree.ts';
import { lookUp } from '../names/known-names.ts';
import type { Draft } from '../mention.ts';
import { placeOf } from './role.ts';

/**
 * How a noun fits: it is part of the name, stands beside it, says its sort, or another sort; or
 * nothing is known, where any body of which nothing is known may be called so ("the company"), or not ("the court").
 */
export type Calling = 'named' | 'stated' | 'in the name' | 'sort' | 'possible' | 'another sort' | 'unknown';

export class Callings {
  readonly #tree: Tree;
  /** Nouns that stand beside a name. */
  readonly #stated = new Map<Draft, Set<string>>();
  readonly #named = new Map<Draft, Set<string>>();
  readonly #sorts = new Map<Draft, ReadonlySet<string>>();

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  /** Takes note of a name whose head stands at a token. */
  see(draft: Draft, head: TokenIndex): void {
    const stated = this.#stated.get(draft) ?? new Set();
    this.#stated.set(draft, stated);
    for (const noun of nounsBeside(this.#tree, head)) stated.add(this.#tree.lemma(noun).toLowerCase());
  }

  /** @param noun in its dictionary form */
  howCalled(draft: Draft, noun: string): Calling {
    if (this.#nounsIn(draft).has(noun)) return 'named';
    if (this.#stated.get(draft)?.has(noun)) return 'stated';
    if (draft.kind !== 'person' && textsOf(draft).some((text) => wordsIn(text).includes(noun))) return 'in the name';
    const sorts = this.#sortsOf(draft);
    const asked = sortsAsked(noun);
    if (sorts.size === 0 || asked.length === 0) return asked.includes('unknown') ? 'possible' : 'unknown';
    return asked.some((sort) => sorts.has(sort)) ? 'sort' : 'another sort';
  }

  /** Whether a word is part of its name, or a noun that stands beside it: "Bank", of the Bank of England. */
  isKnownBy(draft: Draft, word: string): boolean {
    return this.#stated.get(draft)?.has(word) === true || textsOf(draft).some((text) => wordsIn(text).includes(word));
  }

  #nounsIn(draft: Draft): ReadonlySet<string> {
    const known = this.#named.get(draft) ?? new Set(draft.kind === 'person' ? [] : textsOf(draft).flatMap(headsIn));
    this.#named.set(draft, known);
    return known;
  }

  #sortsOf(draft: Draft): ReadonlySet<string> {
    const known = this.#sorts.get(draft) ?? new Set(sortsOf(draft));
    this.#sorts.set(draft, known);
    return known;
  }
}

/** "a Danish shipping [company], Maersk"; "Maersk is a Danish [company]" */
function nounsBeside(tree: Tree, head: TokenIndex): TokenIndex[] {
  const place = placeOf(tree, head);
  const predicate = tree.is(place, 'nsubj') ? tree.head(place) : undefined;
  const isCopular = predicate !== undefined && tree.child(predicate, 'cop') !== undefined;
  return [...samePersonAs(tree, head), ...(isCopular ? [predicate] : [])].filter((one) => one !== head);
}

/** Each form of the name once. */
function textsOf({ mentions }: Draft): string[] {
  return [...new Set(mentions.filter(({ form }) => form === 'name').map(({ text }) => text))];
}

/** Of a name of several words the last, and the one before "of" or "for": the Bank of England is a bank. */
function headsIn(text: string): string[] {
  const words = wordsIn(text);
  const link = words.findIndex((word) => word === 'of' || word === 'for' || word === 'on');
  return words.length < 2 ? [] : [...words.slice(-1), ...(link > 0 ? words.slice(link - 1, link) : [])];
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().split(/[\s-]+/u);
}

function sortsAsked(noun: string): readonly string[] {
  if (COUNTRY_NOUNS.has(noun)) return ['country'];
  if (TOWN_NOUNS.has(noun)) return ['town'];
  return ORGANIZATION_NOUNS.get(noun) ?? [];
}

function sortsOf(draft: Draft): string[] {
  if (draft.kind === 'person') return [];
  return textsOf(draft).flatMap((text): string[] => {
    const known = lookUp(text);
    if (known?.sense === 'country') return ['country'];
    if (draft.kind === 'place') return ['town'];
    if (known?.sense === 'organization') return [known.organization.sort];
    return headsIn(text).flatMap((word) => SORT_BY_WORD.get(word) ?? []);
  });
}
