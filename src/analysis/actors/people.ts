/** Which names of people are one person: "Eric Xu" and "Xu", "George W. Bush" and "George Bush". */
import { isOneEditApart } from './spelling.ts';
import { HONORIFICS, NAME_SUFFIXES } from '../lexicon/titles.ts';

export interface PersonName {
  given: string | null;
  surname: string;
  /** Number of words, suffixes and forms of address left out. */
  length: number;
}

/** Cuts a name into its first and last word: "Martin Luther King Jr" -> "martin", "king". */
export function personName(text: string): PersonName {
  const words = text
    .replaceAll('.', '')
    .split(/\s+/u)
    .filter((word, index) => !NAME_SUFFIXES.has(word) && !(index === 0 && HONORIFICS.has(word)));
  // "Baroness Morgan of Cotes": the territory is no surname
  const of = words.indexOf('of');
  const own = (of > 0 ? words.slice(0, of) : words).map((word) => word.toLowerCase());
  const surname = own.at(-1) ?? text.toLowerCase();
  return { given: own.length > 1 ? (own[0] ?? null) : null, surname, length: own.length };
}

interface Person {
  identity: string;
  text: string;
}

/**
 * For each short name the full name that it must mean, as pairs of identities. A short name that could mean two
 * people in the text means neither: a wrong merge is worse than a missed one.
 */
export function samePeople(people: readonly Person[]): [string, string][] {
  const pairs: [string, string][] = [];
  const bySurname = new Map<string, Set<string>>();
  const byGiven = new Map<string, Set<string>>();
  const byBoth = new Map<string, string>();
  const byGivenOf = new Map<string, Map<string, string>>();
  const file = (index: Map<string, Set<string>>, key: string, identity: string): void => {
    index.set(key, (index.get(key) ?? new Set()).add(identity));
  };
  const named = people.map((person) => ({ ...person, name: personName(person.text) }));
  for (const { identity, name } of named) {
    if (name.given === null) continue;
    const both = `${name.given} ${name.surname}`;
    const known = byBoth.get(both) ?? respelt(name.given, byGivenOf.get(name.surname));
    // "George W. Bush" after "George Bush": first and last word agree
    if (known !== undefined && known !== identity) pairs.push([identity, known]);
    const person = known ?? identity;
    byBoth.set(both, person);
    byGivenOf.set(name.surname, (byGivenOf.get(name.surname) ?? new Map<string, string>()).set(name.given, person));
    file(bySurname, name.surname, person);
    file(byGiven, name.given, person);
  }
  for (const { identity, name } of named) {
    if (name.given !== null) continue;
    const candidates = bySurname.get(name.surname) ?? byGiven.get(name.surname);
    const [only] = candidates ?? [];
    if (candidates?.size === 1 && only !== undefined) pairs.push([identity, only]);
  }
  return pairs;
}

/** "Kristen Wilkins" after "Kristin Wilkins": a first name of five letters or more, spelt with another letter. */
function respelt(given: string, earlier: ReadonlyMap<string, string> | undefined): string | undefined {
  if (!earlier || given.length < 5) return undefined;
  for (const [other, identity] of earlier) {
    const sameEnds =
      other.length === given.length && other.startsWith(given.charAt(0)) && other.at(-1) === given.at(-1);
    if (sameEnds && isOneEditApart(given, other)) return identity;
  }
  return undefined;
}
