/**
 * Resolves a description to the only actor named before it that it fits: by its noun ("the newspaper" is no telecom
 * firm), by the nationality in it, or by the office that the text gives a person. Where two fit, none is taken.
 */
import { KNOWN_ORGANIZATIONS, NATIONALITIES } from '../lexicon/known-organizations.ts';
import type { OrganizationSort } from '../lexicon/known-organizations.ts';
import { SORT_BY_WORD } from '../lexicon/organization-sorts.ts';
import { DEMONYMS, lookUp } from './known-names.ts';
import type { Draft } from './mention.ts';
import type { Roles } from './roles.ts';
import { titlesIn } from './title-words.ts';

export interface DescriptionPhrase {
  of: 'organization' | 'person' | 'country';
  /** As a key; of a person the office: "prime minister". */
  noun: string;
  sorts: readonly OrganizationSort[];
  /** Demonym in it, as a key. */
  nationality: string | null;
  /** The word after its last. */
  end: number;
}

interface Candidate {
  draft: Draft;
  /** Where it is named first. */
  start: number;
  sort: OrganizationSort | null;
  /** Demonym, as a key. */
  nationality: string | null;
}

const SORTS: ReadonlyMap<string, OrganizationSort> = new Map(
  KNOWN_ORGANIZATIONS.map(({ name, sort }) => [`organization:${name}`, sort]),
);

export class DescriptionResolver {
  readonly #organizations: Candidate[] = [];
  readonly #byWord = new Map<string, Candidate[]>();
  readonly #byOffice = new Map<string, Candidate[]>();
  readonly #countries: Candidate[] = [];

  constructor(drafts: readonly Draft[], roles: Roles, text: string) {
    for (const draft of drafts) {
      const start = draft.mentions[0]?.start ?? 0;
      if (draft.kind === 'person') this.#addOffices(draft, start, roles, text);
      else if (draft.kind === 'place') {
        if (isCountry(draft)) this.#countries.push({ draft, start, sort: null, nationality: null });
      } else this.#addOrganization(draft, start);
    }
  }

  /** The only actor named before character `at` that the phrase fits, or null. */
  resolve(phrase: DescriptionPhrase, at: number): Draft | null {
    const named = (candidates: readonly Candidate[]): Candidate[] => candidates.filter(({ start }) => start < at);
    switch (phrase.of) {
      case 'country':
        return theOnly(named(this.#countries));
      case 'person': {
        const holders = named(this.#byOffice.get(phrase.noun) ?? []);
        return theOnly(
          holders.filter(
            ({ nationality }) => phrase.nationality === null || sameCountry(nationality, phrase.nationality),
          ),
        );
      }
      case 'organization': {
        const byWord = named(this.#byWord.get(phrase.noun) ?? []);
        return byWord.length > 0 ? theOnly(ofNationality(byWord, phrase.nationality)) : this.#bySort(phrase, at);
      }
    }
  }

  #bySort(phrase: DescriptionPhrase, at: number): Draft | null {
    const fitting = this.#organizations.filter(
      ({ start, sort }) =>
        start < at && (sort === null ? phrase.sorts.includes('company') : phrase.sorts.includes(sort)),
    );
    return theOnly(ofNationality(fitting, phrase.nationality));
  }

  #addOrganization(draft: Draft, start: number): void {
    const candidate = { draft, start, sort: sortOf(draft), nationality: nationalityOf(draft) };
    this.#organizations.push(candidate);
    const heads = new Set(draft.mentions.flatMap(({ key }) => headWords(key)));
    for (const head of heads) file(this.#byWord, head, candidate);
  }

  #addOffices(draft: Draft, start: number, roles: Roles, text: string): void {
    for (const role of roles.get(draft) ?? []) {
      const stated = text.slice(role.start, role.end);
      const nationality = stated
        .toLowerCase()
        .split(/\s+/u)
        .find((word) => DEMONYMS.has(word) || lookUp(word)?.sense === 'country');
      for (const office of titlesIn(stated))
        file(this.#byOffice, office, { draft, start, sort: null, nationality: nationality ?? null });
    }
  }
}

function file(index: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const candidates = index.get(key);
  if (!candidates) index.set(key, [candidate]);
  else if (!candidates.some(({ draft }) => draft === candidate.draft)) candidates.push(candidate);
}

/** Last words of a name, and what comes before "of" or "for": "Bank of England" is a bank. */
function headWords(key: string): string[] {
  const words = key.split(' ');
  const link = words.findIndex((word) => word === 'of' || word === 'for');
  const [last, opener] = [words.at(-1), link > 0 ? words[link - 1] : undefined];
  return words.length < 2 ? [] : [...(last === undefined ? [] : [last]), ...(opener === undefined ? [] : [opener])];
}

/** Those of a nationality; those of which none is known only where none of it is known. */
function ofNationality(candidates: readonly Candidate[], wanted: string | null): Candidate[] {
  if (wanted === null) return [...candidates];
  const sure = candidates.filter(({ nationality }) => sameCountry(nationality, wanted));
  return sure.length > 0 ? sure : candidates.filter(({ nationality }) => nationality === null);
}

function sameCountry(left: string | null, right: string): boolean {
  const countryOf = (key: string): string | null => {
    const known = lookUp(key);
    return DEMONYMS.get(key)?.name ?? (known?.sense === 'country' ? known.country.name : null);
  };
  return left !== null && (left === right || (countryOf(left) !== null && countryOf(left) === countryOf(right)));
}

function theOnly(candidates: readonly Candidate[]): Draft | null {
  const [only] = candidates;
  return only && candidates.length === 1 ? only.draft : null;
}

function isCountry(draft: Draft): boolean {
  return draft.mentions.some(({ known, text }) => known?.sense === 'country' || lookUp(text)?.sense === 'country');
}

function sortOf(draft: Draft): OrganizationSort | null {
  const known = SORTS.get(draft.identity);
  if (known) return known;
  for (const { text } of draft.mentions) {
    const name = lookUp(text);
    if (name?.sense === 'organization') return name.organization.sort;
    for (const word of text.split(' ').reverse()) {
      const sort = SORT_BY_WORD.get(word);
      if (sort) return sort;
    }
  }
  return null;
}

function nationalityOf(draft: Draft): string | null {
  for (const { text } of draft.mentions) {
    const known = lookUp(text);
    const name = known?.sense === 'organization' ? known.organization.name : text;
    const nationality = NATIONALITIES.get(name);
    if (nationality) return nationality.toLowerCase();
    const first = text.split(' ')[0]?.toLowerCase() ?? '';
    if (DEMONYMS.has(first)) return first;
  }
  return null;
}
