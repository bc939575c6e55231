/** Puts the marked pieces into the article's tree. */
import type { Element, ElementContent, Root, Text } from 'hast';

import { actorElement, attributionElement, dateElement, noteReference, verbatimElement } from './elements.ts';
import type { MarkLinks, PieceContext } from './elements.ts';
import type { ArticlePieces, MarkPiece } from './pieces.ts';
import type { MarkedRange } from './ranges.ts';
import type { Piece } from './segments.ts';

/** The link to a note, with the number of the note. */
interface Reference {
  number: number;
  link: Element;
}

/** Elements that the reader acts on: no link of ours may stand inside. */
const INTERACTIVE = new Set(['a', 'summary']);

/** What a piece becomes. */
interface Rendered {
  nodes: ElementContent[];
  /**
   * References that end where the piece does, not yet among its nodes: inside a mark its line would go on below a
   * number, and numbers one inside the other would stand in the wrong order, with room for a line break between them.
   */
  held: Reference[];
}

interface Renderer {
  found: ArticlePieces;
  links: MarkLinks;
  /** Ids of the actors who have been linked so far. */
  linked: Set<string>;
}

/** What is around a piece. */
type Around = Pick<PieceContext, 'insideLink' | 'insideStatement'>;

/** Changes `article` in place. */
export function renderPieces(article: Root, found: ArticlePieces, links: MarkLinks): void {
  const renderer: Renderer = { found, links, linked: new Set() };
  for (const child of article.children) {
    if (child.type === 'element') renderElement(child, renderer, INTERACTIVE.has(child.tagName));
  }
}

/** @returns links to notes that have to stand after the link that `node` is inside of */
function renderElement(node: Element, renderer: Renderer, insideLink: boolean): Reference[] {
  const held: Reference[] = [];
  node.children = node.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') {
      const { nodes, references } = renderText(child, renderer, insideLink);
      held.push(...references);
      return nodes;
    }
    if (child.type !== 'element') return [child];
    const opensLink = INTERACTIVE.has(child.tagName);
    const references = renderElement(child, renderer, insideLink || opensLink);
    if (opensLink && !insideLink) return [child, ...linksOf(references)];
    held.push(...references);
    return [child];
  });
  return held;
}

function renderText(
  text: Text,
  renderer: Renderer,
  insideLink: boolean,
): { nodes: ElementContent[]; references: Reference[] } {
  const annotated = renderer.found.texts.get(text);
  const prose = text.data?.prose;
  if (!annotated || !prose) return { nodes: [text], references: [] };
  const references: Reference[] = [];

  const renderPiece = (piece: Piece<MarkedRange>, around: Around): Rendered => {
    if (piece.type === 'text') {
      const value = text.value.slice(piece.start - prose.start, piece.end - prose.start);
      return { nodes: [{ type: 'text', value }], held: [] };
    }
    return renderMark(piece, { ...endsOf(piece, renderer.found), ...around });
  };

  /** The pieces one after the other; the references that end with the last of them are held for what is around them. */
  const renderRow = (pieces: readonly Piece<MarkedRange>[], around: Around): Rendered => {
    const rendered = pieces.map((piece) => renderPiece(piece, around));
    const nodes = rendered.flatMap(({ nodes: own, held }, index) =>
      index === rendered.length - 1 ? own : [...own, ...linksOf(held)],
    );
    return { nodes, held: rendered.at(-1)?.held ?? [] };
  };

  const renderMark = (piece: MarkPiece, context: PieceContext): Rendered => {
    const { mark } = piece.range;
    const { insideLink, insideStatement } = context;
    const childrenIn = (around: Partial<Around>) =>
      renderRow(piece.children, { insideLink, insideStatement, ...around });
    if (mark.kind === 'actor') {
      const { nodes } = childrenIn({ insideLink: true });
      return { nodes: [actorElement(mark, context, renderer.links, renderer.linked, nodes)], held: [] };
    }
    if (mark.kind === 'date') {
      const { nodes } = childrenIn({
        insideLink: insideLink || (mark.eventIds.length > 0 && renderer.links.eventHref !== undefined),
      });
      return { nodes: [dateElement(mark, context, renderer.links, nodes)], held: [] };
    }
    const { nodes, held } = childrenIn({ insideStatement: true });
    if (mark.kind === 'verbatim') return { nodes: [verbatimElement(nodes)], held };
    const marked = [attributionElement(mark, context, nodes)];
    const href = renderer.links.noteHref?.(mark.attribution.id) ?? null;
    if (!context.last || href === null) return { nodes: marked, held };
    const own = { number: mark.number, link: noteReference(mark, href) };
    if (!context.insideLink) return { nodes: marked, held: [...held, own] };
    references.push(own);
    return { nodes: marked, held };
  };

  const { nodes: marked, held } = renderRow(annotated.pieces, { insideLink, insideStatement: false });
  const nodes = [...marked, ...linksOf(held)];
  // What a later step added after the analysed text (the space before a footnote's way back) stays.
  const rest = text.value.slice(prose.end - prose.start);
  return { nodes: rest ? [...nodes, { type: 'text', value: rest }] : nodes, references };
}

/** Where statements end inside one another, their numbers stand in a row, and in order. */
function linksOf(references: readonly Reference[]): Element[] {
  return references.toSorted((a, b) => a.number - b.number).map(({ link }) => link);
}

function endsOf(piece: MarkPiece, { ends }: ArticlePieces): { first: boolean; last: boolean } {
  const own = ends.get(piece.range.mark);
  return { first: own?.first === piece, last: own?.last === piece };
}
