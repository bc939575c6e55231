/** The tree of highest score over a sentence. */
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { maximumTree } from '../../../src/analysis/reader/maximum-tree.ts';

/** Scores as the parser gives them: for each token the root's as its head, then each token's. */
function treeOf(scores: readonly (readonly number[])[]): number[] {
  const width = scores.length + 1;
  return [...maximumTree(Float32Array.from(scores.flat()), width, scores.length)];
}

test('each token gets its best head where these make a tree', () => {
  expect(
    treeOf([
      [0, 0, 9, 1],
      [9, 0, 0, 1],
      [1, 2, 9, 0],
    ]),
  ).toEqual([1, -1, 1]);
});

test('a circle is opened where that costs least', () => {
  expect(
    treeOf([
      [5, 0, 9, 0],
      [1, 9, 0, 0],
      [0, 0, 9, 0],
    ]),
  ).toEqual([-1, 0, 1]);
});

test('of two that would stand under the root, one does', () => {
  const heads = treeOf([
    [9, 0, 1],
    [9, 8, 0],
  ]);
  expect(heads).toEqual([-1, 0]);
});

test('whatever the scores, all tokens hang on one root', () => {
  const scores = fc.integer({ min: 1, max: 24 }).chain((length) =>
    fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: length + 1, maxLength: length + 1 }), {
      minLength: length,
      maxLength: length,
    }),
  );
  fc.assert(
    fc.property(scores, (given) => {
      const heads = treeOf(given);
      expect(heads.filter((head) => head === -1)).toHaveLength(1);
      for (let token = 0; token < heads.length; token += 1) {
        let [at, steps] = [token, 0];
        while (at !== -1 && steps <= heads.length) {
          at = heads[at] ?? -1;
          steps += 1;
        }
        expect(at).toBe(-1);
      }
    }),
    { seed: 20190217 },
  );
});
