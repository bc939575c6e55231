/**
 * A long short-term memory (Hochreiter and Schmidhuber, 1997; with forget gates) that reads a sequence in one direction.
 * Its gates come in four blocks of `size`: input, forget, output and candidate. `size` is a multiple of four.
 */
import { exponentiate, hyperbolic, hyperbolicFrom, logistic, logisticFrom } from './activation';
import { addStepProduct, storeSteps } from './integer';
import { addOuterProduct, addProduct, addProductBackwards } from './matrix';

/**
 * Reads `length` inputs.
 * @param weights `4 size` × `width`, then `4 size` × `size`, then `4 size` biases
 * @param inputs `length` × `width`
 * @param gates `length` × `4 size`, written
 * @param cells `length` × `size`, written
 * @param outputs `length` × `size`, written
 * @param backwards from the last to the first
 */
export function lstmForward(
  weights: usize,
  width: i32,
  size: i32,
  inputs: usize,
  length: i32,
  backwards: bool,
  gates: usize,
  cells: usize,
  outputs: usize,
): void {
  const block = 4 * size;
  const bytes = usize(size) << 2;
  const recurrent = weights + (usize(block * width) << 2);
  const bias = recurrent + (usize(block * size) << 2);
  for (let token: i32 = 0; token < length; token += 1) memory.copy(gates + usize(token) * 4 * bytes, bias, 4 * bytes);
  addProduct(inputs, weights, gates, length, width, block);
  for (let step: i32 = 0; step < length; step += 1) {
    const token = backwards ? length - 1 - step : step;
    const before = backwards ? token + 1 : token - 1;
    const open = gates + usize(token) * 4 * bytes;
    if (step > 0) addProduct(outputs + usize(before) * bytes, recurrent, open, 1, size, block);
    const past = step > 0 ? cells + usize(before) * bytes : 0;
    for (let unit: usize = 0; unit < bytes; unit += 16) {
      const shown = passGates(open + unit, bytes, past === 0 ? 0 : past + unit, cells + usize(token) * bytes + unit);
      v128.store(outputs + usize(token) * bytes + unit, shown);
    }
  }
}

/**
 * The same for reading, by integers: what is kept of each token is its outputs alone.
 * @param weights `4 size` × `width`, then `4 size` × `size`, as steps
 * @param bias `4 size`
 * @param inputs `length` × `width`, as steps
 * @param gates room for `length` × `4 size`
 * @param cells 2 × `size`, written
 * @param outputs `length` × `size`, written
 * @param steps 2 × `size`, written: outputs as steps
 */
export function lstmRead(
  weights: usize,
  bias: usize,
  width: i32,
  size: i32,
  inputs: usize,
  length: i32,
  backwards: bool,
  gates: usize,
  cells: usize,
  outputs: usize,
  steps: usize,
): void {
  const block = 4 * size;
  const bytes = usize(size) << 2;
  const recurrent = weights + (usize(block * width) << 1);
  for (let token: i32 = 0; token < length; token += 1) memory.copy(gates + usize(token) * 4 * bytes, bias, 4 * bytes);
  addStepProduct(inputs, weights, gates, length, width, block);
  for (let step: i32 = 0; step < length; step += 1) {
    const token = backwards ? length - 1 - step : step;
    const open = gates + usize(token) * 4 * bytes;
    // this token's and that of the one before take turns
    const own = usize(step & 1) * bytes;
    const past = bytes - own;
    if (step > 0) addStepProduct(steps + (past >> 1), recurrent, open, 1, size, block);
    // as `passGates`, but each step for all units before the next one
    exponentiate(open, 3 * bytes, -1);
    exponentiate(open + 3 * bytes, bytes, 2);
    for (let unit: usize = 0; unit < bytes; unit += 16) {
      const at = open + unit;
      let cell = f32x4.mul(logisticFrom(v128.load(at)), hyperbolicFrom(v128.load(at + 3 * bytes)));
      if (step > 0) {
        const kept = logisticFrom(v128.load(at + bytes));
        cell = f32x4.add(cell, f32x4.mul(kept, v128.load(cells + past + unit)));
      }
      v128.store(cells + own + unit, cell);
      v128.store(at, cell);
    }
    exponentiate(open, bytes, 2);
    for (let unit: usize = 0; unit < bytes; unit += 16) {
      const at = open + unit;
      const shown = f32x4.mul(logisticFrom(v128.load(at + 2 * bytes)), hyperbolicFrom(v128.load(at)));
      v128.store(outputs + usize(token) * bytes + unit, shown);
      storeSteps(steps + ((own + unit) >> 1), shown);
    }
  }
}

/**
 * Lets four units through their gates, which lie `bytes` apart from `at` on: opens the gates, writes the units' cells.
 * @param past the cells before, or 0 where there are none
 * @returns the units' outputs
 */
function passGates(at: usize, bytes: usize, past: usize, cells: usize): v128 {
  const opened = logistic(v128.load(at));
  const kept = logistic(v128.load(at + bytes));
  const shown = logistic(v128.load(at + 2 * bytes));
  const candidate = hyperbolic(v128.load(at + 3 * bytes));
  v128.store(at, opened);
  v128.store(at + bytes, kept);
  v128.store(at + 2 * bytes, shown);
  v128.store(at + 3 * bytes, candidate);
  let cell = f32x4.mul(opened, candidate);
  if (past !== 0) cell = f32x4.add(cell, f32x4.mul(kept, v128.load(past)));
  v128.store(cells, cell);
  return f32x4.mul(shown, hyperbolic(cell));
}

function rest(x: v128): v128 {
  return f32x4.sub(f32x4.splat(1), x);
}

/**
 * Adds what the loss gains by each weight to `gradients`, and by each input to `inputErrors`.
 * @param outputErrors what it gains by each output, `length` × `size`; changed on the way
 * @param errors `length` × `4 size`, written: gradients of the gates
 * @param carried `size`, written: gradients of the cells on their way
 */
export function lstmBackward(
  weights: usize,
  width: i32,
  size: i32,
  inputs: usize,
  length: i32,
  backwards: bool,
  gates: usize,
  cells: usize,
  outputs: usize,
  outputErrors: usize,
  inputErrors: usize,
  gradients: usize,
  errors: usize,
  carried: usize,
): void {
  const block = 4 * size;
  const bytes = usize(size) << 2;
  const recurrent = weights + (usize(block * width) << 2);
  const one = f32x4.splat(1);
  memory.fill(carried, 0, bytes);
  for (let step: i32 = length - 1; step >= 0; step -= 1) {
    const token = backwards ? length - 1 - step : step;
    const before = backwards ? token + 1 : token - 1;
    const base = usize(token) * 4 * bytes;
    for (let unit: usize = 0; unit < bytes; unit += 16) {
      const at = gates + base + unit;
      const to = errors + base + unit;
      const open = v128.load(at);
      const kept = v128.load(at + bytes);
      const show = v128.load(at + 2 * bytes);
      const candidate = v128.load(at + 3 * bytes);
      const shown = hyperbolic(v128.load(cells + usize(token) * bytes + unit));
      const error = v128.load(outputErrors + usize(token) * bytes + unit);
      const cellError = f32x4.add(
        v128.load(carried + unit),
        f32x4.mul(f32x4.mul(error, show), f32x4.sub(one, f32x4.mul(shown, shown))),
      );
      v128.store(to, f32x4.mul(f32x4.mul(cellError, candidate), f32x4.mul(open, rest(open))));
      const past = step > 0 ? v128.load(cells + usize(before) * bytes + unit) : f32x4.splat(0);
      v128.store(to + bytes, f32x4.mul(f32x4.mul(cellError, past), f32x4.mul(kept, rest(kept))));
      v128.store(to + 2 * bytes, f32x4.mul(f32x4.mul(error, shown), f32x4.mul(show, rest(show))));
      v128.store(
        to + 3 * bytes,
        f32x4.mul(f32x4.mul(cellError, open), f32x4.sub(one, f32x4.mul(candidate, candidate))),
      );
      v128.store(carried + unit, f32x4.mul(cellError, kept));
    }
    if (step > 0) addProductBackwards(errors + base, recurrent, outputErrors + usize(before) * bytes, 1, size, block);
  }
  const bias = gradients + (usize(block * (width + size)) << 2);
  for (let token: i32 = 0; token < length; token += 1) {
    const base = errors + usize(token) * 4 * bytes;
    for (let unit: usize = 0; unit < 4 * bytes; unit += 16) {
      v128.store(bias + unit, f32x4.add(v128.load(bias + unit), v128.load(base + unit)));
    }
  }
  addOuterProduct(errors, inputs, gradients, length, width, block);
  // each token's gates with the outputs of the one read before it
  addOuterProduct(
    backwards ? errors : errors + 4 * bytes,
    backwards ? outputs + bytes : outputs,
    gradients + (usize(block * width) << 2),
    length - 1,
    size,
    block,
  );
  addProductBackwards(errors, weights, inputErrors, length, width, block);
}
