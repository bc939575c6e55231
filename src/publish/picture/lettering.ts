/** A typeface in one size. */
import { coverageOf } from './coverage.ts';
import type { Coverage } from './coverage.ts';
import type { Typeface } from './typeface.ts';

/** Letters stand at whole pixels from above, and at quarters of one from the left. */
export const SHIFTS = 4;

export interface Lettering {
  typeface: Typeface;
  /** Pixels to the em. */
  size: number;
  /** @param shift to the right, in quarters of a pixel */
  coverageOf: (glyph: number, shift: number) => Coverage;
}

/** Keeps the letters it has drawn, for there are few and they come again and again. */
export function letteringOf(typeface: Typeface, size: number): Lettering {
  const drawn = new Map<number, Coverage>();
  return {
    typeface,
    size,
    coverageOf: (glyph, shift) => {
      const key = glyph * SHIFTS + shift;
      const known = drawn.get(key) ?? coverageOf(typeface.outlineOf(glyph), size, shift / SHIFTS);
      drawn.set(key, known);
      return known;
    },
  };
}
