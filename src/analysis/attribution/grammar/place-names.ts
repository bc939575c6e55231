/** Names of places that the lexicon knows, and nothing else. */
import { COUNTRIES } from '../../lexicon/countries.ts';
import { CITIES, REGIONS, US_STATES } from '../../lexicon/places.ts';
import type { TokenRange } from '../candidate.ts';
import type { Reading } from './reading.ts';

/** "New South Wales" */
export const LONGEST_PLACE_IN_TOKENS = 3;

/** Places that aren't their government: "Lagos" of "Lagos: Police arrest five". In small letters, as captions may have them. */
const LOCALITIES: ReadonlySet<string> = new Set(
  [...CITIES, ...REGIONS, ...US_STATES].map((place) => place.toLowerCase()),
);

const PLACES: ReadonlySet<string> = new Set([
  ...CITIES,
  ...REGIONS,
  ...US_STATES,
  ...COUNTRIES.flatMap(({ name, aliases = [], capitals }) => [name, ...aliases, ...capitals]),
]);

/** Does a range name a place and nothing else, which isn't heard to speak? */
export function isPlaceAlone(reading: Reading, { first, end }: TokenRange): boolean {
  const label = reading.tokens.slice(first, end).map(({ lower }) => lower);
  return LOCALITIES.has(label.join(' '));
}

/** Does a range name a place or a country and nothing else? */
export function isPlaceName(reading: Reading, { first, end }: TokenRange): boolean {
  const words = reading.tokens.slice(first, end).map(({ text }) => text);
  return PLACES.has(words.join(' '));
}
