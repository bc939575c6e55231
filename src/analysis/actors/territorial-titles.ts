/** Those who are called by a title and the place that it is of: "the Duke of Sussex", "the Princess of Wales". */
import { HONORIFICS, TERRITORIAL_TITLES } from '../lexicon/titles.ts';
import type { Search } from './find.ts';
import { GAZETTEER } from './known-names.ts';
import type { NameSpan } from './refine.ts';

/** "the Duke of York | pub", "the Prince of Wales | hospital" */
const HOUSES: ReadonlySet<string> = new Set('pub inn hotel theatre hospital school pier award'.split(' '));

/** In text order, none overlapping another. */
export function territorialTitles({ words }: Pick<Search, 'words'>): NameSpan[] {
  return words.flatMap((word): NameSpan[] => {
    const { index: first, text, sentence } = word;
    const place = words[first + 2];
    if (word.headline || !TERRITORIAL_TITLES.has(text) || words[first + 1]?.key !== 'of') return [];
    if (!place?.capital || place.sentence !== sentence) return [];
    const end = GAZETTEER.longestAt(words, first + 2, words.length)?.end ?? first + 3;
    // "Duke of Edinburgh's | Award"
    const after = words[words[end]?.key === "'s" ? end + 1 : end];
    const goesOn = after?.sentence === sentence && (after.capital || HOUSES.has(after.key));
    return goesOn ? [] : [{ first, end, known: null, titled: false, pronoun: HONORIFICS.get(text) ?? null }];
  });
}

/** Whether a name is such a title, which nobody's surname stands in. */
export function isTerritorial(text: string): boolean {
  const [title, of] = text.split(' ', 2);
  return of === 'of' && TERRITORIAL_TITLES.has(title ?? '');
}
