/** Puts the marked pieces into the article's tree. */
import type { Element, ElementContent, Root, Text } from 'hast';

import { actorElement, attributionElement, dateElement, noteReference, verbatimElement } from './elements.ts';
import type { PieceContext } from './elements.ts';
import type { ArticlePieces, MarkPiece } from './pieces.ts';
import type { MarkedRange } from './ranges.ts';
import type { Piece } from './segments.ts';

/** Elements that the reader acts on: no link of ours may stand inside. */
const INTERACTIVE = new Set(['a', 'summary']);

interface Renderer {
  found: ArticlePieces;
  actorHref: (actorId: string) => string;
}

/** Changes `article` in place. */
export function renderPieces(article: Root, found: ArticlePieces, actorHref: (actorId: string) => string): void {
  for (const child of article.children) {
    if (child.type === 'element') renderElement(child, { found, actorHref }, INTERACTIVE.has(child.tagName));
  }
}

/** @returns links to notes that have to stand after the link that `node` is inside of */
function renderElement(node: Element, renderer: Renderer, insideLink: boolean): Element[] {
  const held: Element[] = [];
  node.children = node.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') {
      const { nodes, references } = renderText(child, renderer, insideLink);
      held.push(...references);
      return nodes;
    }
    if (child.type !== 'element') return [child];
    const opensLink = INTERACTIVE.has(child.tagName);
    const references = renderElement(child, renderer, insideLink || opensLink);
    if (opensLink && !insideLink) return [child, ...references];
    held.push(...references);
    return [child];
  });
  return held;
}

function renderText(
  text: Text,
  renderer: Renderer,
  insideLink: boolean,
): { nodes: ElementContent[]; references: Element[] } {
  const annotated = renderer.found.texts.get(text);
  const prose = text.data?.prose;
  if (!annotated || !prose) return { nodes: [text], references: [] };
  const references: Element[] = [];

  const renderPiece = (piece: Piece<MarkedRange>, inLink: boolean): ElementContent[] => {
    if (piece.type === 'text') {
      return [{ type: 'text', value: text.value.slice(piece.start - prose.start, piece.end - prose.start) }];
    }
    return renderMark(piece, { ...endsOf(piece, renderer.found), insideLink: inLink });
  };

  const renderMark = (piece: MarkPiece, context: PieceContext): ElementContent[] => {
    const { mark } = piece.range;
    const children = (inLink: boolean) => piece.children.flatMap((child) => renderPiece(child, inLink));
    if (mark.kind === 'actor') {
      return [actorElement(mark, context, renderer.actorHref, children(true))];
    }
    if (mark.kind === 'date') {
      return [dateElement(mark, context, children(context.insideLink || mark.eventIds.length > 0))];
    }
    if (mark.kind === 'verbatim') return [verbatimElement(children(context.insideLink))];
    const marked = attributionElement(mark, context, children(context.insideLink));
    if (!context.last) return [marked];
    if (!context.insideLink) return [marked, noteReference(mark)];
    references.push(noteReference(mark));
    return [marked];
  };

  const nodes = annotated.pieces.flatMap((piece) => renderPiece(piece, insideLink));
  // What a later step added after the analysed text (the space before a footnote's way back) stays.
  const rest = text.value.slice(prose.end - prose.start);
  return { nodes: rest ? [...nodes, { type: 'text', value: rest }] : nodes, references };
}

function endsOf(piece: MarkPiece, { ends }: ArticlePieces): { first: boolean; last: boolean } {
  const own = ends.get(piece.range.mark);
  return { first: own?.first === piece, last: own?.last === piece };
}
