/** How long an article is. */

/** Adults read English prose silently at 238 words a minute (Brysbaert 2019, a meta-analysis of 190 studies). */
const WORDS_A_MINUTE = 238;

/** A letter or digit, and what follows without a space: "5G", "vice-president", "don’t" are one word each */
const WORD = /[\p{L}\p{N}]\S*/gu;

/** Where each word begins. */
export const wordStarts = (text: string): number[] => Array.from(text.matchAll(WORD), ({ index }) => index);

export const countWords = (text: string): number => wordStarts(text).length;

/** Full minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
