/** Where somebody is named again in a stretch of capitals that is nobody's name as a whole. */
import type { Run } from './find.ts';
import type { Name } from './name-forms.ts';
import { nameText } from './words.ts';
import type { Word } from './words.ts';

/**
 * "the Andy Warhol exhibit", where the text has Andy Warhol: the same two words or more.
 * @param isFree whether no other name has taken these words
 */
export function repeatsOf(words: readonly Word[], names: readonly Name[], isFree: (run: Run) => boolean): Name[] {
  const byText = new Map<string, Name>();
  const openings = new Set<string>();
  let longest = 0;
  for (const name of names) {
    const { first, end } = name.span;
    if (end - first < 2 || name.kind === 'place') continue;
    byText.set(nameText(words, name.span), name);
    openings.add(openingAt(words, first));
    longest = Math.max(longest, end - first);
  }
  return words.flatMap(({ index, capital }) => {
    if (!capital || !isFree({ first: index, end: index + 2 }) || !openings.has(openingAt(words, index))) return [];
    for (let end = Math.min(index + longest, words.length); end >= index + 2; end -= 1) {
      const run = { first: index, end };
      const same = isFree(run) ? byText.get(nameText(words, run)) : undefined;
      if (same) return [{ span: { ...same.span, ...run, titled: false, pronoun: null }, kind: same.kind }];
    }
    return [];
  });
}

const openingAt = (words: readonly Word[], at: number): string => nameText(words, { first: at, end: at + 2 });
