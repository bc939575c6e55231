/** Which names of people are one person: "Eric Xu" and "Xu", "George W. Bush" and "George Bush". */
import { genderOfName } from '../gender.ts';
import type { Gender } from '../gender.ts';
import type { OtherBearers } from './other-bearers.ts';
import { isOneGiven, personName } from './person-name.ts';
import type { PersonName } from './person-name.ts';
import { withoutAccents } from '../names/spelling.ts';
import { isGiven } from '../words/word-shapes.ts';

interface Person {
  identity: string;
  text: string;
  /** The pronoun of the form of address before a surname, where it has one. */
  pronoun: Gender | null;
  /** Where the text has this name, in text order. */
  starts: readonly number[];
}

/** Full names of one person, gathered. */
interface Bearer {
  identity: string;
  /** Where the text has one of the full names. */
  starts: number[];
  text: string;
  gender: Gender | null;
  middle: string;
  generation: string | null;
}

/**
 * For each short name the full name that it must mean, as pairs of identities. A short name that could mean two
 * people in the text means neither, unless its form of address tells them apart ("Mrs Clinton"): a wrong merge is worse than a missed one.
 * @param others those who have the surname of somebody else
 */
export function samePeople(people: readonly Person[], others: OtherBearers): [string, string][] {
  const pairs: [string, string][] = [];
  const bySurname = new Map<string, Bearer[]>();
  const byGiven = new Map<string, Bearer[]>();
  const byFullName = new Map<string, Bearer[]>();
  const byTail = new Map<string, Bearer[]>();
  const byFirstSurname = new Map<string, Bearer[]>();
  const givenNamesOf = new Map<string, Set<string>>();
  const named = people.map((person) => ({ ...person, name: nameOf(person) }));
  for (const { identity, text, name, starts } of named) {
    if (name.given === null) continue;
    const earlier = givenNamesOf.get(name.surname);
    const alike = (given: string): Bearer[] => byFullName.get(fullName({ ...name, given })) ?? [];
    const same = earlier ? [name.given, ...otherForms(name.given, earlier)].flatMap(alike) : [];
    const known = sameMiddle(same, name.middle) ?? tailOf(byTail, text, name);
    // "George W. Bush" after "George Bush": first and last word agree
    if (known && known.identity !== identity) pairs.push([identity, known.identity]);
    const { middle, generation } = name;
    const bearer = known ?? { identity, text, gender: genderOfName(text), middle, generation, starts: [] };
    bearer.starts.push(...starts);
    if (bearer.middle === '') bearer.middle = middle;
    file(byFullName, fullName(name), bearer);
    file(bySurname, name.surname, bearer);
    // "Leyen" for "von der Leyen"
    file(bySurname, name.words.at(-1) ?? name.surname, bearer);
    file(byGiven, name.given, bearer);
    for (const surname of [...firstSurnamesOf(text, name), ...nicknamesIn(text)]) file(byFirstSurname, surname, bearer);
    if (name.words.length > 2) file(byTail, name.words.slice(-2).join(' '), bearer);
    givenNamesOf.set(name.surname, (earlier ?? new Set()).add(name.given));
  }
  const short = named.filter(({ name }) => name.given === null);
  const lone = new Map<string, typeof short>();
  const bearersOf = ({ name: { surname }, pronoun, starts }: (typeof short)[number]): Bearer[] => {
    const bearers = bySurname.get(surname) ?? byGiven.get(surname) ?? byFirstSurname.get(surname) ?? [];
    return bearers.filter((one) => !others.areTwo({ surname, pronoun, starts }, one));
  };
  const addressed = Map.groupBy(
    short.filter(({ pronoun }) => pronoun !== null),
    ({ name }) => name.surname,
  );
  // "Mr Khan" and "Ms Khan": no surname of one
  const isTwo = (surname: string): boolean =>
    new Set((addressed.get(surname) ?? []).map(({ pronoun }) => pronoun)).size > 1;
  const bearerOf = (person: (typeof short)[number]): Bearer | null => {
    const { name, pronoun } = person;
    const { surname, generation } = name;
    // "Trump Sr." is no Trump Jr., nor the one who needs no such word
    const bearers = bearersOf(person).filter((one) => generation === null || one.generation === generation);
    const bearer = meant(bearers, pronoun);
    // "Mr Khan" and "Ms Khan" beside Ghazala Khan alone, who may be either
    return isTwo(surname) && bearer?.gender === null ? null : bearer;
  };
  // "Mr Obama" beside Michelle Obama: somebody else has her name, and "President Obama" may be he
  const shared = new Set(
    short.flatMap((person) => {
      const { surname, generation } = person.name;
      // "Trump" beside Donald Trump Jr. and Trump Sr. may be either
      const isOwn = generation !== null && bearersOf(person).every((one) => one.generation === null);
      return bearersOf(person).length > 0 && !isOwn && !bearerOf(person) ? [surname] : [];
    }),
  );
  for (const person of short) {
    const { identity, name, pronoun } = person;
    const isOpen = pronoun === null && name.generation === null && shared.has(name.surname);
    const bearer = isOpen ? null : bearerOf(person);
    if (bearer) pairs.push([identity, bearer.identity]);
    else if (bearersOf(person).length === 0) lone.set(name.surname, [...(lone.get(name.surname) ?? []), person]);
  }
  return [...pairs, ...[...lone.values()].flatMap(sameSurname)];
}

/** "Sr" and "Jr" of "the elder Bush" and "the younger Bush", too, whose identities say so; "Alex Younger" is no Jr. */
function nameOf({ text, identity }: Person): PersonName {
  const name = personName(text);
  const [, , , told] = identity.split(':');
  const generation = told === 'elder' ? 'Sr' : told === 'younger' ? 'Jr' : name.generation;
  return { ...name, generation };
}

/**
 * "Ibarra" of "Jose Antonio Ibarra Lopez", "Lula" of "Luis Inácio Lula da Silva": of two surnames the first, by which most
 * of their bearers are called; "Lam" of "Carrie Lam Cheng Yuet-ngor", whose given name comes again. But no first name,
 * and no initial: "John Paul Jones".
 */
function firstSurnamesOf(text: string, { words, surname }: PersonName): string[] {
  const parts = withoutAccents(text).split(/\s+/u);
  const isGivenAgain = /^\p{Ll}+[-‑]\p{Ll}+$/u.test(words.at(-1) ?? '');
  const before = words.length - surname.split(' ').length - 1;
  return [before, ...(isGivenAgain ? [1] : [])].flatMap((at) => {
    const word = words[at] ?? '';
    const own = parts.find((part) => part.toLowerCase() === word);
    return at < 1 || word.length < SHORTEST_SURNAME || own === undefined || isGiven(own) ? [] : [word];
  });
}

/** "jokowi" of "Joko “Jokowi” Widodo" */
function nicknamesIn(text: string): string[] {
  const nickname = /(?<=[“"‘'])[\p{L}-]+(?=[”"’'] )/u.exec(text)?.[0];
  return nickname === undefined ? [] : [withoutAccents(nickname).toLowerCase()];
}

/** Shorter ones may be initials. */
const SHORTEST_SURNAME = 3;

function fullName({ given, surname, generation }: Pick<PersonName, 'given' | 'surname' | 'generation'>): string {
  return [given, surname, generation].join(' ');
}

function file(index: Map<string, Bearer[]>, key: string, bearer: Bearer): void {
  const bearers = index.get(key);
  if (!bearers) index.set(key, [bearer]);
  else if (!bearers.includes(bearer)) bearers.push(bearer);
}

/** "George W. Bush" is no "George H. W. Bush", and where both are in the text "George Bush" is neither. */
function sameMiddle(bearers: readonly Bearer[], middle: string): Bearer | null {
  const possible = bearers.filter((one) => one.middle.startsWith(middle) || middle.startsWith(one.middle));
  const [only] = possible;
  return possible.length === 1 && only ? only : null;
}

/** The only bearer, unless the form of address is the other's; of several the only one whom it can mean. */
function meant(bearers: readonly Bearer[], pronoun: Gender | null): Bearer | null {
  const possible = bearers.filter(({ gender }) => pronoun === null || gender === null || gender === pronoun);
  const [only] = possible;
  return possible.length === 1 && only ? only : null;
}

/**
 * "Mr Quentz" and "Quentz", where nobody has a first name; "Mr Ng", "Mrs Ng" and "Ng" are at least two, and so are
 * "Quentz Jr" and "Quentz".
 */
function sameSurname(people: readonly (Person & { name: PersonName })[]): [string, string][] {
  const [first, ...rest] = people;
  if (!first || new Set(people.flatMap(({ pronoun }) => pronoun ?? [])).size > 1) return [];
  if (new Set(people.map(({ name }) => name.generation)).size > 1) return [];
  return rest.map((other) => [other.identity, first.identity]);
}

/** "López Obrador" of "Andrés Manuel López Obrador"; "Paul Jones" is no "John Paul Jones". */
function tailOf(byTail: ReadonlyMap<string, Bearer[]>, text: string, { words }: PersonName): Bearer | null {
  const bearers = words.length === 2 && genderOfName(text) === null ? (byTail.get(words.join(' ')) ?? []) : [];
  const [only] = bearers;
  return bearers.length === 1 && only ? only : null;
}

/** The forms of a first name that the same surname had before: another spelling, or a short form. */
function otherForms(given: string, earlier: ReadonlySet<string>): string[] {
  return [...earlier].filter((other) => other !== given && isOneGiven(given, other));
}
