/** Bodies whose letters stand behind them: "Action on Smoking and Health (Ash)" is one, and "Ash" no surname. */
import { initialsOf } from './acronyms.ts';
import type { Run } from './find.ts';
import type { Word } from './words.ts';

/** Of fewer words, letters in brackets fit too much: "Ann Lee (AL)". */
const FEWEST_WORDS = 3;

/**
 * @param runs what may be a body's name
 * @returns each body, and behind it its letters, whether or not all of them are capitals
 */
export function bodiesWithLetters(words: readonly Word[], runs: Iterable<Run>): Run[] {
  return [...runs].flatMap(({ first, end }): Run[] => {
    const [open, letters, close] = [words[end], words[end + 1], words[end + 2]];
    if (open?.text !== '(' || !letters?.capital || close?.text !== ')') return [];
    const parts = words.slice(first, end);
    const fits = initialsOf(parts.map(({ text }) => text).join(' ')).includes(letters.text.toUpperCase());
    return fits && parts.length >= FEWEST_WORDS
      ? [
          { first, end },
          { first: end + 1, end: end + 2 },
        ]
      : [];
  });
}
