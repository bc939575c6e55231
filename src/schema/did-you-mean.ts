/** The likely fix of a misspelt word. */
import { distance } from 'fastest-levenshtein';

/**
 * Two slips at most, in half of the letters: "publised" is close to "published", "date" isn't to "type".
 * @returns words to put at the end of a message, or none
 */
export function didYouMean(word: string, known: readonly string[]): string {
  const [close] = known
    .map((candidate) => ({ candidate, slips: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, slips }) => slips <= 2 && slips * 2 <= candidate.length)
    .sort((a, b) => a.slips - b.slips);
  return close ? `; did you mean "${close.candidate}"?` : '';
}
