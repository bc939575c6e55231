import { expect, test } from 'vitest';

import { coverageOf, FULL } from '../../../src/publish/picture/coverage.ts';
import type { Stroke } from '../../../src/publish/picture/typeface.ts';

const polygon = (...points: [number, number][]): Stroke[] => [
  ...points.map((values, index) => ({ type: index === 0 ? 'M' : 'L', values })),
  { type: 'Z', values: [] },
];

/** Rows of levels, the outline’s first pixel first; without the last column, which is never covered. */
function rowsOf(outline: Stroke[], scale = 1, shift = 0): number[][] {
  const { width, height, levels } = coverageOf(outline, scale, shift);
  return Array.from({ length: height }, (_, row) => [...levels.slice(row * width, (row + 1) * width - 1)]);
}

const square = polygon([0, 0], [2, 0], [2, 2], [0, 2]);
const HALF = Math.round(FULL / 2);

test('a square of whole pixels is covered wholly, whichever way it is drawn', () => {
  const whole = [
    [FULL, FULL],
    [FULL, FULL],
  ];
  expect(rowsOf(square)).toEqual(whole);
  expect(rowsOf(polygon([0, 0], [0, 2], [2, 2], [2, 0]))).toEqual(whole);
  expect(rowsOf([...square, ...square])).toEqual(whole);
});

test('it stands above its line', () => {
  expect(coverageOf(square, 1, 0)).toMatchObject({ left: 0, top: -2, height: 2 });
  expect(coverageOf(square, 3, 0)).toMatchObject({ left: 0, top: -6, height: 6 });
});

test('shifted, it covers parts of the pixels at its sides', () => {
  expect(rowsOf(square, 1, 0.5)[0]).toEqual([HALF, FULL, HALF]);
  expect(rowsOf(polygon([0, 0.5], [2, 0.5], [2, 2], [0, 2]))).toEqual([
    [FULL, FULL],
    [HALF, HALF],
  ]);
});

test('a flat slope covers the pixels that it crosses by their part below it', () => {
  const slope = polygon([0, 0], [4, 0], [4, 1]);
  expect(rowsOf(slope)).toEqual([[1, 3, 5, 7].map((eighths) => Math.round((eighths / 8) * FULL))]);
});

test('a hole is left out', () => {
  const [top, middle] = rowsOf([
    ...polygon([0, 0], [3, 0], [3, 3], [0, 3]),
    ...polygon([1, 1], [1, 2], [2, 2], [2, 1]),
  ]);
  expect(top).toEqual([FULL, FULL, FULL]);
  expect(middle).toEqual([FULL, 0, FULL]);
});

test('a disc of curves covers as much as it should', () => {
  const disc: Stroke[] = [
    { type: 'M', values: [10, 0] },
    { type: 'Q', values: [10, 10, 0, 10] },
    { type: 'Q', values: [-10, 10, -10, 0] },
    { type: 'Q', values: [-10, -10, 0, -10] },
    { type: 'Q', values: [10, -10, 10, 0] },
  ];
  const covered = rowsOf(disc)
    .flat()
    .reduce((sum, level) => sum + level / FULL, 0);
  // A parabola between two sides of a square takes two thirds of what they span.
  expect(covered / (400 * (5 / 6))).toBeCloseTo(1, 2);
});

test('nothing covers nothing, and outlines of another kind are refused', () => {
  expect(coverageOf([], 10, 0)).toMatchObject({ width: 0, height: 0 });
  expect(() => coverageOf([{ type: 'C', values: [0, 0, 1, 1, 2, 2] }], 10, 0)).toThrow('draws with C');
});
