/** Finds known names in a text: the longest one that starts at a word, in time that grows with the text alone. */
import { keyOf } from './word-keys.ts';
import type { Word } from './words.ts';

interface Entry<Value> {
  words: readonly string[];
  keys: readonly string[];
  value: Value;
}

export interface PhraseMatch<Value> {
  value: Value;
  /** Index of its first word, and of the word after its last. */
  first: number;
  end: number;
}

/** "Nato", "co-ordinated", "'s": how names are cut, so that "T-Mobile" and "AT&T" stay whole. */
const PART = /['’]s(?=\s|$)|[^\s,]+?(?=['’]s(?:\s|$)|[\s,]|$)|,/gu;

/** Words this short, and acronyms, must stand exactly as they are given: "us" is not the US, "who" not the WHO. */
const SHORT = 3;

export class PhraseIndex<Value> {
  readonly #byFirst = new Map<string, Entry<Value>[]>();

  /** Adds a name; of two that read alike the one added first wins. */
  add(phrase: string, value: Value): void {
    const words = phrase.match(PART) ?? [];
    const keys = words.map(keyOf);
    const [first] = keys;
    if (first === undefined) return;
    const entries = this.#byFirst.get(first) ?? [];
    let at = entries.findIndex((entry) => entry.words.length < words.length);
    if (at < 0) at = entries.length;
    entries.splice(at, 0, { words, keys, value });
    this.#byFirst.set(first, entries);
  }

  /** The longest name that starts at word `first` and ends at or before word `end`, or null. */
  longestAt(words: readonly Word[], first: number, end: number): PhraseMatch<Value> | null {
    const entries = this.#byFirst.get(words[first]?.key ?? '');
    if (!entries) return null;
    for (const entry of entries) {
      const stop = first + entry.words.length;
      if (stop <= end && readsAt(words, first, entry)) return { value: entry.value, first, end: stop };
    }
    return null;
  }

  /** Every name that is exactly the words from `first` to `end`, in the order in which they were added. */
  exactly(words: readonly Word[], first: number, end: number): Value[] {
    const entries = this.#byFirst.get(words[first]?.key ?? '');
    if (!entries) return [];
    return entries
      .filter((entry) => entry.words.length === end - first && readsAt(words, first, entry))
      .map((entry) => entry.value);
  }
}

/** Whether the words of the text from `first` on are those of a name. */
function readsAt(words: readonly Word[], first: number, { words: parts, keys }: Entry<unknown>): boolean {
  for (let offset = 0; offset < parts.length; offset += 1) {
    const part = parts[offset] ?? '';
    const word = words[first + offset];
    if (reads(word, part, keys[offset])) continue;
    if (parts.length === 1 || !isShouted(word, part)) return false;
  }
  return true;
}

/** "NEW" of "NEW YORK", where the name has "New" */
function isShouted(word: Word | undefined, part: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(part) && word?.text === part.toUpperCase();
}

/** Whether a word of the text is a word of a name. */
function reads(word: Word | undefined, part: string, key: string | undefined): boolean {
  if (!word || word.key !== key) return false;
  if (word.text === part) return true;
  if (key.length <= SHORT) return word.text.replaceAll('.', '') === part.replaceAll('.', '') || !/\p{Lu}/u.test(part);
  return word.capital || !/^\p{Lu}/u.test(part);
}
