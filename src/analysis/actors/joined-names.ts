/** Names of bodies that "and" runs through: "Department of Health and Human Services", "National Snow and Ice Data Center". */
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import {
  ORGANIZATION_FORMS,
  ORGANIZATION_HEADS,
  ORGANIZATION_OPENERS,
  PRESS_HEADS,
} from '../lexicon/organization-words.ts';
import { isAcronym, isFirstName } from './word-shapes.ts';
import { DEMONYMS, GAZETTEER } from './known-names.ts';
import type { Word } from './words.ts';

/** Whether the "and" at `at` belongs to the name that begins at `first`. */
export function joinsByAnd(words: readonly Word[], first: number, at: number): boolean {
  return joinsBehindOf(words, first, at) || joinsBeforeHead(words, first, at);
}

/** "Department of Health and Human Services", but not "the Bank of England and Nato". */
function joinsBehindOf(words: readonly Word[], first: number, at: number): boolean {
  let of = -1;
  for (let index = first; index < at; index += 1) {
    const key = words[index]?.key;
    if (key === 'of' || key === 'for' || key === 'on') of = index;
  }
  const after = words[at + 1];
  const before = words[at - 1];
  if (of < 0 || !after || !before || !ORGANIZATION_OPENERS.has(words[of - 1]?.text ?? '')) return false;
  return !isKnown(words, at + 1) && !isKnown(words, of + 1) && !isFirstName(after) && !isAcronym(after);
}

function isKnown(words: readonly Word[], at: number): boolean {
  return GAZETTEER.longestAt(words, at, words.length) !== null || DEMONYMS.has(words[at]?.key ?? '');
}

/** "Fire and | Rescue Service": what follows "and" has at least so many words, the head among them. */
const SHORTEST_TAIL = 2;
const LONGEST_TAIL = 4;

/**
 * "National Snow and Ice Data Center", "Fire and Rescue Service": fields of work, and the head that they share. Not
 * "Labour and Green Party", "Russia and Syria Army" and "Ford and General Motors", where what stands before is somebody.
 */
function joinsBeforeHead(words: readonly Word[], first: number, at: number): boolean {
  const before = words[at - 1];
  if (!before || !isField(words, before)) return false;
  if (isEnglandAndWales(words, first, at)) return headEnd(words, at + 1) !== null;
  // "the | Food and Drug Administration", "US National | Oceanic and Atmospheric Administration"
  for (let index = first; index < at; index += 1) {
    const word = words[index];
    if (!word || (index > first && isKnown(words, index)) || isFirstName(word)) return false;
    if (index === at - 1 && isKnown(words, index)) return false;
  }
  const after = words[at + 1];
  return after !== undefined && isField(words, after) && !isKnown(words, at + 1) && headEnd(words, at + 1) !== null;
}

/** A word that may say in what a body works; "Church" and "Police" are bodies themselves. */
function isField(words: readonly Word[], { text, key, index }: Word): boolean {
  if (ORGANIZATION_HEADS.has(text) || ORGANIZATION_OPENERS.has(text) || PRESS_HEADS.has(text)) return false;
  return isEnglandOrWales(words, index) || COMMON_WORDS.has(key) || FIELD_ENDING.test(key);
}

/** "atmospheric", "environmental", "oceanography" */
const FIELD_ENDING = /(?:ic|ities|ics|al|ing|ment|tion|graphy|ology|ture|cines|care)$/u;

/** "England and Wales" are one in the names of many bodies. */
function isEnglandAndWales(words: readonly Word[], first: number, at: number): boolean {
  return at === first + 1 && isEnglandOrWales(words, first) && isEnglandOrWales(words, at + 1);
}

function isEnglandOrWales(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key;
  return (
    (key === 'england' && words[at + 1]?.key === 'and' && words[at + 2]?.key === 'wales') ||
    (key === 'wales' && words[at - 1]?.key === 'and' && words[at - 2]?.key === 'england')
  );
}

/** The word after the head of the capitals from `from` on; null where they end in none. */
function headEnd(words: readonly Word[], from: number): number | null {
  let end = from;
  while (words[end]?.capital && words[end]?.sentence === words[from]?.sentence && end - from <= LONGEST_TAIL) end += 1;
  const head = words[end - 1];
  const isHead = head !== undefined && ORGANIZATION_HEADS.has(head.text) && !ORGANIZATION_FORMS.has(head.key);
  return isHead && end - from >= SHORTEST_TAIL ? end : null;
}
