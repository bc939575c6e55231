import { describe, expect, it } from 'vitest';

import { chainBuffers, forwardBackward, viterbi } from '../../../src/analysis/tagger/chain.ts';
import { randomNumbers } from '../../../src/lab/train/tagger/random.ts';
import { allowedTransitions } from '../../../src/analysis/tagger/transitions.ts';
import type { Transitions } from '../../../src/analysis/tagger/transitions.ts';

const LABELS = 3;

function randomChain(length: number, seed: number): { unary: Float64Array; transitions: Transitions } {
  const random = randomNumbers(seed);
  const scores = (count: number) => Float64Array.from({ length: count }, () => 4 * random() - 2);
  return {
    unary: scores(length * LABELS),
    transitions: { labels: LABELS, between: scores(LABELS * LABELS), start: scores(LABELS) },
  };
}

function scoreOf(path: readonly number[], unary: Float64Array, { between, start }: Transitions): number {
  return path.reduce((sum, label, at) => {
    const transition = at === 0 ? start[label] : between[(path[at - 1] ?? 0) * LABELS + label];
    return sum + (unary[at * LABELS + label] ?? 0) + (transition ?? 0);
  }, 0);
}

function allPaths(length: number): number[][] {
  if (length === 0) return [[]];
  return allPaths(length - 1).flatMap((path) => [0, 1, 2].map((label) => [...path, label]));
}

describe.each([1, 2, 3, 5, 6])('a chain of %i tokens', (length) => {
  it.each([1, 2, 3, 4])('is decoded as brute force decodes it (seed %i)', (seed) => {
    const { unary, transitions } = randomChain(length, seed);
    const best = allPaths(length).reduce((one, other) =>
      scoreOf(other, unary, transitions) > scoreOf(one, unary, transitions) ? other : one,
    );
    expect([...viterbi(unary, transitions, 0, length)]).toEqual(best);
  });

  it.each([1, 2, 3, 4])('has the marginals that brute force gives (seed %i)', (seed) => {
    const { unary, transitions } = randomChain(length, seed);
    const weights = allPaths(length).map((path) => ({ path, weight: Math.exp(scoreOf(path, unary, transitions)) }));
    const total = weights.reduce((sum, { weight }) => sum + weight, 0);
    const marginals = new Float64Array(length * LABELS);
    const pairs = new Float64Array(LABELS * LABELS);
    const logZ = forwardBackward(unary, transitions, 0, length, marginals, chainBuffers(length, LABELS), pairs);
    expect(logZ).toBeCloseTo(Math.log(total), 8);
    for (let at = 0; at < length; at += 1) {
      for (let label = 0; label < LABELS; label += 1) {
        const expected = weights.reduce((sum, { path, weight }) => sum + (path[at] === label ? weight / total : 0), 0);
        expect(marginals[at * LABELS + label]).toBeCloseTo(expected, 8);
      }
    }
    for (let from = 0; from < LABELS; from += 1) {
      for (let to = 0; to < LABELS; to += 1) {
        const expected = weights.reduce((sum, { path, weight }) => {
          const count = path.filter((label, at) => at > 0 && label === to && path[at - 1] === from).length;
          return sum + (count * weight) / total;
        }, 0);
        expect(pairs[from * LABELS + to]).toBeCloseTo(expected, 8);
      }
    }
  });
});

describe('forbidden transitions', () => {
  it('are never taken, however much the tokens want it', () => {
    const transitions = allowedTransitions(LABELS, (from, to) => to !== 2 || from === 1);
    const unary = Float64Array.of(0, 0, 50, 0, 0, 50, 0, 0, 50);
    const path = [...viterbi(unary, transitions, 0, 3)];
    path.forEach((label, at) => {
      if (label === 2) expect(path[at - 1]).toBe(1);
    });
    expect(path).toContain(2);
  });

  it('leave an empty sequence empty', () => {
    const { unary, transitions } = randomChain(2, 1);
    expect([...viterbi(unary, transitions, 1, 1)]).toEqual([]);
  });
});
