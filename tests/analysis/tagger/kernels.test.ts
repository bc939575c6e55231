import { describe, expect, test } from 'vitest';

import { decodeBase64 } from '../../../src/analysis/tagger/bytes.ts';
import compiled from '../../../src/analysis/tagger/kernels.json' with { type: 'json' };
import { randomNumbers } from '../../../src/lab/train/tagger/random.ts';
import { openWorkspace } from '../../../src/analysis/tagger/workspace.ts';
import type { Block, Workspace } from '../../../src/analysis/tagger/workspace.ts';
import { compileKernels } from '../../../src/lab/train/tagger/compile-kernels.ts';

const COLUMNS = 8;
const OUTPUTS = 12;

/** Numbers below 2, the same for the same seed. */
function drawn(workspace: Workspace, count: number, seed: number): Block {
  const random = randomNumbers(seed);
  const block = workspace.take(count);
  block.values.set(Float32Array.from({ length: count }, () => random() * 4 - 2));
  return block;
}

test('what is committed is compiled from the sources beside it (if not: npm run kernels)', async () => {
  expect(decodeBase64(compiled.module)).toEqual(await compileKernels());
});

interface Matrices {
  workspace: Workspace;
  /** `rows` × COLUMNS, OUTPUTS × COLUMNS and `rows` × OUTPUTS */
  input: Block;
  weights: Block;
  output: Block;
}

function matrices(rows: number): Matrices {
  const workspace = openWorkspace(2000, 6);
  return {
    workspace,
    input: drawn(workspace, rows * COLUMNS, 1),
    weights: drawn(workspace, OUTPUTS * COLUMNS, 2),
    output: drawn(workspace, rows * OUTPUTS, 3),
  };
}

/** What a block must hold: each number and the products of the pairs that `pairs` names. */
function sums(to: Block, pairs: (at: number) => (readonly [number | undefined, number | undefined])[]): number[] {
  return [...to.values].map((value, at) =>
    pairs(at).reduce((sum, [one = NaN, other = NaN]) => sum + one * other, value),
  );
}

function each(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}

function expectClose(block: Block, expected: readonly number[]): void {
  expect(block.values).toHaveLength(expected.length);
  for (const [at, value] of expected.entries()) expect(block.values[at]).toBeCloseTo(value, 4);
}

// two rows or four are taken at once, and what is left over one by one
describe.each([1, 2, 3, 4, 7])('products of %i rows', (rows) => {
  test('forwards', () => {
    const { workspace, input, weights, output } = matrices(rows);
    const expected = sums(output, (at) => {
      const [row, out] = [Math.floor(at / OUTPUTS), at % OUTPUTS];
      return each(COLUMNS).map((c) => [input.values[row * COLUMNS + c], weights.values[out * COLUMNS + c]] as const);
    });
    workspace.kernels.addProduct(input.at, weights.at, output.at, rows, COLUMNS, OUTPUTS);
    expectClose(output, expected);
  });

  test('backwards', () => {
    const { workspace, input, weights, output } = matrices(rows);
    const expected = sums(input, (at) => {
      const [row, c] = [Math.floor(at / COLUMNS), at % COLUMNS];
      return each(OUTPUTS).map((o) => [output.values[row * OUTPUTS + o], weights.values[o * COLUMNS + c]] as const);
    });
    workspace.kernels.addProductBackwards(output.at, weights.at, input.at, rows, COLUMNS, OUTPUTS);
    expectClose(input, expected);
  });

  test('of gradients', () => {
    const { workspace, input, weights, output } = matrices(rows);
    const expected = sums(weights, (at) => {
      const [out, c] = [Math.floor(at / COLUMNS), at % COLUMNS];
      return each(rows).map((r) => [output.values[r * OUTPUTS + out], input.values[r * COLUMNS + c]] as const);
    });
    workspace.kernels.addOuterProduct(output.at, input.at, weights.at, rows, COLUMNS, OUTPUTS);
    expectClose(weights, expected);
  });
});

describe('reading by integers', () => {
  const [width, size] = [16, 8];
  const block = 4 * size;
  /** More stretches than are read side by side, of several lengths. */
  const lengths = [5, 1, 9, 2, 7, 3];
  const length = lengths.reduce((sum, one) => sum + one, 0);

  /** Weights in steps of a 256th, and what is read, between -1 and 1. */
  function memory() {
    const workspace = openWorkspace(20_000, 30);
    const { kernels } = workspace;
    const weights = workspace.take(block * (width + size + 1));
    const random = randomNumbers(7);
    weights.values.set(weights.values.map(() => Math.round((random() * 4 - 2) * 256) / 256));
    const inputs = workspace.take(length * width);
    inputs.values.set(inputs.values.map(() => random() * 2 - 1));
    const steps = {
      weights: workspace.takeSteps(block * width),
      recurrent: workspace.takeSteps(block * size),
      inputs: workspace.takeSteps(length * width),
      outputs: workspace.takeSteps(length * size),
    };
    kernels.toWeightSteps(weights.at, steps.weights, block, width);
    kernels.toWeightSteps(weights.at + 4 * block * width, steps.recurrent, block, size);
    kernels.toSteps(inputs.at, steps.inputs, length * width);
    const take = (): Block => workspace.take(length * block);
    return { workspace, weights, inputs, steps, gates: take(), cells: take(), outputs: take(), others: take() };
  }

  /** The outputs that are kept as steps, by a product with the weights that leave all as it is. */
  function outputsOf({ workspace, steps }: ReturnType<typeof memory>): Float32Array {
    const same = workspace.take(size * size);
    for (let at = 0; at < size; at += 1) same.values[at * size + at] = 1;
    const weights = workspace.takeSteps(size * size);
    workspace.kernels.toWeightSteps(same.at, weights, size, size);
    const outputs = workspace.take(length * size);
    workspace.kernels.addStepProduct(steps.outputs, weights, outputs.at, length, size, size, false);
    return outputs.values;
  }

  test.each([block, block - 4])(
    'a product is that of floats but for what the steps leave out (%i outputs)',
    (count) => {
      const { workspace, weights, inputs, steps, outputs, others } = memory();
      workspace.kernels.addProduct(inputs.at, weights.at, outputs.at, length, width, count);
      workspace.kernels.addStepProduct(steps.inputs, steps.weights, others.at, length, width, count, false);
      for (const [at, value] of outputs.values.entries()) expect(others.values[at]).toBeCloseTo(value, 2);
      expect(outputs.values.some((value) => Math.abs(value) > 2)).toBe(true);
    },
  );

  /** Reads the stretches, `together` or one after another. */
  function read(backwards: boolean, together: boolean): Float32Array {
    const all = memory();
    const { workspace, weights, steps, gates, cells } = all;
    const stretches = workspace.takeIntegers(2 * lengths.length);
    let first = 0;
    for (const [at, one] of lengths.entries()) {
      stretches.values.set([first, one], 2 * at);
      first += one;
    }
    const bias = weights.at + 4 * block * (width + size);
    workspace.kernels.fillRows(bias, gates.at, length, block);
    workspace.kernels.addStepProduct(steps.inputs, steps.weights, gates.at, length, width, block, false);
    for (let at = 0; at < lengths.length; at += together ? lengths.length : 1)
      workspace.kernels.lstmRead(
        steps.recurrent,
        size,
        stretches.at + 8 * at,
        together ? lengths.length : 1,
        backwards,
        gates.at,
        cells.at,
        steps.outputs,
        2 * size,
      );
    return outputsOf(all);
  }

  describe.each([false, true])('a memory (backwards: %s)', (backwards) => {
    test('reads as it does by floats', () => {
      const { workspace, weights, inputs, gates, cells, outputs } = memory();
      let first = 0;
      for (const one of lengths) {
        const from = inputs.at + 4 * first * width;
        const to = outputs.at + 4 * first * size;
        workspace.kernels.lstmForward(weights.at, width, size, from, one, backwards, gates.at, cells.at, to);
        first += one;
      }
      const found = read(backwards, true);
      for (let at = 0; at < length * size; at += 1) expect(found[at]).toBeCloseTo(outputs.values[at] ?? NaN, 2);
      expect(found.some((value) => Math.abs(value) > 0.2)).toBe(true);
    });

    test('reads several stretches side by side exactly as it reads each by itself', () => {
      expect(read(backwards, true)).toEqual(read(backwards, false));
    });
  });
});

test('a workspace gives no more than it holds, and no place twice', () => {
  const workspace = openWorkspace(20_000, 2);
  const first = workspace.take(5);
  const second = workspace.take(7);
  expect(second.at).toBeGreaterThanOrEqual(first.at + 20);
  expect(second.at % 16).toBe(0);
  expect(() => workspace.take(40_000)).toThrow(RangeError);
});
