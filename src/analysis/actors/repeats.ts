/** Where somebody is named again in a stretch of capitals that is nobody's name as a whole. */
import type { Run } from './find.ts';
import type { Name } from './name-forms.ts';
import type { Word } from './words.ts';

/**
 * "the Andy Warhol exhibit", where the text has Andy Warhol: the same two words or more.
 * @param isFree whether no other name has taken these words
 */
export function repeatsOf(words: readonly Word[], names: readonly Name[], isFree: (run: Run) => boolean): Name[] {
  const byOpening = new Map<string, Name[]>();
  const seen = new Set<string>();
  for (const name of names) {
    const { first, end } = name.span;
    const text = textOf(words, name.span);
    if (end - first < 2 || name.kind === 'place' || seen.has(text)) continue;
    seen.add(text);
    const opening = openingAt(words, first);
    byOpening.set(opening, [...(byOpening.get(opening) ?? []), name]);
  }
  return words.flatMap(({ index, capital }) => {
    if (!capital) return [];
    const alike = byOpening.get(openingAt(words, index)) ?? [];
    const same = alike.find(({ span }) => {
      const run = { first: index, end: index + span.end - span.first };
      return textOf(words, run) === textOf(words, span) && isFree(run);
    });
    if (!same) return [];
    const span = {
      ...same.span,
      first: index,
      end: index + same.span.end - same.span.first,
      titled: false,
      pronoun: null,
    };
    return [{ span, kind: same.kind }];
  });
}

const openingAt = (words: readonly Word[], at: number): string => textOf(words, { first: at, end: at + 2 });

function textOf(words: readonly Word[], { first, end }: Run): string {
  return words
    .slice(first, end)
    .map(({ text }) => text)
    .join(' ');
}
