/** Those who are called by a title and the place that it is of: "the Duke of Sussex", "the Princess of Wales". */
import { TERRITORIAL_TITLES } from '../../lexicon/names/titles.ts';

/** Whether a name is such a title, which nobody's surname stands in. */
export function isTerritorial(text: string): boolean {
  const [title, of] = text.split(' ', 2);
  return of === 'of' && TERRITORIAL_TITLES.has(title ?? '');
}
