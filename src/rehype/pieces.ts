/** Finds, for every text node of the article, the pieces that ranges cut it into. */
import type { Root, Text } from 'hast';
import { visit } from 'unist-util-visit';

import type { Span } from '../analysis/schema.ts';
import { distribute } from './distribute.ts';
import type { Mark, MarkedRange } from './ranges.ts';
import { nestRanges } from './segments.ts';
import type { Piece, RangePiece } from './segments.ts';
import '../remark/prose-data.ts';

export type MarkPiece = RangePiece<MarkedRange>;

export interface AnnotatedText {
  pieces: Piece<MarkedRange>[];
  /** Marks with a piece here, in text order, each once. */
  marks: Mark[];
}

/** Of a mark that many elements cut through: only its first piece has an id, only its last a link to the note. */
export interface PieceEnds {
  first: MarkPiece;
  last: MarkPiece;
}

export interface ArticlePieces {
  texts: Map<Text, AnnotatedText>;
  ends: Map<Mark, PieceEnds>;
}

export function findPieces(article: Root, layers: readonly (readonly MarkedRange[])[]): ArticlePieces {
  const found: ArticlePieces = { texts: new Map(), ends: new Map() };
  const stretches = proseTexts(article);
  const dealt = layers.map((layer) => distribute(layer, stretches));
  for (const [index, { start, end, text }] of stretches.entries()) {
    const near = dealt.map((layer) => (layer[index] ?? []).map(({ range }) => range));
    if (near.every((layer) => layer.length === 0)) continue;
    const pieces = nestRanges({ start, end }, near);
    const marks = new Set<Mark>();
    visitMarkPieces(pieces, (piece) => {
      const { mark } = piece.range;
      marks.add(mark);
      const first = found.ends.get(mark)?.first ?? piece;
      found.ends.set(mark, { first, last: piece });
    });
    found.texts.set(text, { pieces, marks: [...marks] });
  }
  return found;
}

interface ProseText extends Span {
  text: Text;
}

/** The text nodes that are prose, in its order. */
function proseTexts(article: Root): ProseText[] {
  const texts: ProseText[] = [];
  visit(article, 'text', (text) => {
    if (text.data?.prose) texts.push({ ...text.data.prose, text });
  });
  return texts.sort((a, b) => a.start - b.start);
}

function visitMarkPieces(pieces: readonly Piece<MarkedRange>[], visitor: (piece: MarkPiece) => void): void {
  for (const piece of pieces) {
    if (piece.type === 'text') continue;
    visitor(piece);
    visitMarkPieces(piece.children, visitor);
  }
}
