/** Where the text puts an acronym beside the name for which it stands: "National Cyber Security Centre (NCSC)". */
import type { OrganizationSort } from '../../lexicon/names/known-organizations.ts';
import { initialsOf, looksLikeAcronym, standsFor } from './acronyms.ts';
import type { Named } from '../mention.ts';
import type { Word } from '../words/words.ts';

/** An acronym and the name for which it stands, as positions in a list of names. */
export interface Introduction {
  short: number;
  long: number;
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

/** Where the text puts an acronym beside the name for which it stands. */
export function introductionsIn(words: readonly Word[], names: readonly Named[]): Introduction[] {
  const found: Introduction[] = [];
  for (let at = 1; at < names.length; at += 1) {
    const [before, name] = [names[at - 1], names[at]];
    if (!before || !name || !closes(words, name)) continue;
    if (!isIntroduced(words, before, name)) continue;
    const fits = (short: Named, long: Named): boolean =>
      looksLikeAcronym(short.text) && long.text.includes(' ') && standsFor(short.text, long.text);
    if (fits(name, before) || isInBrackets(words, before, name)) found.push({ short: at, long: at - 1 });
    else if (fits(before, name)) found.push({ short: at - 1, long: at });
  }
  return found;
}

function closes(words: readonly Word[], { endWord }: Named): boolean {
  return CLOSES.has(words[endWord]?.text ?? '');
}

/** "US | National Oceanic and Atmospheric Administration" */
const HOME = /^(?:US|UK|U\.S\.) /u;

/** "AP", "EU" and "UK" in brackets say where something is from. */
const OF_ONE: readonly OrganizationSort[] = ['militants', 'party'];

/**
 * "Nationalist Movement Party (MHP)": right behind a body's name its acronym in brackets is believed, though its letters
 * are another language's, unless the world knows another body by them; "Action on Smoking and Health (Ash)" need not
 * have capitals, if its letters fit.
 */
function isInBrackets(words: readonly Word[], { text, kind, endWord }: Named, short: Named): boolean {
  const isBody = (kind === 'organization' || kind === 'group') && text.includes(' ');
  const isBracketed =
    short.firstWord === endWord + 1 && words[endWord]?.text === '(' && words[short.endWord]?.text === ')';
  if (!isBody || !isBracketed || short.text.includes(' ')) return false;
  const initials = [text, text.replace(HOME, '')].flatMap(initialsOf);
  if (initials.includes(short.text.toUpperCase())) return true;
  const { known } = short;
  const isOther = known?.sense === 'organization' && !OF_ONE.includes(known.organization.sort);
  return looksLikeAcronym(short.text) && short.kind !== 'place' && known?.sense !== 'cast' && !isOther;
}

function isIntroduced(words: readonly Word[], before: Named, name: Named): boolean {
  const length = name.firstWord - before.endWord;
  if (length < 1 || length > LONGEST_INTRODUCTION) return false;
  let between = '';
  for (let at = before.endWord; at < name.firstWord; at += 1)
    between += `${at > before.endWord ? ' ' : ''}${words[at]?.key ?? ''}`;
  return INTRODUCTIONS.has(between);
}
