/** Finds the words of a correction in the block above it: exactly, once, or not at all. */
import type { Nodes } from 'mdast';

import type { Span } from '../../analysis/schema.ts';
import { occurrencesOf } from '../../analysis/text/occurrences.ts';
import '../prose-data.ts';

export interface Surroundings {
  before?: string | undefined;
  after?: string | undefined;
}

/** What was found, or what is wrong. */
export type Placed = { span: Span } | { message: string };

/** "Mr Lee … left", where the words left out are any */
const ELISION = /\s+…\s+/u;

/** The prose of the nearest of these nodes that has any; null where none has. */
export function blockAbove(above: readonly Nodes[]): Span | null {
  for (const node of above) {
    const spans = proseSpans(node, true);
    const [first, last] = [spans[0], spans.at(-1)];
    if (first && last) return { start: first.start, end: last.end };
  }
  return null;
}

/** A footnote's text stands at the end of the prose, wherever it was written. */
function proseSpans(node: Nodes, isWhole: boolean): Span[] {
  if (node.type === 'footnoteDefinition' && !isWhole) return [];
  if ('children' in node) return node.children.flatMap((child) => proseSpans(child, false));
  const prose = node.type === 'text' || node.type === 'inlineCode' ? node.data?.prose : undefined;
  return prose ? [prose] : [];
}

/**
 * @param words as read, or the first and the last of them with " … " between
 * @param block where they must stand
 */
export function place(text: string, words: string, block: Span, around: Surroundings = {}): Placed {
  const places = placesOf(text, words, block);
  const fitting = places.filter((span) => fits(text, block, span, around));
  const [span, ...more] = fitting;
  if (span && more.length === 0) return { span };
  return { message: span ? tooMany(text, words, block, fitting) : notThere(text, words, block, places.length) };
}

function placesOf(text: string, words: string, block: Span): Span[] {
  const whole = within(text, words, block);
  const [head = '', tail = '', ...rest] = words.split(ELISION);
  if (whole.length > 0 || head === '' || tail === '' || rest.length > 0) return whole;
  return within(text, head, block).flatMap(({ start, end }) =>
    within(text, tail, { start: end, end: block.end }).map((last) => ({ start, end: last.end })),
  );
}

function within(text: string, words: string, { start, end }: Span): Span[] {
  // Of the character before a block nothing is known to the pattern, but blocks begin with whole words anyway.
  return occurrencesOf(words, text.slice(start, end)).map((span) => ({
    start: span.start + start,
    end: span.end + start,
  }));
}

function fits(text: string, block: Span, span: Span, { before, after }: Surroundings): boolean {
  const left = single(text.slice(block.start, span.start)).trimEnd();
  const right = single(text.slice(span.end, block.end)).trimStart();
  return left.endsWith(single(before ?? '').trim()) && right.startsWith(single(after ?? '').trim());
}

const single = (words: string): string => words.replaceAll(/\s+/gu, ' ');

function tooMany(text: string, words: string, block: Span, places: readonly Span[]): string {
  const [first] = places;
  const before = first ? single(text.slice(block.start, first.start)).trim().split(' ').slice(-2).join(' ') : '';
  const after = first ? single(text.slice(first.end, block.end)).trim().split(' ').slice(0, 2).join(' ') : '';
  const hint = before === '' ? `after="${after}"` : `before="${before}"`;
  return `${named(words)} stands ${places.length} times in the text above: tell which by its neighbours, for the first ${hint}`;
}

function notThere(text: string, words: string, block: Span, places: number): string {
  if (places > 0) return `${named(words)} stands in the text above, but not with these words before and after it`;
  const alike = loosely(text.slice(block.start, block.end), words);
  if (alike !== null) return `the text above doesn’t say ${named(words)}; did you mean ${named(alike)}?`;
  const elsewhere = occurrencesOf(words, text).length > 0;
  return elsewhere
    ? `the text above doesn’t say ${named(words)}, another paragraph does: put the correction right below that one`
    : `the text above doesn’t say ${named(words)}: if it was edited, look whether the correction is still right`;
}

/** In quotation marks, unless they have their own. */
function named(words: string): string {
  return /^[“"„«‘']/u.test(words) ? words : `“${words}”`;
}

/** Capitals, apostrophes, quotation marks and dashes that differ: a hint for the editor, never a place. */
function loosely(text: string, words: string): string | null {
  const at = plain(text).indexOf(plain(words));
  return at < 0 ? null : text.slice(at, at + words.length);
}

/** As long as `words`, so that places are the same. */
function plain(words: string): string {
  return words
    .replaceAll(/\p{Lu}/gu, (capital) => {
      const small = capital.toLowerCase();
      return small.length === capital.length ? small : capital;
    })
    .replaceAll(/[“”„«»]/gu, '"')
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll(/[–—‑]/gu, '-')
    .replaceAll(/\s/gu, ' ');
}
