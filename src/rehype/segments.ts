/**
 * Cuts a stretch of text where ranges start and end, and nests the pieces: ranges of an earlier layer enclose those
 * of later ones; within a layer the one that starts first (then the longer) encloses; whatever crosses an end is
 * split there. The result is plain data, a tree whose leaves are the stretch, each character once.
 */
import type { Span } from '../analysis/schema.ts';
import { distribute, distributeClipped } from './distribute.ts';
import type { Clipped } from './distribute.ts';

export interface TextPiece extends Span {
  type: 'text';
}

export interface RangePiece<Range extends Span> extends Span {
  type: 'range';
  range: Range;
  children: Piece<Range>[];
}

export type Piece<Range extends Span> = TextPiece | RangePiece<Range>;

export function nestRanges<Range extends Span>(stretch: Span, layers: readonly (readonly Range[])[]): Piece<Range>[] {
  return nest(
    stretch,
    layers.map((layer) => distribute(layer, [stretch])[0] ?? []),
  );
}

function nest<Range extends Span>(stretch: Span, layers: readonly Clipped<Range>[][]): Piece<Range>[] {
  const [layer, ...lower] = layers;
  if (!layer) return [{ type: 'text', start: stretch.start, end: stretch.end }];
  const cells = cutIntoCells(stretch, layer);
  const below = lower.map((ranges) => distributeClipped(ranges, cells));
  return cells.flatMap((cell, index): Piece<Range>[] => {
    const deeper = below.map((dealt) => dealt[index] ?? []);
    if (!cell.outer) return nest(cell, deeper);
    const { start, end, outer, inside } = cell;
    return [{ type: 'range', range: outer, start, end, children: nest(cell, [inside, ...deeper]) }];
  });
}

/** A part of a stretch: one range that encloses all others of its layer there, or no range at all. */
interface Cell<Range> extends Span {
  outer: Range | null;
  inside: Clipped<Range>[];
}

function cutIntoCells<Range extends Span>(stretch: Span, layer: readonly Clipped<Range>[]): Cell<Range>[] {
  const cells: Cell<Range>[] = [];
  /** A stack: the next range to take is the last. */
  const waiting = layer.toSorted(outerFirst).reverse();
  let cursor = stretch.start;
  for (let outer = waiting.pop(); outer; outer = waiting.pop()) {
    const { start, end } = outer;
    if (cursor < start) cells.push({ start: cursor, end: start, outer: null, inside: [] });
    const inside: Clipped<Range>[] = [];
    const left: Clipped<Range>[] = [];
    for (let other = waiting.at(-1); other && other.start <= end; other = waiting.at(-1)) {
      waiting.pop();
      if (other.start < end) inside.push({ ...other, end: Math.min(other.end, end) });
      if (other.end > end) left.push({ ...other, start: end });
    }
    waiting.push(...left.sort(outerFirst).reverse());
    cells.push({ start, end, outer: outer.range, inside });
    cursor = end;
  }
  if (cursor < stretch.end) cells.push({ start: cursor, end: stretch.end, outer: null, inside: [] });
  return cells;
}

function outerFirst(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
