import { expect, test } from 'vitest';

import { principalComponents } from '../../../src/lab/distil/dimensions.ts';
import { randomNumbers } from '../../../src/lab/train/tagger/random.ts';

/** Points along (3, 4, 0), spread less along (0, 0, 1) and hardly across both, all far from 0. */
function points(count: number): { along: number[]; up: number[]; vectors: Float64Array } {
  const random = randomNumbers(7);
  const drawn = (spread: number): number[] => Array.from({ length: count }, () => (random() - 0.5) * spread);
  const [along, up, across] = [drawn(10), drawn(3), drawn(0.1)];
  const vectors = along.flatMap((value, at) => {
    const aside = across[at] ?? 0;
    return [50 + 0.6 * value - 0.8 * aside, 50 + 0.8 * value + 0.6 * aside, 50 + (up[at] ?? 0)];
  });
  return { along, up, vectors: Float64Array.from(vectors) };
}

function correlation(one: readonly number[], other: readonly number[]): number {
  const centred = (values: readonly number[]): number[] => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.map((value) => value - mean);
  };
  const [a, b] = [centred(one), centred(other)];
  const product = (x: readonly number[], y: readonly number[]): number =>
    x.reduce((sum, value, at) => sum + value * (y[at] ?? 0), 0);
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}

test('what is kept of vectors is what tells them apart, the strongest direction first', () => {
  const { along, up, vectors } = points(400);
  const kept = principalComponents(vectors, 3, 2);
  expect(kept).toHaveLength(800);
  const component = (which: number): number[] => [...kept].filter((_, at) => at % 2 === which);
  expect(Math.abs(correlation(component(0), along))).toBeGreaterThan(0.999);
  expect(Math.abs(correlation(component(1), up))).toBeGreaterThan(0.99);
  expect(Math.abs(correlation(component(0), component(1)))).toBeLessThan(0.05);
  const square = kept.reduce((sum, value) => sum + value * value, 0) / kept.length;
  expect(Math.sqrt(square)).toBeCloseTo(0.5);
});
