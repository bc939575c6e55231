/** The words of a text, as far as two quotations of one saying must agree. */

/** "nation's", "vice-president", "5G", "3.5" are one word each */
const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** In small letters, apostrophes straight; marks, dashes and full stops don't count. */
export function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map((word) => word.toLowerCase().replaceAll('’', "'"));
}
