/**
 * People whom the text speaks of without a name: "a spokesman for the bank", "the officer". They are no actors here,
 * but whoever is called "he" after them may be one of them, so they must be in view when pronouns are resolved.
 */
import type { Word } from '../words/words.ts';

/** A noun phrase begins at most so many words before its noun. */
const LONGEST_PHRASE = 4;

const DETERMINERS: ReadonlySet<string> = new Set(
  'a an the one another this that his her its their our my some'.split(' '),
);

const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another']);

/** "a | boy", but not "her | boy" */
export function isIndefinite(word: Word | undefined): boolean {
  return INDEFINITE.has(word?.key ?? '');
}

/** The determiner of the noun at `at`; `at` itself where it has none. */
export function phraseStart(words: readonly Word[], at: number): number {
  const sentence = words[at]?.sentence;
  for (let first = at - 1; first >= at - LONGEST_PHRASE; first -= 1) {
    const word = words[first];
    if (!word || word.sentence !== sentence) return at;
    if (DETERMINERS.has(word.key) || word.key === "'s") return first;
    // "a 16 | - | year-old boy"
    if (!/^(?:NOUN|ADJ|PROPN|NUM)$/u.test(word.pos) && word.text !== '-') return at;
  }
  return at;
}
