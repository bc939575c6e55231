/** Which names of organisations are one: "Huawei Technologies" and "Huawei", "Chinese Foreign Ministry" and "Foreign Ministry". */
import { CORPORATE_WORDS, ORGANIZATION_HEADS } from '../lexicon/organization-words.ts';
import { initialsOf, looksLikeAcronym } from './acronyms.ts';
import { DEMONYMS } from './known-names.ts';

interface Organization {
  identity: string;
  text: string;
  key: string;
  /** Known before the text was read, so that it needs no guess. */
  known: boolean;
}

/** Words before a name that only say where it is at home: "US National Security Agency". */
const HOMES: ReadonlySet<string> = new Set(['us', 'uk', 'eu', 'un', 'royal', 'national', 'the', "china's"]);

/** Pairs of identities that are one organisation. */
export function sameOrganizations(organizations: readonly Organization[]): [string, string][] {
  const pairs: [string, string][] = [];
  const byKey = new Map(organizations.map((organization) => [organization.key, organization.identity]));
  const byInitials = new Map<string, Set<string>>();
  const byTail = new Map<string, Set<string>>();
  const byHead = new Map<string, Set<string>>();
  const byOpening = new Map<string, Set<string>>();
  const file = (index: Map<string, Set<string>>, key: string, identity: string): void => {
    index.set(key, (index.get(key) ?? new Set()).add(identity));
  };
  for (const { identity, text, key, known } of organizations) {
    const words = key.split(' ');
    if (words.length < 2) continue;
    for (const initials of initialsOf(text)) if (initials.length > 2) file(byInitials, initials, identity);
    const bare = withoutCorporate(words);
    if (bare.length < words.length) {
      const same = byKey.get(bare.join(' '));
      if (same === undefined) byKey.set(bare.join(' '), identity);
      else pairs.push([identity, same]);
    }
    const from = homeLength(words);
    if (from > 0 && words.length - from >= 2) file(byTail, words.slice(from).join(' '), identity);
    if (!known) file(byHead, words[0] ?? '', identity);
    for (const opening of openings(words)) file(byOpening, opening, identity);
  }
  for (const { identity, text, key, known } of organizations) {
    if (looksLikeAcronym(text)) link(pairs, identity, byInitials.get(text.replaceAll('.', '').toUpperCase()));
    else if (key.includes(' ')) link(pairs, identity, byTail.get(key) ?? byOpening.get(key));
    else if (!known && !ORGANIZATION_HEADS.has(text)) link(pairs, identity, byHead.get(key));
  }
  return pairs;
}

/**
 * "Andy Warhol Foundation" of "Andy Warhol Foundation for the Visual Arts": two words or more before "of" or "for"; "St
 * James's" of "St James's Hospital".
 */
function openings(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    const isBefore = word === 'of' || word === 'for' || (words[0] === 'st' && /^'s?$/u.test(words[at - 1] ?? ''));
    return at >= 2 && isBefore ? [words.slice(0, at).join(' ')] : [];
  });
}

function link(pairs: [string, string][], identity: string, candidates: ReadonlySet<string> | undefined): void {
  const [only] = candidates ?? [];
  if (candidates?.size === 1 && only !== undefined && only !== identity) pairs.push([identity, only]);
}

function withoutCorporate(words: readonly string[]): string[] {
  let end = words.length;
  while (end > 1 && CORPORATE_WORDS.has(words[end - 1] ?? '')) end -= 1;
  return words.slice(0, end);
}

/** How many of the first words only say where an organisation is at home. */
function homeLength(words: readonly string[]): number {
  let at = 0;
  while (at < words.length && (HOMES.has(words[at] ?? '') || DEMONYMS.has(words[at] ?? ''))) at += 1;
  return at;
}
