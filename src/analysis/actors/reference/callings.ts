/** What each actor can be called: by a noun of its name, by one that stands beside the name, or by its sort. */
import {
  COUNTRY_NOUNS,
  INSTITUTION_NOUNS,
  ORGANIZATION_NOUNS,
  TOWN_NOUNS,
} from '../../lexicon/names/description-nouns.ts';
import type { Asked } from '../../lexicon/names/description-nouns.ts';
import { NATIONALITIES } from '../../lexicon/names/organization-homes.ts';
import { CALLING_BY_WORD, CALLINGS, INSTEAD, REGULATORS } from '../../lexicon/names/organization-callings.ts';
import { SORT_BY_WORD } from '../../lexicon/names/organization-sorts.ts';
import type { TokenIndex, TokenRange, Tree } from '../../tree/tree.ts';
import type { Draft } from '../mention.ts';
import { DEMONYMS, lookUp } from '../names/known-names.ts';
import { epithetsBeside, epithetsIn } from './epithets.ts';
import type { Epithet, Standing } from './epithets.ts';

/**
 * How a noun fits: it is part of the name, stands beside it, says its sort, or another sort; or
 * nothing is known, where any body of which nothing is known may be called so ("the company"), or not ("the court").
 */
export type Calling = 'named' | 'stated' | 'in the name' | 'sort' | 'possible' | 'another sort' | 'unknown';

export class Callings {
  readonly #tree: Tree;
  readonly #epithets = new Map<Draft, Epithet[]>();
  readonly #named = new Map<Draft, Set<string>>();
  readonly #sorts = new Map<Draft, ReadonlySet<string>>();

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  /** Takes note of a name whose head stands at a token. */
  see(draft: Draft, head: TokenIndex): void {
    this.#add(draft, epithetsBeside(this.#tree, head));
  }

  /** Takes note of a role, and gives the nouns that tell it. */
  seeRole(draft: Draft, role: TokenRange): TokenIndex[] {
    const epithets = epithetsIn(this.#tree, role);
    this.#add(draft, epithets);
    return epithets.map(({ token }) => token);
  }

  /** @param noun in its dictionary form */
  howCalled(draft: Draft, noun: string): Calling {
    if (this.#nounsIn(draft).has(noun)) return 'named';
    if (this.#calledSo(draft, noun).length > 0) return 'stated';
    if (draft.kind !== 'person' && textsOf(draft).some((text) => wordsIn(text).includes(noun))) return 'in the name';
    const sorts = this.#sortsOf(draft);
    const asked = sortsAsked(noun);
    if (asked.some((sort) => sorts.has(sort))) return 'sort';
    if (asked.length === 0 && isAnotherBody(noun, this.#nounsIn(draft))) return 'another sort';
    if (sorts.size === 0 || asked.length === 0) return asked.includes('unknown') ? 'possible' : 'unknown';
    return 'another sort';
  }

  /** Whether a word is part of its name, or of what the text says it is: "French", of the French president. */
  isKnownBy(draft: Draft, word: string): boolean {
    const isSaid = (this.#epithets.get(draft) ?? []).some(({ nouns, words }) => [...nouns, ...words].includes(word));
    return isSaid || textsOf(draft).some((text) => wordsIn(text).includes(word));
  }

  /** How it has what it is said to be; null where the text doesn't say it, or says different things. */
  standingOf(draft: Draft, noun: string): Standing | null {
    const [first, ...others] = new Set(this.#calledSo(draft, noun).map(({ standing }) => standing));
    return others.length > 0 ? null : (first ?? null);
  }

  /** The countries that its name or what is said of it names, and where a household name is at home. */
  countriesOf(draft: Draft): ReadonlySet<string> {
    const said = (this.#epithets.get(draft) ?? []).flatMap(({ words }) => words);
    const inName = draft.kind === 'person' ? [] : textsOf(draft).flatMap(wordsIn);
    const home = fullTextsOf(draft).flatMap((name) => NATIONALITIES.get(name)?.toLowerCase() ?? []);
    return new Set([...said, ...inName, ...home].flatMap((word) => countryOf(word) ?? []));
  }

  #add(draft: Draft, epithets: readonly Epithet[]): void {
    const known = this.#epithets.get(draft) ?? [];
    this.#epithets.set(draft, [...known, ...epithets.filter(({ token }) => known.every((one) => one.token !== token))]);
  }

  #calledSo(draft: Draft, noun: string): Epithet[] {
    return (this.#epithets.get(draft) ?? []).filter(({ nouns }) => nouns.includes(noun));
  }

  #nounsIn(draft: Draft): ReadonlySet<string> {
    const known = this.#named.get(draft) ?? new Set(draft.kind === 'person' ? [] : fullTextsOf(draft).flatMap(headsIn));
    this.#named.set(draft, known);
    return known;
  }

  #sortsOf(draft: Draft): ReadonlySet<string> {
    const known = this.#sorts.get(draft) ?? new Set(sortsOf(draft));
    this.#sorts.set(draft, known);
    return known;
  }
}

/** The country that a word names, is the adjective of or has for its capital: "France", "French", "Paris". */
export function countryOf(word: string): string | undefined {
  const known = lookUp(word);
  const isInOne = known?.sense === 'country' || known?.sense === 'capital';
  return DEMONYMS.get(word)?.name ?? (isInOne ? known.country.name : undefined);
}

/** A commission is no court: a body that has such a noun in its name isn't called by another. */
function isAnotherBody(noun: string, own: ReadonlySet<string>): boolean {
  return INSTITUTION_NOUNS.has(noun) && [...own].some((one) => INSTITUTION_NOUNS.has(one));
}

/** Each form of the name once. */
function textsOf({ mentions }: Draft): string[] {
  return [...new Set(mentions.filter(({ form }) => form === 'name').map(({ text }) => text))];
}

/** Letters at length too, where they are known: "Federal Trade Commission" for "FTC". */
function fullTextsOf(draft: Draft): string[] {
  return textsOf(draft).flatMap((text) => {
    const known = lookUp(text);
    return known?.sense === 'organization' ? [text, known.organization.name] : [text];
  });
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

function sortsAsked(noun: string): readonly Asked[] {
  if (COUNTRY_NOUNS.has(noun)) return ['country'];
  if (TOWN_NOUNS.has(noun)) return ['town'];
  return ORGANIZATION_NOUNS.get(noun) ?? [];
}

function sortsOf(draft: Draft): Asked[] {
  if (draft.kind === 'person') return [];
  return textsOf(draft).flatMap((text): Asked[] => {
    const known = lookUp(text);
    if (known?.sense === 'country') return ['country'];
    if (draft.kind === 'place') return ['town'];
    if (known?.sense === 'organization') {
      const { name, sort } = known.organization;
      return withSort(sort, CALLINGS.get(name) ?? []);
    }
    if (REGULATORS.has(text)) return ['regulator'];
    const own = text.split(/[\s-]+/u);
    const heads = own.length < 2 ? own : headsIn(text).map(capital);
    return heads.flatMap((word) => withSort(SORT_BY_WORD.get(word), listOf(CALLING_BY_WORD.get(word))));
  });
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** A magazine is no newspaper, though both are the press. */
function withSort(sort: Asked | undefined, callings: readonly Asked[]): Asked[] {
  return callings.some((calling) => INSTEAD.has(calling)) ? [...callings] : [...listOf(sort), ...callings];
}

const listOf = <Item>(item: Item | undefined): Item[] => (item === undefined ? [] : [item]);
