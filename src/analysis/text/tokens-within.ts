/** From a stretch of the text to the tokens, or words, in it. */
import { firstNotBefore } from '../halving.ts';
import type { Span } from '../schema.ts';
import type { TokenRange } from '../tree/token-range.ts';

/**
 * Those that have a character in common with the stretch.
 * @param tokens in text order, none overlapping another
 */
export function tokensWithin(tokens: readonly Span[], { start, end }: Span): TokenRange {
  return {
    first: firstNotBefore(tokens, (token) => token.end <= start),
    end: firstNotBefore(tokens, (token) => token.start < end),
  };
}
