/** Institutions of two countries that bear one name: "Russia's Foreign Ministry" and "Ukraine's Foreign Ministry". */
import { ORGANIZATION_HEADS } from '../lexicon/organization-words.ts';
import { DEMONYMS } from './known-names.ts';
import type { KnownName } from './known-names.ts';
import type { Named } from './mention.ts';
import type { Word } from './words.ts';

/**
 * The names, where two countries in the text have an institution so called: each then bears its country's as well, as
 * if it stood there as an adjective. Without a country the name means neither.
 */
export function withHomes(words: readonly Word[], names: readonly Named[]): readonly Named[] {
  const places = new Map(names.flatMap((name) => (name.kind === 'place' ? [[name.endWord, name] as const] : [])));
  const homes = new Map<string, Set<string>>();
  const file = (key: string, home: string): void => {
    homes.set(key, (homes.get(key) ?? new Set()).add(home));
  };
  const owners = names.map((name) => (isInstitution(words, name) ? ownerOf(words, places, name) : null));
  for (const [index, name] of names.entries()) {
    const owner = owners[index];
    if (owner) file(name.key, adjectiveOf(owner));
    // "Ukrainian Foreign Ministry"
    const demonym = DEMONYMS.get(words[name.firstWord]?.key ?? '');
    const [adjective] = demonym?.adjectives ?? [];
    if (adjective !== undefined) file(name.key.slice(name.key.indexOf(' ') + 1), adjective.toLowerCase());
  }
  return names.map((name, index) => {
    const owner = owners[index];
    if (!owner || (homes.get(name.key)?.size ?? 0) < 2) return name;
    const possessive = words[name.firstWord - 1]?.text ?? "'s";
    const key = `${adjectiveOf(owner)} ${name.key}`;
    return { ...name, key, text: `${owner.text}${possessive} ${name.text}`, known: null };
  });
}

/** "Foreign Ministry", "Supreme Court", but not "Deutsche Bank" and "Nokia", of which there is one. */
function isInstitution(words: readonly Word[], { kind, key, known, endWord }: Named): boolean {
  if (kind === 'person' || kind === 'place' || !key.includes(' ')) return false;
  return isShared(known) && ORGANIZATION_HEADS.has(words[endWord - 1]?.text ?? '');
}

function isShared(known: KnownName | null): boolean {
  if (known === null) return true;
  return known.sense === 'organization' && ['body', 'parliament', 'party'].includes(known.organization.sort);
}

/** "Russia|'s Foreign Ministry" */
function ownerOf(words: readonly Word[], places: ReadonlyMap<number, Named>, { firstWord }: Named): Named | null {
  return words[firstWord - 1]?.key === "'s" ? (places.get(firstWord - 1) ?? null) : null;
}

/** "russian", as a key; what has no adjective is called by its name. */
function adjectiveOf({ known, key }: Named): string {
  const [adjective] = known?.sense === 'country' ? known.country.adjectives : [];
  return adjective?.toLowerCase() ?? key;
}
