/** Words of a text, described so that they can be found again: W3C Web Annotation's selectors. */
import type { Span } from '../analysis/schema.ts';
import { repeatsIn } from './repeats.ts';
import type { CountSteps, StandsElsewhere } from './repeats.ts';

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

/**
 * With so many on either side we give up: in a text that says all of it again and again, every selector would hold
 * half of the text. The position, which stands beside it, tells the place all the same.
 */
const MOST = 64 * STEP;

/** Stands in no text. */
const BETWEEN = '\u0000';

/**
 * Describes words of `text` with as much before and after as makes them unique, which is within their paragraph wherever
 * it can be. White space doesn't tell places apart: a page has its own between paragraphs.
 * @param elsewhere what the page says besides, some of it in words of the text; told apart wherever a paragraph allows
 * @param count told how many characters were looked at, for tests
 */
export function quoteSelectorsIn(
  text: string,
  elsewhere: readonly string[] = [],
  count: CountSteps = () => undefined,
): (span: Span) => TextQuoteSelector {
  const line = inOneLine(text);
  const lineOffset = offsetsInOneLine(text);
  const repeats = repeatsIn([line, ...elsewhere.map(inOneLine)].join(BETWEEN), count);
  const isOnPage = repeats();
  const isInText = repeats(line.length);
  const unless =
    (standsElsewhere: StandsElsewhere) =>
    ({ start, end }: Span): boolean =>
      !standsElsewhere(lineOffset(start), lineOffset(end - 1) + 1);
  return (span) => {
    const { start, end } = span;
    const whole = { start: 0, end: text.length };
    const paragraph = paragraphAround(text, span);
    const around =
      widen(text, span, paragraph, unless(isOnPage)) ??
      widen(text, span, paragraph, unless(isInText)) ??
      widen(text, span, whole, unless(isInText)) ??
      widest(text, span, whole);
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

/** @returns null where even all that lies within `limits`, as far as we go, stands in the text more than once */
function widen(text: string, span: Span, limits: Span, isUnique: (around: Span) => boolean): Span | null {
  for (let margin = STEP; margin <= MOST; margin += STEP) {
    const around = withMargin(text, span, limits, margin);
    if (isUnique(around)) return around;
    if (around.start <= limits.start && around.end >= limits.end) return null;
  }
  return null;
}

const widest = (text: string, span: Span, limits: Span): Span => withMargin(text, span, limits, MOST);

function withMargin(text: string, { start, end }: Span, limits: Span, margin: number): Span {
  return {
    start: atCharacter(text, Math.max(limits.start, start - margin)),
    end: atCharacter(text, Math.min(limits.end, end + margin)),
  };
}

const inOneLine = (words: string): string => words.replaceAll(/\s+/gu, ' ');

/** From offsets into a text to those into the same text in one line: all of a run of white space is one character. */
function offsetsInOneLine(text: string): (offset: number) => number {
  const offsets = new Int32Array(text.length + 1);
  let before = 0;
  for (const { index, 0: run } of text.matchAll(/\s+|\S+/gu)) {
    const isSpace = run.trim() === '';
    for (let at = 0; at < run.length; at += 1) offsets[index + at] = before + (isSpace ? 0 : at);
    before += isSpace ? 1 : run.length;
  }
  offsets[text.length] = before;
  return (offset) => offsets[offset] ?? before;
}

/** Never between the two halves of a character outside the Basic Multilingual Plane. */
function atCharacter(text: string, offset: number): number {
  const isLowSurrogate = /[\uDC00-\uDFFF]/u.test(text.charAt(offset));
  return isLowSurrogate ? offset - 1 : offset;
}
