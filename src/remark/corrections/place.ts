/** Finds the words of a correction in the block above it: exactly, once, or not at all. */
import type { Nodes } from 'mdast';

import type { Span } from '../../analysis/schema.ts';
import { anySpace, occurrencesOf } from '../../analysis/text/occurrences.ts';
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
  const { precedes, follows } = neighboursIn(text, block, around);
  const whole = within(text, words, block);
  const parts = whole.length > 0 ? null : partsOf(text, words, block);
  const all = parts ? pairsOf(parts.heads, parts.tails) : singles(whole);
  const fitting = parts
    ? pairsOf(parts.heads.filter(precedes), parts.tails.filter(follows))
    : singles(whole.filter((span) => precedes(span) && follows(span)));
  const { first, count } = fitting;
  if (first && count === 1) return { span: first };
  return { message: first ? tooMany(text, words, block, first, count) : notThere(text, words, block, all.count) };
}

/** Places of the same words: the first, and how many there are. */
interface Places {
  first: Span | null;
  count: number;
}

const singles = (spans: readonly Span[]): Places => ({ first: spans[0] ?? null, count: spans.length });

/** From each of the first words to each of the last words after them; counted, since there may be millions. */
function pairsOf(heads: readonly Span[], tails: readonly Span[]): Places {
  let first: Span | null = null;
  let count = 0;
  let next = 0;
  for (const head of heads) {
    while ((tails[next]?.start ?? Infinity) < head.end) next += 1;
    const tail = tails[next];
    if (tail) first ??= { start: head.start, end: tail.end };
    count += tails.length - next;
  }
  return { first, count };
}

/** Where the first and the last words of "Mr Lee … left" stand, each by themselves. */
function partsOf(text: string, words: string, block: Span): { heads: Span[]; tails: Span[] } | null {
  const [head = '', tail = '', ...rest] = words.split(ELISION);
  if (head === '' || tail === '' || rest.length > 0) return null;
  return { heads: within(text, head, block), tails: within(text, tail, block, { overlapping: true }) };
}

function within(text: string, words: string, { start, end }: Span, options?: { overlapping: boolean }): Span[] {
  // Of the character before a block nothing is known to the pattern, but blocks begin with whole words anyway.
  return occurrencesOf(words, text.slice(start, end), options).map((span) => ({
    start: span.start + start,
    end: span.end + start,
  }));
}

/** Whether what was asked for stands right before a place, or right after it; only the text beside it is read. */
function neighboursIn(text: string, block: Span, { before = '', after = '' }: Surroundings) {
  const inside = text.slice(block.start, block.end);
  const left = new RegExp(`(?<=${anySpace(before.trim())}\\s*)`, 'uy');
  const right = new RegExp(`\\s*${anySpace(after.trim())}`, 'uy');
  const standsAt = (pattern: RegExp, place: number): boolean => {
    pattern.lastIndex = place - block.start;
    return pattern.test(inside);
  };
  return {
    precedes: ({ start }: Span): boolean => standsAt(left, start),
    follows: ({ end }: Span): boolean => standsAt(right, end),
  };
}

const single = (words: string): string => words.replaceAll(/\s+/gu, ' ');

function tooMany(text: string, words: string, block: Span, first: Span, count: number): string {
  const before = single(text.slice(block.start, first.start)).trim().split(' ').slice(-2).join(' ');
  const after = single(text.slice(first.end, block.end)).trim().split(' ').slice(0, 2).join(' ');
  const hint = before === '' ? `after="${after}"` : `before="${before}"`;
  return `${named(words)} stands ${count} times in the text above: tell which by its neighbours, for the first ${hint}`;
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
