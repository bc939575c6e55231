/**
 * A long short-term memory (Hochreiter and Schmidhuber, 1997; with forget gates) that reads a sequence in one direction.
 * Its gates come in four blocks of `size`: input, forget, output and candidate.
 */
import { addOuterProduct, addProduct, addProductBackwards } from './matrix.ts';

/** Where the weights of one direction stand in an array: `4 size × width`, `4 size × size` and `4 size` numbers. */
export interface LstmLayout {
  width: number;
  size: number;
  input: number;
  recurrent: number;
  bias: number;
}

/** What it did at each token of a sequence; of use to the next layer (`outputs`) and to the way back (the others). */
export interface LstmTrace {
  gates: Float64Array;
  cells: Float64Array;
  outputs: Float64Array;
  /** Gradients of the gates. */
  errors: Float64Array;
}

export function lstmLayout(from: number, width: number, size: number): LstmLayout {
  const recurrent = from + 4 * size * width;
  return { width, size, input: from, recurrent, bias: recurrent + 4 * size * size };
}

export function lstmLength({ width, size }: Pick<LstmLayout, 'width' | 'size'>): number {
  return 4 * size * (width + size + 1);
}

/** @param training false saves the memory of the way back */
export function lstmTrace(length: number, size: number, training: boolean): LstmTrace {
  return {
    gates: new Float64Array(length * 4 * size),
    cells: new Float64Array(length * size),
    outputs: new Float64Array(length * size),
    errors: new Float64Array(training ? length * 4 * size : 0),
  };
}

/**
 * Reads `length` inputs.
 * @param inputs `length` × `width`
 * @param backwards from the last to the first
 */
export function lstmForward(
  weights: Float64Array,
  { width, size, input, recurrent, bias }: LstmLayout,
  inputs: Float64Array,
  length: number,
  backwards: boolean,
  { gates, cells, outputs }: LstmTrace,
): void {
  const block = 4 * size;
  for (let token = 0; token < length; token += 1) {
    for (let gate = 0; gate < block; gate += 1) gates[token * block + gate] = weights[bias + gate] ?? 0;
  }
  addProduct(
    { values: inputs, from: 0, columns: width },
    { values: weights, from: input, columns: width },
    { values: gates, from: 0, columns: block },
    length,
  );
  const before = { values: outputs, from: 0, columns: size };
  const matrix = { values: weights, from: recurrent, columns: size };
  const now = { values: gates, from: 0, columns: block };
  for (let step = 0; step < length; step += 1) {
    const token = backwards ? length - 1 - step : step;
    const previous = (backwards ? token + 1 : token - 1) * size;
    const base = token * block;
    if (step > 0) {
      before.from = previous;
      now.from = base;
      addProduct(before, matrix, now, 1);
    }
    for (let unit = 0; unit < size; unit += 1) {
      const open = logistic(gates[base + unit] ?? 0);
      const keep = logistic(gates[base + size + unit] ?? 0);
      const show = logistic(gates[base + 2 * size + unit] ?? 0);
      const candidate = hyperbolic(gates[base + 3 * size + unit] ?? 0);
      gates[base + unit] = open;
      gates[base + size + unit] = keep;
      gates[base + 2 * size + unit] = show;
      gates[base + 3 * size + unit] = candidate;
      const cell = open * candidate + (step > 0 ? keep * (cells[previous + unit] ?? 0) : 0);
      cells[token * size + unit] = cell;
      outputs[token * size + unit] = show * hyperbolic(cell);
    }
  }
}

/**
 * Adds what the loss gains by each weight to `gradients`, and by each input to `inputErrors`.
 * @param outputErrors what it gains by each output, `length` × `size`; changed on the way
 */
export function lstmBackward(
  weights: Float64Array,
  layout: LstmLayout,
  inputs: Float64Array,
  length: number,
  backwards: boolean,
  trace: LstmTrace,
  outputErrors: Float64Array,
  inputErrors: Float64Array,
  gradients: Float64Array,
): void {
  const { width, size } = layout;
  const { gates, cells, outputs, errors } = trace;
  const block = 4 * size;
  const cellErrors = new Float64Array(size);
  const recurrent = { values: weights, from: layout.recurrent, columns: size };
  for (let step = length - 1; step >= 0; step -= 1) {
    const token = backwards ? length - 1 - step : step;
    const previous = (backwards ? token + 1 : token - 1) * size;
    const base = token * block;
    for (let unit = 0; unit < size; unit += 1) {
      const open = gates[base + unit] ?? 0;
      const keep = gates[base + size + unit] ?? 0;
      const show = gates[base + 2 * size + unit] ?? 0;
      const candidate = gates[base + 3 * size + unit] ?? 0;
      const shown = hyperbolic(cells[token * size + unit] ?? 0);
      const error = outputErrors[token * size + unit] ?? 0;
      const cellError = (cellErrors[unit] ?? 0) + error * show * (1 - shown * shown);
      errors[base + unit] = cellError * candidate * open * (1 - open);
      errors[base + size + unit] = step > 0 ? cellError * (cells[previous + unit] ?? 0) * keep * (1 - keep) : 0;
      errors[base + 2 * size + unit] = error * shown * show * (1 - show);
      errors[base + 3 * size + unit] = cellError * open * (1 - candidate * candidate);
      cellErrors[unit] = cellError * keep;
    }
    if (step > 0) {
      addProductBackwards(
        { values: errors, from: base, columns: block },
        recurrent,
        { values: outputErrors, from: previous, columns: size },
        1,
      );
    }
  }
  const all = { values: errors, from: 0, columns: block };
  for (let at = 0; at < length * block; at += 1) {
    const to = layout.bias + (at % block);
    gradients[to] = (gradients[to] ?? 0) + (errors[at] ?? 0);
  }
  const inputMatrix = { values: inputs, from: 0, columns: width };
  addOuterProduct(all, inputMatrix, { values: gradients, from: layout.input, columns: width }, length);
  // each token's gates with the outputs of the one read before it
  addOuterProduct(
    { ...all, from: backwards ? 0 : block },
    { values: outputs, from: backwards ? size : 0, columns: size },
    { values: gradients, from: layout.recurrent, columns: size },
    length - 1,
  );
  addProductBackwards(
    all,
    { values: weights, from: layout.input, columns: width },
    { values: inputErrors, from: 0, columns: width },
    length,
  );
}

export function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

/** The hyperbolic tangent; by way of `Math.exp` it takes half as long as `Math.tanh`. */
export function hyperbolic(value: number): number {
  return 1 - 2 / (1 + Math.exp(2 * value));
}
