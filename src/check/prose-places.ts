/** From an offset into the prose back to its place in the Markdown. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

import type { Span } from '../analysis/schema.ts';
import '../remark/prose-data.ts';
import type { Place } from './finding.ts';

/** "&amp;", "&#8217;", "&#x2019;" */
const CHARACTER_REFERENCE = /^&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/iu;

/** A text node. */
interface Words {
  prose: Span;
  value: string;
  /** What it was parsed from, and where that begins in the Markdown. */
  source: string;
  sourceStart: number;
  /** `behindEach` of it, once a place in it is asked for. */
  behind: Int32Array | null;
}

/**
 * @param tree flattened, so that its text nodes know where they stand in the prose
 * @param markdown what `tree` was parsed from
 */
export function prosePlaces(tree: Root, markdown: string): (offset: number) => Place {
  const nodes: Words[] = [];
  visit(tree, (node) => {
    if (node.type !== 'text' && node.type !== 'inlineCode') return;
    const { data, position, value } = node;
    const sourceStart = position?.start.offset;
    if (!data?.prose || sourceStart === undefined) return;
    const source = markdown.slice(sourceStart, position?.end.offset);
    nodes.push({ prose: data.prose, value, source, sourceStart, behind: null });
  });
  // Footnotes come last in the prose, wherever they are written.
  nodes.sort((a, b) => a.prose.start - b.prose.start);
  const nodeStarts = nodes.map(({ prose }) => prose.start);
  const lineStarts = [0, ...Array.from(markdown.matchAll(/\n/gu), ({ index }) => index + 1)];
  return (offset) => {
    const node = nodes[lastUpTo(nodeStarts, offset)];
    if (!node || offset >= node.prose.end) return { line: 1, column: 1 };
    const at = node.sourceStart + sourceOffset(node, offset - node.prose.start);
    const line = lastUpTo(lineStarts, at);
    return { line: line + 1, column: at - (lineStarts[line] ?? 0) + 1 };
  };
}

/** The index of the last of the numbers, which grow, that is no greater than the limit; -1 where there is none. */
function lastUpTo(numbers: readonly number[], limit: number): number {
  let [below, above] = [-1, numbers.length];
  while (above - below > 1) {
    const middle = (below + above) >> 1;
    if ((numbers[middle] ?? 0) <= limit) below = middle;
    else above = middle;
  }
  return below;
}

/**
 * Where the character at `index` of a node's value stands in its source, which is longer by escapes ("\*"), character
 * references ("&amp;") and what a block puts before each line ("> ").
 */
function sourceOffset(words: Words, index: number): number {
  const { source, value } = words;
  words.behind ??= behindEach(source, value);
  let at = words.behind[index] ?? 0;
  while (at < source.length && source[at] !== value[index] && !startsReference(source, at)) at += 1;
  return at;
}

/** For each character of the value, where the source of what stands before it ends. */
function behindEach(source: string, value: string): Int32Array {
  const behind = new Int32Array(value.length);
  let at = 0;
  for (let index = 0; index < value.length; index += 1) {
    behind[index] = at;
    at = skip(source, value, index, at);
  }
  return behind;
}

/** @returns the offset behind the source of one character of the value */
function skip(source: string, value: string, index: number, from: number): number {
  let at = from;
  while (at < source.length) {
    const reference = startsReference(source, at);
    if (reference !== null && value.startsWith('&', index) === reference.startsWith('&amp'))
      return at + reference.length;
    if (source[at] === value[index]) return at + 1;
    at += 1;
  }
  return from;
}

function startsReference(source: string, at: number): string | null {
  return source[at] === '&' ? (CHARACTER_REFERENCE.exec(source.slice(at, at + 40))?.[0] ?? null) : null;
}
