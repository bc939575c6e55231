/** From tokens back to the characters of the text. */
import type { Span } from '../schema.ts';
import type { TokenRange } from './tree.ts';

/**
 * The characters of a range, in UTF-16 code units.
 *
 * @param tokens those of the document, `Document.tokens`
 * @throws RangeError where the range is empty or runs past the tokens
 */
export function spanOf(tokens: readonly Span[], { first, end }: TokenRange): Span {
  const opening = tokens[first];
  const closing = tokens[end - 1];
  if (first >= end || !opening || !closing) throw new RangeError(`no tokens from ${first} to ${end}`);
  return { start: opening.start, end: closing.end };
}

/** The words of a range as they stand in the text. @throws RangeError as `spanOf` does */
export function wordsOf(text: string, tokens: readonly Span[], range: TokenRange): string {
  const { start, end } = spanOf(tokens, range);
  return text.slice(start, end);
}
