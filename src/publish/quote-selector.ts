/** Words of a text, described so that they can be found again: W3C Web Annotation's selectors. */
import type { Span } from '../analysis/schema.ts';

export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** Counts in UTF-16 code units of the text in `analysis.json`, as JavaScript does. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** How many characters before and after the words are given at first, and by how many more until they are unique. */
const STEP = 32;

/** Stands in no text. */
const BETWEEN = '\u0000';

/**
 * Describes words of `text` with as much before and after as makes them unique, which is within their paragraph wherever
 * it can be. White space doesn't tell places apart: a page has its own between paragraphs.
 * @param elsewhere what the page says besides, some of it in words of the text; told apart wherever a paragraph allows
 */
export function quoteSelectorsIn(text: string, elsewhere: readonly string[] = []): (span: Span) => TextQuoteSelector {
  const line = inOneLine(text);
  const others = elsewhere.map(inOneLine).join(BETWEEN);
  const isUnique = (words: string): boolean => line.indexOf(words) === line.lastIndexOf(words);
  const isUniqueOnPage = (words: string): boolean => isUnique(words) && !others.includes(words);
  return (span) => {
    const { start, end } = span;
    const whole = { start: 0, end: text.length };
    const paragraph = paragraphAround(text, span);
    const around =
      widen(text, span, paragraph, isUniqueOnPage) ??
      widen(text, span, paragraph, isUnique) ??
      widen(text, span, whole, isUnique) ??
      whole;
    return {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(around.start, start),
      suffix: text.slice(end, around.end),
    };
  };
}

export const positionSelector = ({ start, end }: Span): TextPositionSelector => ({
  type: 'TextPositionSelector',
  start,
  end,
});

function paragraphAround(text: string, { start, end }: Span): Span {
  const paragraphEnd = text.indexOf('\n', end);
  return {
    start: start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1,
    end: paragraphEnd < 0 ? text.length : paragraphEnd,
  };
}

/** @returns null where even all that lies within `limits` stands in the text more than once */
function widen(text: string, { start, end }: Span, limits: Span, isUnique: (words: string) => boolean): Span | null {
  for (let margin = STEP; ; margin += STEP) {
    const from = atCharacter(text, Math.max(limits.start, start - margin));
    const to = atCharacter(text, Math.min(limits.end, end + margin));
    if (isUnique(inOneLine(text.slice(from, to)))) return { start: from, end: to };
    if (from <= limits.start && to >= limits.end) return null;
  }
}

const inOneLine = (words: string): string => words.replaceAll(/\s+/gu, ' ');

/** Never between the two halves of a character outside the Basic Multilingual Plane. */
function atCharacter(text: string, offset: number): number {
  const isLowSurrogate = /[\uDC00-\uDFFF]/u.test(text.charAt(offset));
  return isLowSurrogate ? offset - 1 : offset;
}
