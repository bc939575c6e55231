/** From an offset into the prose back to its place in the Markdown. */
import type { InlineCode, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

import '../remark/prose-data.ts';
import type { Place } from './finding.ts';

/** "&amp;", "&#8217;", "&#x2019;" */
const CHARACTER_REFERENCE = /^&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/iu;

/**
 * @param tree flattened, so that its text nodes know where they stand in the prose
 * @param markdown what `tree` was parsed from
 */
export function prosePlaces(tree: Root, markdown: string): (offset: number) => Place {
  const nodes: (Text | InlineCode)[] = [];
  visit(tree, (node) => {
    if ((node.type === 'text' || node.type === 'inlineCode') && node.data?.prose && node.position) nodes.push(node);
  });
  const lineStarts = [0, ...Array.from(markdown.matchAll(/\n/gu), ({ index }) => index + 1)];
  return (offset) => {
    const node = nodes.find(({ data }) => data?.prose && data.prose.start <= offset && offset < data.prose.end);
    const start = node?.position?.start.offset;
    const prose = node?.data?.prose;
    if (start === undefined || !node || !prose) return { line: 1, column: 1 };
    const source = markdown.slice(start, node.position?.end.offset);
    return placeAt(lineStarts, start + sourceOffset(source, node.value, offset - prose.start));
  };
}

/**
 * Where the character at `index` of a node's value stands in its source, which is longer by escapes ("\*"), character
 * references ("&amp;") and what a block puts before each line ("> ").
 */
function sourceOffset(source: string, value: string, index: number): number {
  let at = 0;
  for (let passed = 0; passed < index; passed += 1) at = skip(source, value, passed, at);
  while (at < source.length && source[at] !== value[index] && !startsReference(source, at)) at += 1;
  return at;
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

function placeAt(lineStarts: readonly number[], offset: number): Place {
  const line = lineStarts.findLastIndex((start) => start <= offset);
  return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
}
