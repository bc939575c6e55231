/** Recognises titles and offices in front of names, whether capitalised or not, with hyphens or without. */
import { OFFICE_TO_COME, ROLE_NOUNS } from '../../lexicon/names/roles.ts';
import { HONORIFICS, TITLES } from '../../lexicon/names/titles.ts';
import type { Word } from '../words/words.ts';

interface Title {
  keys: readonly string[];
}

const byFirst = new Map<string, Title[]>();
for (const title of TITLES) {
  const keys = title.split(' ');
  const first = keys[0] ?? '';
  byFirst.set(
    first,
    [...(byFirst.get(first) ?? []), { keys }].sort((a, b) => b.keys.length - a.keys.length),
  );
}

/** The words of a title as the text may cut them: "vice-president" is one word or three. */
function parts(word: Word): readonly string[] {
  return word.key.includes('-') ? word.key.split('-') : [word.key];
}

/** The index after the longest title that starts at word `at`, or null. */
export function titleAt(words: readonly Word[], at: number): number | null {
  const word = words[at];
  if (!word) return null;
  for (const title of byFirst.get(parts(word)[0] ?? '') ?? []) {
    const end = readsAs(words, at, title.keys);
    if (end !== null) return end;
  }
  return null;
}

function readsAs(words: readonly Word[], at: number, keys: readonly string[]): number | null {
  let read = 0;
  let index = at;
  while (read < keys.length) {
    const word = words[index];
    if (!word || word.sentence !== words[at]?.sentence) return null;
    if (word.text !== '-') {
      for (const part of parts(word)) {
        if (part !== keys[read]) return null;
        read += 1;
      }
    }
    index += 1;
  }
  return index;
}

/** Whether a word, at the end of a noun phrase, says what somebody is: "chairmen", "vice-president", "mayor-elect". */
export function isRoleNoun({ key }: Word): boolean {
  return isRoleWord(key);
}

/** The same of a word as it is looked up. */
export function isRoleWord(key: string): boolean {
  if (ROLE_NOUNS.has(key)) return true;
  const whole = key.replace(OFFICE_TO_COME, '');
  const last = whole.slice(whole.lastIndexOf('-') + 1);
  return ROLE_NOUNS.has(last) || (last.endsWith('s') && ROLE_NOUNS.has(last.slice(0, -1)));
}

/** Words in "Secretary of State for Defence". */
const LONGEST_TITLE = 5;

/** Whether a title ends right before a name: "Prime Minister | May |". */
export function isTitled(words: readonly Word[], first: number): boolean {
  for (let from = first - 1; from >= first - LONGEST_TITLE; from -= 1) {
    if (words[from]?.sentence !== words[first]?.sentence) return false;
    if (titleAt(words, from) === first) return true;
  }
  return false;
}

/** The pronoun of the form of address before a name: "Mrs | Trump". */
export function addressBefore(words: readonly Word[], first: number): 'he' | 'she' | null {
  const before = words[first - 1];
  return before?.sentence === words[first]?.sentence
    ? (HONORIFICS.get(before?.text.replaceAll('.', '') ?? '') ?? null)
    : null;
}

/** "Mr", "Mrs.", "Datuk": how somebody is addressed. */
export function isFormOfAddress(word: Word | undefined): boolean {
  return word !== undefined && HONORIFICS.has(word.text.replaceAll('.', ''));
}
