/** Acronyms and the names that they stand for: "National Cyber Security Centre" and "NCSC". */
import type { Named } from './mention.ts';
import type { Word } from './words.ts';

/** Words that an acronym skips, or gives a small letter: "Ministry of Defence" is "MoD" or "MD". */
const SKIPPED: ReadonlySet<string> = new Set([
  'of',
  'for',
  'the',
  'and',
  'on',
  'in',
  'to',
  'de',
  'du',
  'des',
  'la',
  '&',
  'against',
  'with',
  'by',
  'at',
]);

/** "NCSC", "MoD", "U.S.", "G20" */
const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\d&]{2,8}$/u;

/** Whether a single word reads as an acronym. */
export function looksLikeAcronym(text: string): boolean {
  return ACRONYM.test(text.replaceAll('.', ''));
}

/** The initials by which a name of several words may be called, upper case: with and without its small words. */
export function initialsOf(name: string): string[] {
  const parts = name
    .replace(/['’]s\b/gu, '')
    .split(/[\s-]+/u)
    .filter((part) => /^[\p{L}\p{N}]/u.test(part));
  const letter = (part: string): string => part.charAt(0).toUpperCase();
  const all = parts.map(letter).join('');
  const main = parts
    .filter((part) => !SKIPPED.has(part.toLowerCase()))
    .map(letter)
    .join('');
  return main === all ? [all] : [main, all];
}

/** Whether the acronym can stand for the name, where the text puts one beside the other: "Ofcom" style words can't. */
export function standsFor(acronym: string, name: string): boolean {
  const letters = acronym.replaceAll('.', '').toUpperCase();
  if (initialsOf(name).includes(letters)) return true;
  // "Shanghai Cooperation Organisation (SCO)", "Federal Aviation Administration": the letters in order, each at the start of a word
  const parts = name.toUpperCase().split(/[\s-]+/u);
  let part = 0;
  for (const letter of letters) {
    while (part < parts.length && !parts[part]?.startsWith(letter)) part += 1;
    if (part === parts.length) return false;
    part += 1;
  }
  return letters.length >= 2 && parts[0]?.startsWith(letters.charAt(0)) === true;
}

/** What may stand between a name and its acronym, as keys: "the Centre, | known as the | CSC |,". */
const INTRODUCTIONS: ReadonlySet<string> = new Set([
  '(',
  '[',
  ', or',
  ', or the',
  ', known as',
  ', known as the',
  'known as',
  'known as the',
  ', called',
  ', abbreviated as',
  ', the',
  '( the',
  '( or',
]);

/** No introduction is longer than this, in words. */
const LONGEST_INTRODUCTION = 4;

const CLOSES: ReadonlySet<string> = new Set([')', ']', ',', ';', '.', 'or', '—', '–']);

/** "National Cyber Security Centre (NCSC)", "the NCSC, the National Cyber Security Centre,": pairs of identities, the long name's last. */
export function introducedAcronyms(
  introductions: readonly Introduction[],
  identities: readonly string[],
): [string, string][] {
  return introductions.flatMap(({ short, long }): [string, string][] => {
    const [left, right] = [identities[short], identities[long]];
    return left === undefined || right === undefined ? [] : [[left, right]];
  });
}

/**
 * The identities, an acronym's being that of the name that introduces it: the "Walrus Health Office (WHO)" is not the
 * body that the world knows by these letters. A name that begins alike is, though spelt otherwise ("Organisation").
 */
export function withOwnAcronyms(
  introductions: readonly Introduction[],
  names: readonly Named[],
  identities: string[],
): string[] {
  const own = new Map<string, string>();
  for (const { short, long } of introductions) {
    const [known, identity] = [identities[short] ?? '', identities[long] ?? ''];
    const name = /^(?:organization|country|place):(.*)/u.exec(known)?.[1];
    if (name === undefined || !identity.startsWith('name:')) continue;
    if (opening(name) !== opening(names[long]?.text ?? '')) own.set(names[short]?.key ?? '', identity);
  }
  return own.size === 0
    ? identities
    : identities.map((identity, index) => own.get(names[index]?.key ?? '') ?? identity);
}

/** By so many letters two spellings of a word are told to be one: "Organisation", "Organization". */
const ALIKE = 4;

function opening(name: string): string {
  return name
    .replace(/^the\s+/iu, '')
    .slice(0, ALIKE)
    .toLowerCase();
}

/** An acronym and the name for which it stands, as positions in a list of names. */
export interface Introduction {
  short: number;
  long: number;
}

/** Where the text puts an acronym beside the name for which it stands. */
export function introductionsIn(words: readonly Word[], names: readonly Named[]): Introduction[] {
  const found: Introduction[] = [];
  for (let at = 1; at < names.length; at += 1) {
    const [before, name] = [names[at - 1], names[at]];
    if (!before || !name || !isIntroduced(words, before, name)) continue;
    const fits = (short: Named, long: Named): boolean =>
      looksLikeAcronym(short.text) && long.text.includes(' ') && standsFor(short.text, long.text);
    if (fits(name, before)) found.push({ short: at, long: at - 1 });
    else if (fits(before, name)) found.push({ short: at - 1, long: at });
  }
  return found;
}

function isIntroduced(words: readonly Word[], before: Named, name: Named): boolean {
  const length = name.firstWord - before.endWord;
  if (length < 1 || length > LONGEST_INTRODUCTION || !CLOSES.has(words[name.endWord]?.text ?? '')) return false;
  let between = '';
  for (let at = before.endWord; at < name.firstWord; at += 1)
    between += `${at > before.endWord ? ' ' : ''}${words[at]?.key ?? ''}`;
  return INTRODUCTIONS.has(between);
}
