import type { Nodes } from 'mdast';

import type { Span } from '../../src/analysis/schema.ts';
import '../../src/remark/prose-data.ts';

/** From the first to the last word of a node in the prose that it was flattened to. */
export function proseSpan(node: Nodes): Span | null {
  if ('children' in node) {
    const spans = node.children.flatMap((child) => proseSpan(child) ?? []);
    const [first, last] = [spans[0], spans.at(-1)];
    return first && last ? { start: first.start, end: last.end } : null;
  }
  return (node.type === 'text' || node.type === 'inlineCode' ? node.data?.prose : null) ?? null;
}
