/**
 * Why two names mean one actor: a fuller name answers to some keys, and a shorter one asks for one. The safest rules
 * come first; `vetoes.ts` tells when two are two all the same. How often each applies in real articles, and how often
 * it is right, stands in `../../models/merging.md`, which `npm run rules` writes.
 */
import { CORPORATE_WORDS, ORGANIZATION_HEADS, SHORT_NAMES } from '../../lexicon/names/organization-words.ts';
import { genderOfName } from '../gender.ts';
import { DEMONYMS } from '../names/known-names.ts';
import { isGiven } from '../words/word-shapes.ts';
import { initialsOf, looksLikeAcronym } from './acronyms.ts';
import type { NameForm } from './name-form.ts';
import { fullNames, lastTwo } from './person-name.ts';

export interface MergingRule {
  condition: string;
  example: string;
  /** What the fuller name answers to. */
  full: (name: NameForm) => readonly string[];
  /** What the shorter name asks for. */
  short: (name: NameForm) => readonly string[];
}

export const MERGING_RULES = {
  'full name': {
    condition: 'somebody’s first name or a short form of it, and the same surname',
    example: 'Larry Lessig and Lawrence Lessig',
    full: ({ person }) => (person ? fullNames(person) : []),
    short: ({ person }) => (person ? fullNames(person) : []),
  },
  slip: {
    condition: 'nine letters or more, of which one is left out, put in or another, neither the first nor the last',
    example: 'Kristen Wilkins and Kristin Wilkins',
    full: slipsOf,
    short: slipsOf,
  },
  surnames: {
    condition: 'the last two words of somebody’s name of three or more, the first of them no first name',
    example: 'Wasserman Schultz and Debbie Wasserman Schultz',
    full: ({ person }) => listOf(person && lastTwo(person)),
    short: ({ person, text }) => (person && genderOfName(text) === null ? [person.words.join(' ')] : []),
  },
  surname: {
    condition: 'somebody’s surname, with its particles or without',
    example: 'Xu and Eric Xu, Leyen and Ursula von der Leyen',
    full: ({ person }) => (person && person.given !== null ? [person.surname, person.words.at(-1) ?? ''] : []),
    short: surnameAlone,
  },
  'other word': {
    condition: 'the first word of somebody’s name, or one further on that is no first name',
    example: 'Boris and Boris Johnson, Kim and Kim Jong-un, Lula and Luis Inácio Lula da Silva',
    full: otherWordsOf,
    short: surnameAlone,
  },
  'form of address': {
    condition: 'a surname with a form of address and without, where the text has no full name for it',
    example: 'Mr Xu and Xu',
    full: ({ person, pronoun, words }) =>
      person?.given === null && (pronoun !== null || words.length > 1) ? [person.surname] : [],
    short: surnameAlone,
  },
  letters: {
    condition: 'the initials of a body’s name, with its small words or without',
    example: 'BHA and Baltic Harbour Authority',
    full: (name) => (isBody(name) ? initialsOf(name.text).filter(({ length }) => length > 2) : []),
    short: (name) => (isBody(name) && looksLikeAcronym(name.text) ? [lettersOf(name.text)] : []),
  },
  'short form': {
    condition:
      'a body’s name without the words for what it is, without the country or the department before it, or up to “of” or “for”',
    example: 'Nokia and Nokia Corporation, Foreign Ministry and Chinese Foreign Ministry',
    full: (name) => (isBody(name) ? [bareName(name), ...atHome(name), ...beforeAndBehind(name)] : []),
    short: (name) => (isBody(name) ? [bareName(name), ...(name.words.length > 1 ? [name.key] : [])] : []),
  },
  'first word of a company': {
    condition: 'the first word of a body’s name that is no household name',
    example: 'Norvane and Norvane Foods',
    full: (name) => (isBody(name) && name.words.length > 1 && !name.known ? [firstOf(name)] : []),
    short: (name) => (isBody(name) && !name.known && isOwnWord(name.text) ? [name.key] : []),
  },
  'last word': {
    condition: 'the last word of the name of a newspaper, a club or a country',
    example: 'the Journal and The Wall Street Journal',
    full: (name) => (name.words.length > 1 && isCalledByEnd(name) ? [name.words.at(-1) ?? ''] : []),
    short: (name) => (name.kind === 'organization' || (name.kind === 'place' && !name.known) ? [name.key] : []),
  },
} as const satisfies Readonly<Record<string, MergingRule>>;

/** Why they do by other than keys. */
export const OTHER_MERGING_RULES = {
  'same name': {
    condition: 'written alike, or known beforehand to mean one, as a government does its country',
    example: 'the US, America and US officials',
  },
  'nearer of two': {
    condition: 'a surname of two people of whom one has come up, two sentences before at most, and the other hasn’t',
    example: 'Kim left, behind Kim Eun-hye and before Kim Jong-un',
  },
} as const satisfies Readonly<Record<string, Pick<MergingRule, 'condition' | 'example'>>>;

export type MergingRuleName = keyof typeof MERGING_RULES | keyof typeof OTHER_MERGING_RULES;

/** Papers that are never called by their last word: that is another's name. */
const SISTER = /^(?:sunday|financial) /u;

/** Shorter ones may be initials. */
const SHORTEST_SURNAME = 3;

/** Words before a body's name that only say where it is at home: "US National Security Agency". */
const HOMES: ReadonlySet<string> = new Set(['us', 'uk', 'eu', 'un', 'royal', 'national', 'the', "china's"]);

const isBody = ({ kind }: NameForm): boolean => kind === 'organization' || kind === 'group';

const firstOf = ({ words }: NameForm): string => words[0] ?? '';

const lettersOf = (text: string): string => text.replaceAll('.', '').toUpperCase();

function surnameAlone({ person }: NameForm): string[] {
  return person?.given === null ? [person.surname] : [];
}

/** "boris"; "jose" and "ibarra" of Jose Antonio Ibarra Lopez. */
function otherWordsOf({ person }: NameForm): string[] {
  const { given = null, words = [] } = person ?? {};
  if (given === null) return [];
  return [given, ...words.slice(1).filter((word) => word.length >= SHORTEST_SURNAME && !isFirstName(word))];
}

const isFirstName = (word: string): boolean => isGiven(word.charAt(0).toUpperCase() + word.slice(1));

function bareName({ words }: NameForm): string {
  let end = words.length;
  while (end > 1 && CORPORATE_WORDS.has(words[end - 1] ?? '')) end -= 1;
  return words.slice(0, end).join(' ');
}

function atHome({ words }: NameForm): string[] {
  const from = words.findIndex((word) => !HOMES.has(word) && !DEMONYMS.has(word));
  return from > 0 && words.length - from > 1 ? [words.slice(from).join(' ')] : [];
}

/** Up to "of" or "for", and of a department what follows: "Homeland Security". */
function beforeAndBehind({ words }: NameForm): string[] {
  return words.flatMap((word, at) => {
    if (at === 0 || (word !== 'of' && word !== 'for')) return [];
    const behind = at === 1 && /^(?:department|ministry)$/u.test(words[0] ?? '') ? words.slice(2) : [];
    return [words.slice(0, at), behind].filter(({ length }) => length > 1).map((part) => part.join(' '));
  });
}

/** No mere noun, and no letters, which stand for more. */
const isOwnWord = (text: string): boolean => !ORGANIZATION_HEADS.has(text) && !looksLikeAcronym(text);

/** "The Wall Street Journal", "Manchester City", "Pittsburgh Pirates", "South Korea" */
function isCalledByEnd({ kind, identity, key, text, words }: NameForm): boolean {
  if (kind === 'place') return identity.startsWith('country:');
  const last = words.at(-1) ?? '';
  if (SHORT_NAMES.has(last)) return !SISTER.test(key);
  const [, club] = /^\p{Lu}\p{Ll}+ (\p{Lu}\p{Ll}+s)$/u.exec(text) ?? [];
  return club !== undefined && !ORGANIZATION_HEADS.has(club) && !CORPORATE_WORDS.has(last);
}

/** Shorter names differ by one letter too easily, and so do first names. */
const [SHORTEST_MISSPELT, SHORTEST_MISSPELT_GIVEN] = [9, 5];

/** The key without each of its inner letters in turn, so that two with one slip between them have one of these in common. */
function slipsOf({ key, kind, person }: NameForm): string[] {
  const isLong = key.length >= SHORTEST_MISSPELT && (person?.given?.length ?? Infinity) >= SHORTEST_MISSPELT_GIVEN;
  if (!isLong || kind === 'place' || person?.given === null) return [];
  return [key, ...Array.from({ length: key.length - 2 }, (_, at) => key.slice(0, at + 1) + key.slice(at + 2))];
}

const listOf = (one: string | null): string[] => (one === null ? [] : [one]);
