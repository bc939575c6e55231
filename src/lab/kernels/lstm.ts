/**
 * A long short-term memory (Hochreiter and Schmidhuber, 1997; with forget gates) that reads a sequence in one direction.
 * Its gates come in four blocks of `size`: input, forget, output and candidate. `size` is a multiple of four.
 */
import { exponentiate, hyperbolic, hyperbolicFrom, logistic, logisticFrom } from './activation';
import { addFourRows, addRow, storeSteps } from './integer';
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

/** How many stretches are read side by side. */
const LANES = 4;

/** Where one of those that read side by side stands. */
@unmanaged
class Lane {
  /** How many tokens of its stretch it has yet to read. */
  left: i32;
  /** Of the token that it reads next, the gates and the outputs. */
  gates: usize;
  outputs: usize;
  /** The outputs of the token that it read last, or 0 where its stretch has only begun. */
  past: usize;
}

/** All of them; between two readings, none has anything left. */
const LANES_AT: usize = memory.data(LANES * 16);

function laneOf(index: i32): Lane {
  return changetype<Lane>(LANES_AT + usize(index) * offsetof<Lane>());
}

/**
 * The same for reading: by integers, of several stretches that have nothing to do with each other, and what is kept of
 * each token is its outputs alone.
 *
 * A memory has to wait for its outputs at one token before it can read the next one, and each time it meets all of its
 * recurrent weights. So four lanes read side by side, each in a stretch of its own: a step takes each of them one token on,
 * and each weight is read once for the four. A lane that comes to the end of its stretch takes the next one that nobody
 * has. Whichever lane reads a stretch, and beside which others, its numbers are the same.
 * @param recurrent weights, `4 size` × `size`, as steps
 * @param stretches of each the first row and the length, as integers; the longest first leaves the fewest lanes idle
 * @param gates `4 size` a row: what the input and the bias have to do with them; changed on the way
 * @param cells room for 4 × `size`
 * @param outputs of each row `size` steps, `apart` bytes after those of the row before, written
 */
export function lstmRead(
  recurrent: usize,
  size: i32,
  stretches: usize,
  count: i32,
  backwards: bool,
  gates: usize,
  cells: usize,
  outputs: usize,
  apart: i32,
): void {
  const block = 4 * size;
  const bytes = usize(size) << 2;
  const onward = backwards ? -1 : 1;
  const end = stretches + (usize(count) << 3);
  for (let reading: i32 = -1; reading !== 0;) {
    reading = 0;
    let begun: i32 = 0;
    for (let index: i32 = 0; index < LANES; index += 1) {
      const lane = laneOf(index);
      if (lane.left === 0 && stretches < end) {
        lane.left = load<i32>(stretches, 4);
        const row = load<i32>(stretches) + (backwards ? lane.left - 1 : 0);
        lane.gates = gates + usize(row) * 4 * bytes;
        lane.outputs = outputs + usize(row * apart);
        lane.past = 0;
        stretches += 8;
      }
      if (lane.left > 0) reading += 1;
      if (lane.left > 0 && lane.past !== 0) begun += 1;
    }
    if (begun === LANES) addPasts(recurrent, size);
    for (let index: i32 = 0; index < LANES; index += 1) {
      const lane = laneOf(index);
      if (lane.left === 0) continue;
      if (begun < LANES && lane.past !== 0) addRow(lane.past, recurrent, lane.gates, size, block, false);
      readToken(lane, cells + usize(index) * bytes, bytes);
      lane.left -= 1;
      lane.past = lane.outputs;
      lane.gates += usize(onward * 16 * size);
      lane.outputs += usize(onward * apart);
    }
  }
}

/** Adds to the gates of all four lanes what they have to do with the outputs before. */
function addPasts(recurrent: usize, size: i32): void {
  const a = laneOf(0);
  const b = laneOf(1);
  const c = laneOf(2);
  const d = laneOf(3);
  addFourRows(a.past, b.past, c.past, d.past, recurrent, a.gates, b.gates, c.gates, d.gates, size, 4 * size, false);
}

/** Lets a lane's units through their gates, as `passGates` does, but each step for all units before the next one. */
function readToken(lane: Lane, cells: usize, bytes: usize): void {
  const open = lane.gates;
  exponentiate(open, 3 * bytes, -1);
  exponentiate(open + 3 * bytes, bytes, 2);
  for (let unit: usize = 0; unit < bytes; unit += 16) {
    const at = open + unit;
    let cell = f32x4.mul(logisticFrom(v128.load(at)), hyperbolicFrom(v128.load(at + 3 * bytes)));
    if (lane.past !== 0) {
      const kept = logisticFrom(v128.load(at + bytes));
      cell = f32x4.add(cell, f32x4.mul(kept, v128.load(cells + unit)));
    }
    v128.store(cells + unit, cell);
    v128.store(at, cell);
  }
  exponentiate(open, bytes, 2);
  for (let unit: usize = 0; unit < bytes; unit += 16) {
    const at = open + unit;
    const shown = f32x4.mul(logisticFrom(v128.load(at + 2 * bytes)), hyperbolicFrom(v128.load(at)));
    storeSteps(lane.outputs + (unit >> 1), shown);
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
