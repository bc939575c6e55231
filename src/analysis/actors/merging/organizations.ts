/** Which names of organisations are one: "Huawei Technologies" and "Huawei", "Chinese Foreign Ministry" and "Foreign Ministry". */
import {
  CLUB_SHORT_NAMES,
  CORPORATE_WORDS,
  ORGANIZATION_HEADS,
  PRESS_SHORT_NAMES,
} from '../../lexicon/names/organization-words.ts';
import { abridgedInitials, initialsOf, looksLikeAcronym } from './acronyms.ts';
import { DEMONYMS, lookUp } from '../names/known-names.ts';

interface Organization {
  identity: string;
  text: string;
  key: string;
  /** Known before the text was read, so that it needs no guess. */
  known: boolean;
  /** Where the text has this name, in text order. */
  starts: readonly number[];
}

/** Papers that are never called by their last word: that is another's name. */
const SISTERS: ReadonlySet<string> = new Set([
  'sunday times',
  'financial times',
  'sunday mirror',
  'sunday express',
  'sunday telegraph',
  'sunday mail',
]);

/** Words before a name that only say where it is at home: "US National Security Agency". */
const HOMES: ReadonlySet<string> = new Set(['us', 'uk', 'eu', 'un', 'royal', 'national', 'the', "china's"]);

/** "Transportation Safety Board" of "Transportation Safety Board of Canada" */
function withoutCountry(text: string): string {
  const end = text.lastIndexOf(' of ');
  return end > 0 && lookUp(text.slice(end + ' of '.length))?.sense === 'country' ? text.slice(0, end) : text;
}

/** Pairs of identities that are one organisation. */
export function sameOrganizations(organizations: readonly Organization[]): [string, string][] {
  const pairs: [string, string][] = [];
  const byKey = new Map(organizations.map((organization) => [organization.key, organization.identity]));
  const byInitials = new Map<string, Set<string>>();
  const byAbridged = new Map<string, Set<string>>();
  const byTail = new Map<string, Set<string>>();
  const byHead = new Map<string, Set<string>>();
  const byEnd = new Map<string, Set<string>>();
  const byClub = new Map<string, Set<string>>();
  const byOpening = new Map<string, Set<string>>();
  const file = (index: Map<string, Set<string>>, key: string, identity: string): void => {
    index.set(key, (index.get(key) ?? new Set()).add(identity));
  };
  for (const { identity, text, key, known } of organizations) {
    const words = key.split(' ');
    if (words.length < 2) continue;
    // "Transportation Safety Board of Canada", then "TSBC" or "TSB"
    for (const initials of [...new Set([text, withoutCountry(text)])].flatMap(initialsOf))
      if (initials.length > 2) file(byInitials, initials, identity);
    if (!known) for (const initials of abridgedInitials(text)) file(byAbridged, initials, identity);
    const bare = withoutCorporate(words);
    const same = bare.length < words.length ? byKey.get(bare.join(' ')) : undefined;
    if (same !== undefined) pairs.push([identity, same]);
    else byKey.set(bare.join(' '), identity);
    // "The Wall Street Journal", then "the Journal"; "Manchester City", then "City"
    const end = words.at(-1) ?? '';
    if (PRESS_SHORT_NAMES.has(end) || CLUB_SHORT_NAMES.has(end)) file(byEnd, end, identity);
    if (isClub(text)) file(byClub, end, identity);
    const from = homeLength(words);
    if (from > 0 && words.length - from >= 2) file(byTail, words.slice(from).join(' '), identity);
    // "Department of Health and Human Services", then "Secretary of Health and Human Services", or "HHS"
    if (DEPARTMENT.test(key) && words.length > 3) {
      file(byTail, words.slice(2).join(' '), identity);
      for (const initials of initialsOf(words.slice(2).join(' ')))
        if (initials.length > 2) file(byInitials, initials, identity);
    }
    // "Goldman Sachs", then "Goldman", but not "World Bank", then "World";
    // and "Meridian", where there are "Meridian Rail" and "Meridian Rail Group", which are one
    if (!known || isCalledShort(text)) file(byHead, words[0] ?? '', same ?? identity);
    for (const opening of openings(words)) file(byOpening, opening, identity);
  }
  // "The Times", before "The Sunday Times" comes up: another paper; but "the Post" is the Norwich Post
  const isEarlier = ({ key, starts }: Organization): boolean =>
    PRESS_SHORT_NAMES.has(key) &&
    organizations.some(
      (long) => SISTERS.has(long.key) && long.key.endsWith(` ${key}`) && (long.starts[0] ?? 0) > (starts[0] ?? 0),
    );
  // "International Committee of the Red Cross": where the text has that, the "Lebanese Red Cross" is another
  const isWorldwide = ({ identity, key, known }: Organization): boolean =>
    known && organizations.some((other) => other.identity === identity && other.key.endsWith(` ${key}`));
  for (const organization of organizations) {
    const { identity, text, key, known } = organization;
    const ofCountry = byTail.get(key);
    const letters = text.replaceAll('.', '').toUpperCase();
    if (looksLikeAcronym(text))
      link(pairs, identity, byInitials.get(letters) ?? (known ? undefined : byAbridged.get(letters)));
    else if (ofCountry && isWorldwide(organization)) continue;
    else if (key.includes(' ')) link(pairs, identity, ofCountry ?? byOpening.get(key));
    else if (byEnd.has(key)) link(pairs, identity, isEarlier(organization) ? undefined : byEnd.get(key));
    else if (!known && !ORGANIZATION_HEADS.has(text)) link(pairs, identity, byHead.get(key) ?? byClub.get(key));
  }
  return pairs;
}

const DEPARTMENT = /^(?:department|ministry) (?:of|for) /u;

/** "Orlando Pirates", which are the Pirates, but not "Norvane Holdings" */
function isClub(text: string): boolean {
  const [, club] = /^\p{Lu}\p{Ll}+ (\p{Lu}\p{Ll}+s)$/u.exec(text) ?? [];
  return club !== undefined && !ORGANIZATION_HEADS.has(club) && !CORPORATE_WORDS.has(club.toLowerCase());
}

/** Whether the world knows a company by this name. */
function isCalledShort(text: string): boolean {
  const known = lookUp(text);
  return known?.sense === 'organization' && ['company', 'bank'].includes(known.organization.sort);
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
