import fc from 'fast-check';
import { expect, test } from 'vitest';

import { treeOf, type TokenRange, type Tree } from '../../../src/analysis/tree/tree.ts';

/** A tree of which only the heads matter. */
function treeOfHeads(heads: readonly number[], sentences: TokenRange[] = [{ first: 0, end: heads.length }]): Tree {
  return treeOf({
    forms: heads.map((_, index) => `w${index}`),
    lemmas: heads.map((_, index) => `w${index}`),
    pos: heads.map(() => 'NOUN'),
    heads,
    relations: heads.map((head) => (head === -1 ? 'root' : 'nmod')),
    sentences,
  });
}

const words = (tree: Tree, tokens: readonly number[]): string => tokens.map((token) => tree.forms[token]).join(' ');

test('children come in text order, and a subtree has its edges', () => {
  // w2 heads all; w0 hangs on w1.
  const tree = treeOfHeads([1, 2, -1, 2, 3]);
  const root = tree.token(2);
  expect(words(tree, tree.children(root))).toBe('w1 w3');
  expect(tree.extent(tree.token(1))).toEqual({ first: 0, end: 2 });
  expect(tree.extent(root)).toEqual({ first: 0, end: 5 });
  expect([tree.leftEdge(root), tree.rightEdge(root)]).toEqual([0, 4]);
  expect(words(tree, tree.subtree(tree.token(3)))).toBe('w3 w4');
});

test('a sentence knows its root, and a token its sentence', () => {
  const tree = treeOfHeads(
    [-1, 0, 3, -1],
    [
      { first: 0, end: 2 },
      { first: 2, end: 4 },
    ],
  );
  expect([tree.root(0), tree.root(1)]).toEqual([0, 3]);
  expect(tree.sentenceOf(tree.token(2))).toBe(1);
});

test('a ring of heads, a second root and a head elsewhere are hung on the root of the sentence', () => {
  const ring = treeOfHeads([1, 0, -1, -1, 40, 5]);
  expect(ring.root(0)).toBe(2);
  expect(words(ring, ring.subtree(ring.token(2)))).toMatch(/^w2 /u);
  expect(ring.subtree(ring.token(2))).toHaveLength(6);
  expect(ring.relation(ring.token(3))).toBe('dep');
});

test('a sentence without a root gets one', () => {
  const tree = treeOfHeads([1, 0]);
  expect(tree.subtree(tree.token(0))).toHaveLength(2);
  expect(tree.relation(tree.token(0))).toBe('root');
});

test('any heads whatever make one tree per sentence', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -2, max: 30 }), { minLength: 1, maxLength: 30 }), (heads) => {
      const cut = Math.floor(heads.length / 2);
      const sentences = [
        { first: 0, end: cut },
        { first: cut, end: heads.length },
      ];
      const tree = treeOfHeads(heads, sentences);
      for (const [number, sentence] of sentences.entries()) {
        const root = tree.root(number);
        const members = root === undefined ? [] : tree.subtree(root);
        expect(members.toSorted((a, b) => a - b)).toEqual(tree.tokens(sentence));
      }
    }),
  );
});

test('heads that are a tree stay as they are', () => {
  const heads = [1, 2, -1, 2, 3];
  expect([...treeOfHeads(heads).heads]).toEqual(heads);
});

test('a chain of a hundred thousand tokens is no trouble', () => {
  const length = 100_000;
  const tree = treeOfHeads(Array.from({ length }, (_, index) => index - 1));
  expect(tree.subtree(tree.token(0))).toHaveLength(length);
  expect(tree.rightEdge(tree.token(0))).toBe(length - 1);
  expect(tree.dominates(tree.token(1), tree.token(length - 1))).toBe(true);
  const ring = treeOfHeads(Array.from({ length }, (_, index) => (index + 1) % length));
  expect(ring.subtree(ring.token(0))).toHaveLength(length);
});

test('arrays that don’t fit together are refused', () => {
  const parse = { forms: ['a'], lemmas: ['a'], pos: ['X' as const], heads: [-1], relations: ['root'] };
  expect(() => treeOf({ ...parse, sentences: [] })).toThrow('no sentence holds token 0');
  expect(() => treeOf({ ...parse, lemmas: [], sentences: [{ first: 0, end: 1 }] })).toThrow('1 tokens, but 0 answers');
  expect(() => treeOf({ ...parse, sentences: [{ first: 1, end: 1 }] })).toThrow('no sentence begins at token 0');
});
