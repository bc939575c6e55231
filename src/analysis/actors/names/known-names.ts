/** Every name that is known before the text is read: the cast's first, then those of the gazetteers. */
import { COUNTRIES } from '../../lexicon/names/countries.ts';
import type { Country } from '../../lexicon/names/countries.ts';
import { KNOWN_ORGANIZATIONS } from '../../lexicon/names/known-organizations.ts';
import type { KnownOrganization } from '../../lexicon/names/known-organizations.ts';
import { CITIES, PLACE_ALIASES, REGIONS, US_STATES } from '../../lexicon/names/places.ts';
import type { CastMember } from '../../schema.ts';
import type { Search } from './search.ts';
import { PhraseIndex } from '../words/phrase-index.ts';
import { keyOf } from '../words/word-keys.ts';

export type KnownName =
  | { sense: 'cast'; member: CastMember; alias: string }
  | { sense: 'country'; country: Country }
  | { sense: 'capital'; country: Country; place: string }
  | { sense: 'place'; place: string }
  | { sense: 'organization'; organization: KnownOrganization };

const gazetteer = new PhraseIndex<KnownName>();
const byText = new Map<string, KnownName>();
const add = (name: string, value: KnownName): void => {
  gazetteer.add(name, value);
  const key = keyOf(name);
  if (!byText.has(key)) byText.set(key, value);
};
for (const country of COUNTRIES) {
  for (const name of [country.name, ...(country.aliases ?? [])]) add(name, { sense: 'country', country });
}
for (const organization of KNOWN_ORGANIZATIONS) {
  for (const name of [organization.name, ...(organization.aliases ?? [])])
    add(name, { sense: 'organization', organization });
}
for (const country of COUNTRIES) {
  for (const place of country.capitals) add(place, { sense: 'capital', country, place });
}
for (const [alias, place] of PLACE_ALIASES) add(alias, { sense: 'place', place });
for (const place of [...CITIES, ...REGIONS, ...US_STATES]) add(place, { sense: 'place', place });

/** Names of countries, organisations and places. */
export const GAZETTEER: PhraseIndex<KnownName> = gazetteer;

/** What the gazetteers know by a name that stands alone, outside any text. */
export function lookUp(name: string): KnownName | null {
  return byText.get(keyOf(name)) ?? null;
}

/** Demonyms, as keys: "british" -> the United Kingdom. */
export const DEMONYMS: ReadonlyMap<string, Country> = new Map(
  COUNTRIES.flatMap((country) => country.adjectives.map((adjective) => [adjective.toLowerCase(), country] as const)),
);

/** Plural nouns for peoples, as keys: "germans", "britons". */
export const PEOPLES: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap((country) => [
    ...country.adjectives.map((adjective) => `${adjective.toLowerCase()}s`),
    ...(country.peoples ?? []).map((people) => people.toLowerCase()),
  ]),
);

const castIndexes = new WeakMap<readonly CastMember[], PhraseIndex<KnownName>>();

/**
 * An index of the cast's names; where two members share an alias, the first one listed has it.
 * It is built once for each cast, which all stories of a site share.
 */
export function indexCast(cast: readonly CastMember[]): PhraseIndex<KnownName> {
  const built = castIndexes.get(cast);
  if (built) return built;
  const index = new PhraseIndex<KnownName>();
  for (const member of cast) {
    for (const alias of [member.name, ...member.aliases]) {
      // "The Register" may stand without its article, and in "the UK" the article is none of the name's.
      for (const form of new Set([alias, alias.replace(/^the\s+/iu, '')]))
        index.add(form, { sense: 'cast', member, alias });
    }
  }
  castIndexes.set(cast, index);
  return index;
}

/** The known name that is exactly these words. */
export function knownAs(search: Pick<Search, 'words' | 'cast'>, first: number, end: number): KnownName | null {
  return search.cast.exactly(search.words, first, end)[0] ?? GAZETTEER.exactly(search.words, first, end)[0] ?? null;
}
