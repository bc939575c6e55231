/**
 * Resolves a description to the actor mentioned before it that it fits: by its noun ("the newspaper" is no telecom
 * firm), by the nationality in it, or by the office that the text gives a person. Of several the one that alone was
 * mentioned in the last sentence or two is meant; otherwise nobody is.
 */
import { CHIEFS, DIVIDED_COUNTRIES, LEADING_OFFICES } from '../lexicon/description-nouns.ts';
import { KNOWN_ORGANIZATIONS, NATIONALITIES } from '../lexicon/known-organizations.ts';
import type { OrganizationSort } from '../lexicon/known-organizations.ts';
import { SORT_BY_WORD } from '../lexicon/organization-sorts.ts';
import { REGIONS, US_STATES } from '../lexicon/places.ts';
import { CandidateFiles, moveToEnd } from './description-candidates.ts';
import type { Candidate, CandidateFile } from './description-candidates.ts';
import type { DescriptionPhrase } from './description-phrases.ts';
import { DEMONYMS, lookUp } from './known-names.ts';
import type { Draft, Named } from './mention.ts';
import type { Roles } from './roles.ts';
import { titlesIn } from './title-words.ts';

/** One of several must have been mentioned no more sentences ago than this. */
const MEMORY_IN_SENTENCES = 2;

const SORTS: ReadonlyMap<string, OrganizationSort> = new Map(
  KNOWN_ORGANIZATIONS.map(({ name, sort }) => [`organization:${name}`, sort]),
);

const NO_TOWNS: ReadonlySet<string> = new Set([...REGIONS, ...US_STATES].map((place) => `place:${place}`));

/** What an actor can be called: a file, and how it stands in it. */
interface Calling {
  file: CandidateFile;
  candidate: Candidate;
}

export class DescriptionResolver {
  readonly #files = new CandidateFiles();
  readonly #callings = new Map<Draft, Calling[]>();
  readonly #roles: Roles;
  readonly #beside: ReadonlyMap<Draft, readonly string[]>;
  readonly #text: string;

  /** @param beside the nouns that stand beside the names of an actor and say what it is, as keys */
  constructor(roles: Roles, beside: ReadonlyMap<Draft, readonly string[]>, text: string) {
    this.#roles = roles;
    this.#beside = beside;
    this.#text = text;
  }

  /** Takes note of a mention; they come in text order. */
  see(draft: Draft, mention: Named, sentence: number): void {
    let callings = this.#callings.get(draft);
    if (!callings) {
      callings = this.#callingsOf(draft);
      this.#callings.set(draft, callings);
    }
    for (const { file, candidate } of callings) {
      candidate.sentence = sentence;
      moveToEnd(file, candidate);
    }
    if (mention.form === 'description' && mention.key.endsWith(' government'))
      moveToEnd(this.#files.of('government'), { draft, nationality: null, stated: '', sentence });
  }

  /** The actor whom the phrase in this sentence means, or null. */
  resolve(phrase: DescriptionPhrase, sentence: number): Draft | null {
    const { of, noun, nationality, qualifiers } = phrase;
    switch (of) {
      case 'country':
      case 'town':
      case 'government':
        return this.#only([of], sentence, () => true);
      case 'half':
        return this.#only([`half:${noun}`], sentence, () => true);
      case 'person': {
        const key = qualifiers.length > 0 && CHIEFS.has(noun) ? 'chief' : noun;
        return this.#only([`office:${key}`], sentence, (one) => {
          const fits = nationality === null || sameCountry(one.nationality, nationality);
          return fits && qualifiers.every((qualifier) => one.stated.includes(qualifier));
        });
      }
      case 'organization': {
        const named = this.#files.under([`word:${noun}`]).candidates.length > 0;
        const keys = named ? [`word:${noun}`] : phrase.sorts.map((sort) => `sort:${sort}`);
        return this.#only(keys, sentence, isOf(nationality, this.#files.under(keys).candidates));
      }
    }
  }

  #only(keys: readonly string[], sentence: number, fits: (candidate: Candidate) => boolean): Draft | null {
    const { candidates, areAll } = this.#files.under(keys);
    const fitting = candidates.filter(fits);
    const [only] = fitting;
    if (areAll && fitting.length === 1 && only) return only.draft;
    const last = Math.max(...fitting.map((candidate) => candidate.sentence));
    const [latest, another] = fitting.filter((candidate) => candidate.sentence === last);
    return latest && !another && sentence - last <= MEMORY_IN_SENTENCES ? latest.draft : null;
  }

  #callingsOf(draft: Draft): Calling[] {
    const beside = this.#beside.get(draft) ?? [];
    if (draft.kind === 'person') return this.#officesOf(draft, beside);
    if (draft.kind === 'place') return placeKeys(draft).map((key) => this.#calling(key, draft));
    const words = new Set(textsOf(draft).flatMap((text) => headWords(text.toLowerCase())));
    const keys = [`sort:${sortOf(draft) ?? 'unknown'}`, ...[...words, ...beside].map((word) => `word:${word}`)];
    return keys.map((key) => this.#calling(key, draft));
  }

  #calling(key: string, draft: Draft, nationality: string | null = null, stated = ''): Calling {
    return { file: this.#files.of(key), candidate: { draft, nationality, stated, sentence: 0 } };
  }

  #officesOf(draft: Draft, beside: readonly string[]): Calling[] {
    const besides = beside.map((noun) => this.#calling(`office:${noun}`, draft));
    const offices = (this.#roles.get(draft) ?? []).flatMap((role): Calling[] => {
      const stated = this.#text.slice(role.start, role.end).replace(/\s+/gu, ' ').toLowerCase();
      const nationality =
        stated.split(' ').find((word) => DEMONYMS.has(word) || lookUp(word)?.sense === 'country') ?? null;
      return titlesIn(stated).flatMap((office) => {
        const keys = LEADING_OFFICES.has(office) ? [office, 'chief'] : [office];
        return keys.map((key) => this.#calling(`office:${key}`, draft, nationality, stated));
      });
    });
    return [...besides, ...offices];
  }
}

/** Countries, halves of divided ones, and towns: what is neither country nor region. */
function placeKeys(draft: Draft): string[] {
  const isCountry =
    draft.identity.startsWith('country:') ||
    (draft.identity.startsWith('cast:') && textsOf(draft).some((text) => lookUp(text)?.sense === 'country'));
  if (!isCountry) return NO_TOWNS.has(draft.identity) ? [] : ['town'];
  const [half, country] = draft.identity.replace(/^.*:/u, '').split(' ');
  const isHalf = (half === 'North' || half === 'South') && DIVIDED_COUNTRIES.has(country ?? '');
  return isHalf ? ['country', `half:${half.toLowerCase()}`] : ['country'];
}

/** Each form of the name once. */
function textsOf({ mentions }: Draft): string[] {
  return [...new Set(mentions.map(({ text }) => text))];
}

/** Last words of a name, and what comes before "of" or "for": "Bank of England" is a bank. */
function headWords(key: string): string[] {
  const words = key.split(' ');
  const link = words.findIndex((word) => word === 'of' || word === 'for' || word === 'on');
  const [last, opener] = [words.at(-1), link > 0 ? words[link - 1] : undefined];
  return words.length < 2 ? [] : [...(last === undefined ? [] : [last]), ...(opener === undefined ? [] : [opener])];
}

/** Those of a nationality; those of which none is known only where none of it is known. */
function isOf(wanted: string | null, candidates: readonly Candidate[]): (candidate: Candidate) => boolean {
  if (wanted === null) return () => true;
  const nationalities = new Map(candidates.map(({ draft }) => [draft, nationalityOf(draft)]));
  const isSure = [...nationalities.values()].some((nationality) => sameCountry(nationality, wanted));
  return ({ draft }) => {
    const nationality = nationalities.get(draft) ?? null;
    return isSure ? sameCountry(nationality, wanted) : nationality === null;
  };
}

function sameCountry(left: string | null, right: string): boolean {
  const countryOf = (key: string): string | null => {
    const known = lookUp(key);
    return DEMONYMS.get(key)?.name ?? (known?.sense === 'country' ? known.country.name : null);
  };
  return left !== null && (left === right || (countryOf(left) !== null && countryOf(left) === countryOf(right)));
}

function sortOf(draft: Draft): OrganizationSort | null {
  const known = SORTS.get(draft.identity);
  if (known) return known;
  for (const text of textsOf(draft)) {
    const name = lookUp(text);
    if (name?.sense === 'organization') return name.organization.sort;
    for (const word of [...headWords(text), text.split(' ')[0] === 'FC' ? 'FC' : '']) {
      const sort = SORT_BY_WORD.get(word);
      if (sort) return sort;
    }
  }
  return null;
}

function nationalityOf(draft: Draft): string | null {
  for (const text of textsOf(draft)) {
    const known = lookUp(text);
    const name = known?.sense === 'organization' ? known.organization.name : text;
    const nationality = NATIONALITIES.get(name);
    if (nationality) return nationality.toLowerCase();
    const first = text.split(' ')[0]?.toLowerCase() ?? '';
    if (DEMONYMS.has(first)) return first;
  }
  return null;
}
