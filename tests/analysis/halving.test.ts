import { expect, test } from 'vitest';

import { firstNotBefore } from '../../src/analysis/halving.ts';

test('finds where something begins in lists of any length', () => {
  for (let length = 0; length < 20; length += 1) {
    const items = Array.from({ length }, (_, index) => index);
    for (let from = 0; from <= length; from += 1) expect(firstNotBefore(items, (item) => item < from)).toBe(from);
  }
});

test('of several alike the first', () => {
  expect(firstNotBefore([1, 2, 2, 2, 3], (item) => item < 2)).toBe(1);
  expect(firstNotBefore([1, 2, 2, 2, 3], (item) => item <= 2)).toBe(4);
});
