/** Finds where a tagger's tokens stand in the text that it was given. */
import type { Span } from '../schema.ts';

/** White space and characters that no reader sees, which a tagger may drop between two tokens. */
const BLANK = /[\s\p{Cf}\p{Cc}\p{M}]/u;

/** A combining mark belongs to the letter before it: "é" may be one code unit or two. */
const MARK = /\p{M}/u;

/**
 * The span of each token in `text`, in order; null for a token that isn't there.
 * A tagger may normalise what it reads ("e" with a combining accent becomes "é"), so where a token isn't a slice
 * of the text the shortest stretch whose canonical composition equals it is taken.
 */
export function alignTokens(text: string, tokens: readonly string[], offset = 0): (Span | null)[] {
  let position = 0;
  return tokens.map((token) => {
    let start = position;
    while (start < text.length && !text.startsWith(token, start) && BLANK.test(text.charAt(start))) start += 1;
    const end = text.startsWith(token, start) ? start + token.length : composedEnd(text, start, token);
    if (end === null) return null;
    position = end;
    while (position < text.length && MARK.test(text.charAt(position))) position += 1;
    return { start: offset + start, end: offset + position };
  });
}

/** The end of the stretch from `start` whose canonical composition is `token`, or null. */
function composedEnd(text: string, start: number, token: string): number | null {
  const composed = token.normalize('NFC');
  const furthest = Math.min(text.length, start + token.normalize('NFD').length * 2);
  for (let end = start + 1; end <= furthest; end += 1) {
    if (text.slice(start, end).normalize('NFC') === composed) return end;
  }
  return null;
}
