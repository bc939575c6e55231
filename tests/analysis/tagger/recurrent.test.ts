import { describe, expect, test } from 'vitest';

import { ByteReader, ByteWriter } from '../../../src/analysis/tagger/bytes.ts';
import { randomNumbers } from '../../../src/lab/train/tagger/random.ts';
import { recurrentLearner } from '../../../src/lab/train/tagger/recurrent-learner.ts';
import type { RecurrentTrainingSet } from '../../../src/lab/train/tagger/recurrent-learner.ts';
import { NOTHING, recurrentLayout } from '../../../src/analysis/tagger/recurrent-shape.ts';
import type { RecurrentTagger } from '../../../src/analysis/tagger/recurrent-shape.ts';
import { trainRecurrent } from '../../../src/lab/train/tagger/recurrent-training.ts';
import { windowsOf } from '../../../src/analysis/tagger/recurrent-windows.ts';
import {
  labelRecurrently,
  openEnsemble,
  readRecurrent,
  tagRecurrently,
  writeRecurrent,
} from '../../../src/analysis/tagger/recurrent.ts';
import { allowedTransitions } from '../../../src/analysis/tagger/transitions.ts';

const SHAPE = { rows: 7, width: 8, vector: 4, size: 8, labels: 4 };
const VECTORS = { size: 4, values: Int8Array.of(64, -32, 0, 16, -64, 64, 32, 0) };
const FREE = allowedTransitions(4, (from, to) => !(from === 1 && to === 2));
const OPTIONS = { epochs: 300, rate: 0.01, dropout: 0.1, hiddenColumns: 0.1, seed: 1 };

/** Two windows of two sequences each; label 3 on the token after one with row 6, however long ago: a memory is needed. */
function example(): RecurrentTrainingSet {
  const random = randomNumbers(3);
  const tokens = 60;
  const rows = Int32Array.from({ length: tokens * 2 }, (_, at) =>
    at % 2 === 0 ? Math.floor(random() * 3) : 3 + Math.floor(random() * 3),
  );
  const labels = new Uint8Array(tokens);
  for (const start of [0, 10, 30, 40]) {
    const opened = start + 2;
    rows[opened * 2] = 6;
    labels.fill(3, opened + 1, start + 10);
  }
  rows[9] = NOTHING;
  return {
    rows,
    columns: 2,
    words: Int32Array.from({ length: tokens }, (_, at) => (at % 3) - 1),
    vectors: VECTORS,
    labels,
    windows: [
      {
        start: 0,
        end: 30,
        sequences: [
          { start: 0, end: 10 },
          { start: 10, end: 20 },
        ],
      },
      {
        start: 30,
        end: 60,
        sequences: [
          { start: 30, end: 40 },
          { start: 40, end: 50 },
        ],
      },
    ],
  };
}

function drawn(seed = 2): RecurrentTagger {
  const random = randomNumbers(seed);
  const parameters = Float32Array.from({ length: recurrentLayout(SHAPE).total }, () => random() - 0.5);
  return { shape: SHAPE, parameters, forbidden: FREE };
}

describe('gradients', () => {
  test.each([
    ['without dropout', 0],
    ['with dropout', 0.4],
  ])('are what the loss gains by each parameter, %s', (_, share) => {
    const set = example();
    const learner = recurrentLearner(set, SHAPE, FREE);
    const parameters = learner.parameters.values;
    parameters.set(drawn().parameters);
    const [window] = set.windows;
    if (!window) throw new Error('no window');
    learner.hide(randomNumbers(5), 30, share, share);
    learner.learn(window);
    const gradients = learner.gradients.values.slice();
    expect(gradients.some((value) => Math.abs(value) > 1)).toBe(true);
    // 32-bit floats leave a difference of two losses no more than three digits
    const step = 0.01;
    gradients.forEach((gradient, at) => {
      const value = parameters[at] ?? 0;
      parameters[at] = value + step;
      const above = learner.learn(window);
      parameters[at] = value - step;
      const below = learner.learn(window);
      parameters[at] = value;
      expect(Math.abs((above - below) / (2 * step) - gradient), `parameter ${at}`).toBeLessThan(0.005);
    });
  });
});

describe('training', () => {
  const sequences = [
    { start: 0, end: 10 },
    { start: 10, end: 20 },
  ];

  test('learns what a window of neighbours cannot tell', () => {
    const set = example();
    const tagger = trainRecurrent(set, SHAPE, FREE, OPTIONS);
    const { paths, marginals } = tagRecurrently(openEnsemble([tagger], 2), set, sequences, 60, [[0, 0, 0, 0]]);
    expect([...(paths[0] ?? new Uint8Array()).subarray(0, 20)]).toEqual([...set.labels.subarray(0, 20)]);
    for (let token = 0; token < 20; token += 1) {
      expect(marginals.subarray(token * 4, token * 4 + 4).reduce((sum, p) => sum + p, 0)).toBeCloseTo(1);
      expect(marginals[token * 4 + (set.labels[token] ?? 0)]).toBeGreaterThan(0.5);
    }
  });

  test('gives the same parameters again, others with another seed', () => {
    const options = { ...OPTIONS, epochs: 2 };
    const once = trainRecurrent(example(), SHAPE, FREE, options).parameters;
    expect(trainRecurrent(example(), SHAPE, FREE, options).parameters).toEqual(once);
    expect(trainRecurrent(example(), SHAPE, FREE, { ...options, seed: 2 }).parameters).not.toEqual(once);
  });

  test('what was written reads the same', () => {
    const tagger = trainRecurrent(example(), SHAPE, FREE, { ...OPTIONS, epochs: 2 });
    const writer = new ByteWriter();
    writeRecurrent(writer, tagger);
    expect(readRecurrent(new ByteReader(writer.bytes()))).toEqual(tagger);
    expect(() => readRecurrent(new ByteReader(writer.bytes().subarray(0, 50)))).toThrow(RangeError);
  });
});

describe('tagging', () => {
  test('never gives what may not follow', () => {
    const parameters = drawn().parameters.fill(0);
    const { labelBias } = recurrentLayout(SHAPE);
    // labels 1 and 2 are what every token asks for
    parameters[labelBias + 1] = 1;
    parameters[labelBias + 2] = 1.1;
    const { between } = recurrentLayout(SHAPE);
    parameters[between + 6] = 5;
    const known = example();
    const ensemble = openEnsemble([{ shape: SHAPE, parameters, forbidden: FREE }], known.columns);
    const { paths } = tagRecurrently(ensemble, known, [{ start: 0, end: 20 }], 60, [
      [0, 0, 0, 0],
      [9, 0, 0, 0],
    ]);
    const [path, other] = paths;
    const open = new Uint8Array(60).fill(1);
    expect(labelRecurrently(ensemble, known, [{ start: 0, end: 20 }], open, [0, 0, 0, 0])).toEqual(path);
    open.fill(0, 5, 9);
    const closed = labelRecurrently(ensemble, known, [{ start: 0, end: 20 }], open, [0, 0, 0, 0]);
    expect([...closed.subarray(5, 9)]).toEqual([0, 0, 0, 0]);
    expect(closed.subarray(9, 20).some((label) => label !== 0)).toBe(true);
    expect(path?.subarray(0, 20).some((label, at) => label === 1 && path[at + 1] === 2)).toBe(false);
    expect([...(path ?? new Uint8Array()).subarray(20)]).toEqual(new Array(40).fill(0));
    // a premium of 9 on label 0
    expect([...(other ?? new Uint8Array())]).toEqual(new Array(60).fill(0));
  });

  test('an ensemble gives each label the mean score of its members', () => {
    const known = example();
    const sequences = [{ start: 0, end: 1 }];
    const probabilities = (...seeds: number[]): number[] => {
      const ensemble = openEnsemble(seeds.map(drawn), known.columns);
      return [...tagRecurrently(ensemble, known, sequences, 1, []).marginals];
    };
    const [one, other] = [probabilities(2), probabilities(4)];
    const product = one.map((p, label) => Math.sqrt(p * (other[label] ?? 0)));
    const sum = product.reduce((total, p) => total + p, 0);
    probabilities(2, 4).forEach((p, label) => {
      expect(p).toBeCloseTo((product[label] ?? 0) / sum, 5);
    });
    expect(one[0]).not.toBeCloseTo(other[0] ?? 0, 2);
  });

  test('reads as many sequences together as fit', () => {
    const sequences = [
      { start: 0, end: 200 },
      { start: 200, end: 290 },
      { start: 290, end: 310 },
      { start: 310, end: 2310 },
    ];
    expect(windowsOf(sequences).map(({ start, end }) => [start, end])).toEqual([
      [0, 290],
      [290, 310],
      [310, 2310],
    ]);
  });

  test('a sequence of any length is read in pieces', () => {
    const length = 5000;
    const known = { rows: new Int32Array(length * 2), columns: 2, words: new Int32Array(length), vectors: VECTORS };
    const { marginals } = tagRecurrently(openEnsemble([drawn()], 2), known, [{ start: 0, end: length }], length, []);
    for (let token = 0; token < length; token += 499) {
      expect(marginals.subarray(token * 4, token * 4 + 4).reduce((sum, p) => sum + p, 0)).toBeCloseTo(1);
    }
  });
});
