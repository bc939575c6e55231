/** The words of a text, as far as two quotations of one saying must agree. */
import { WORD } from '../across/words.ts';

/** In small letters, apostrophes straight; marks, dashes and full stops don't count. */
export function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map((word) => word.toLowerCase().replaceAll('’', "'"));
}
