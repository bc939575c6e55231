/** Words whose kind is known: from the lexicon, and from names that annotators marked. */
import { COMMON_WORDS } from '../../analysis/lexicon/common-words.ts';
import { COUNTRIES } from '../../analysis/lexicon/names/countries.ts';
import { EITHER, FEMININE, MASCULINE } from '../../analysis/lexicon/names/first-names.ts';
import { KNOWN_ORGANIZATIONS } from '../../analysis/lexicon/names/known-organizations.ts';
import { CITIES, REGIONS, US_STATES } from '../../analysis/lexicon/names/places.ts';
import type { NameKind } from '../../analysis/reader/name-labels.ts';
import { WORD_KINDS } from './word-kinds.ts';
import type { Seeds, WordKind } from './word-kinds.ts';

/** The lexicon counts as much as this many mentions. */
const LEXICON = 3;
const COMMON = 2;

/**
 * @param words in small letters, in the order of their vectors
 * @param names as texts have them
 */
export function seedsOf(words: readonly string[], names: Iterable<{ text: string; kind: NameKind }>): Seeds {
  const rows = new Map(words.map((word, row) => [word, row]));
  const seeds = new Map<number, number[]>();
  const add = (word: string, kind: WordKind, times: number): void => {
    const row = rows.get(word.toLowerCase());
    if (row === undefined) return;
    const counts = seeds.get(row) ?? WORD_KINDS.map(() => 0);
    counts[WORD_KINDS.indexOf(kind)] = (counts[WORD_KINDS.indexOf(kind)] ?? 0) + times;
    seeds.set(row, counts);
  };
  for (const name of [...MASCULINE, ...FEMININE, ...EITHER]) add(name, 'first', LEXICON);
  for (const place of [...REGIONS, ...US_STATES, ...CITIES]) add(place, 'place', LEXICON);
  for (const { name, capitals, adjectives, peoples } of COUNTRIES) {
    for (const place of [name, ...capitals]) add(place, 'place', LEXICON);
    for (const people of [...adjectives, ...(peoples ?? [])]) add(people, 'people', LEXICON);
  }
  for (const { name, aliases } of KNOWN_ORGANIZATIONS)
    for (const form of [name, ...(aliases ?? [])]) add(form, 'organization', LEXICON);
  for (const word of COMMON_WORDS) add(word, 'common', COMMON);
  for (const { text, kind } of names) {
    const parts = text.split(/\s+/u).filter((part) => /^\p{Lu}/u.test(part));
    parts.forEach((part, index) => {
      add(part, kind === 'person' ? (index === 0 && parts.length > 1 ? 'first' : 'last') : kind, 1);
    });
  }
  return seeds;
}
