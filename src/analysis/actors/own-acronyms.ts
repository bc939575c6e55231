/** Acronyms by which the text means a body of its own, though the world knows another by them. */
import { initialsOf, looksLikeAcronym, standsFor } from './acronyms.ts';
import type { Introduction } from './introductions.ts';
import type { KnownName } from './known-names.ts';
import type { Named } from './mention.ts';

/**
 * The identities, an acronym's being that of the name that introduces it: the "Walrus Health Office (WHO)" is not the
 * body that the world knows by these letters. A name that begins alike is, though spelt otherwise ("Organisation").
 */
export function withOwnAcronyms(
  introductions: readonly Introduction[],
  names: readonly Named[],
  identities: string[],
): string[] {
  const own = unintroduced(names, identities);
  for (const { short, long } of introductions) {
    const [known, identity] = [identities[short] ?? '', identities[long] ?? ''];
    const name = /^(?:organization|country|place):(.*)/u.exec(known)?.[1];
    if (name === undefined || !identity.startsWith('name:')) continue;
    // "Revolutionary Armed Forces of Colombia (FARC)"
    if (!standsFor(names[short]?.text ?? '', names[long]?.text ?? '')) continue;
    if (opening(name) !== opening(names[long]?.text ?? '')) own.set(names[short]?.key ?? '', identity);
  }
  return own.size === 0
    ? identities
    : identities.map((identity, index) => own.get(names[index]?.key ?? '') ?? identity);
}

/** Two letters may stand for anything. */
const SHORTEST_ACRONYM = 3;

/**
 * "The England and Wales Cricket Board … The ECB": an acronym whose letters are those of a name that stands before it
 * is no body's of which the text has nothing else.
 */
function unintroduced(names: readonly Named[], identities: readonly string[]): Map<string, string> {
  const own = new Map<string, string>();
  const otherwise = new Set(
    names.flatMap(({ text }, index) => (looksLikeAcronym(text) ? [] : [identities[index] ?? ''])),
  );
  for (const [at, { text, key, known }] of names.entries()) {
    if (!looksLikeAcronym(text) || text.length < SHORTEST_ACRONYM || !isOfLongName(text, known)) continue;
    if (own.has(key) || otherwise.has(identities[at] ?? '')) continue;
    const long = names.findIndex(
      (name, index) => index < at && name.kind === 'organization' && name.known === null && isCalled(text, name.text),
    );
    if (long >= 0) own.set(key, identities[long] ?? '');
  }
  return own;
}

/** "ECB" of the European Central Bank, but not "GOP", which are no letters of the Republican Party's. */
function isOfLongName(acronym: string, known: KnownName | null): boolean {
  if (known?.sense !== 'organization') return false;
  const { name, aliases = [] } = known.organization;
  return [name, ...aliases].some((one) => one.includes(' ') && isCalled(acronym, one));
}

/** "ECB" of "England and Wales Cricket Board": of what "and" joins the letters may have the first alone. */
function isCalled(acronym: string, name: string): boolean {
  if (name.split(' ').length < SHORTEST_ACRONYM) return false;
  const letters = acronym.replaceAll('.', '').toUpperCase();
  return [name, name.replace(/ (?:and|&) [^ ]+/u, '')].some((one) => initialsOf(one).includes(letters));
}

/** By so many letters two spellings of a word are told to be one: "Organisation", "Organization". */
const ALIKE = 4;

function opening(name: string): string {
  return name
    .replace(/^the\s+/iu, '')
    .slice(0, ALIKE)
    .toLowerCase();
}
