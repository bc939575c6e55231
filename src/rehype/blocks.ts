/** Cuts the annotated article into its blocks, so that a page can set notes beside each. */
import type { Element, Root, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

import type { Span } from '../analysis/schema.ts';
import type { BlockKind, StoryBlock } from '../schema/story-data.ts';
import type { ArticlePieces } from './pieces.ts';
import type { Mark } from './ranges.ts';
import '../remark/prose-data.ts';

const KINDS = new Map<string, BlockKind>([
  ['p', 'paragraph'],
  ...[1, 2, 3, 4, 5, 6].map((level): [string, BlockKind] => [`h${level}`, 'heading']),
  ['ol', 'list'],
  ['ul', 'list'],
  ['blockquote', 'quote'],
  ['table', 'table'],
]);

/** What of the analysis starts in a block. */
type BlockContents = Omit<StoryBlock, 'kind' | 'html'>;

/** The top-level elements of `article`; to be called before its texts are replaced. */
export function contentsOfBlocks(article: Root, found: ArticlePieces): Map<Element, BlockContents> {
  const seen = new Set<Mark>();
  return new Map(
    elementsOf(article).map((block) => {
      const marks = new Set<Mark>();
      const spans: Span[] = [];
      visit(block, 'text', (text: Text) => {
        if (text.data?.prose) spans.push(text.data.prose);
        for (const mark of found.texts.get(text)?.marks ?? []) marks.add(mark);
      });
      const starting = [...marks].filter((mark) => !seen.has(mark));
      for (const mark of starting) seen.add(mark);
      return [block, { prose: around(spans), ...contentsOf(starting) }];
    }),
  );
}

export function blocksOf(article: Root, contents: ReadonlyMap<Element, BlockContents>): StoryBlock[] {
  return elementsOf(article).map((block) => ({
    kind: kindOf(block),
    html: toHtml(block),
    ...(contents.get(block) ?? { prose: null, attributionIds: [], eventIds: [], actorIds: [] }),
  }));
}

function around(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

function contentsOf(marks: readonly Mark[]): Omit<BlockContents, 'prose'> {
  return {
    attributionIds: marks.flatMap((mark) => (mark.kind === 'attribution' ? [mark.attribution.id] : [])),
    eventIds: [...new Set(marks.flatMap((mark) => (mark.kind === 'date' ? mark.eventIds : [])))],
    actorIds: [...new Set(marks.flatMap((mark) => (mark.kind === 'actor' ? [mark.actorId] : [])))],
  };
}

function elementsOf(article: Root): Element[] {
  return article.children.filter((child) => child.type === 'element');
}

function kindOf({ tagName, properties }: Element): BlockKind {
  if (tagName === 'section' && 'dataFootnotes' in properties) return 'footnotes';
  return KINDS.get(tagName) ?? 'other';
}
