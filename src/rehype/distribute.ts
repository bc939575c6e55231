/** Deals ranges out to the cells that they lie in, each clipped to its cell. */
import { firstNotBefore } from '../analysis/halving.ts';
import type { Span } from '../analysis/schema.ts';

/** A range, or what is left of it within a cell. */
export interface Clipped<Range> extends Span {
  range: Range;
}

/**
 * @param cells in text order, none overlapping another
 * @returns for each cell, in the order of `ranges`, what lies in it
 */
export function distribute<Range extends Span>(ranges: readonly Range[], cells: readonly Span[]): Clipped<Range>[][] {
  return distributeClipped(
    ranges.map((range) => ({ range, start: range.start, end: range.end })),
    cells,
  );
}

/** The same for ranges that have been clipped before. */
export function distributeClipped<Range>(
  ranges: readonly Clipped<Range>[],
  cells: readonly Span[],
): Clipped<Range>[][] {
  const dealt = cells.map((): Clipped<Range>[] => []);
  for (const { range, start, end } of ranges) {
    for (let index = firstNotBefore(cells, (cell) => cell.end <= start); index < cells.length; index += 1) {
      const cell = cells[index];
      if (!cell || cell.start >= end) break;
      dealt[index]?.push({ range, start: Math.max(start, cell.start), end: Math.min(end, cell.end) });
    }
  }
  return dealt;
}
