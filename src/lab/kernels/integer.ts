/**
 * Products of 16-bit integers, for reading: eight at once, where 32-bit floats go four at once. Nothing is rounded on the
 * way, so they are the same on every machine in whatever order.
 */

/** Steps of what is read: inputs and outputs of a memory lie between -1 and 1. */
const STEPS: f32 = 8192;
/** Steps of the weights, those in which they are kept (`STEP` in weights.ts). */
const WEIGHT_STEPS: f32 = 256;

/** Writes four numbers as 16-bit integers, of which `scale` make up one. */
function storeFour(place: usize, values: v128, scale: f32): void {
  const steps = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(values, f32x4.splat(scale))));
  v128.store64_lane(place, i16x8.narrow_i32x4_s(steps, steps), 0);
}

/** Writes four numbers between -1 and 1 as 16-bit steps. */
export function storeSteps(place: usize, values: v128): void {
  storeFour(place, values, STEPS);
}

/** Writes `count` numbers between -1 and 1, a multiple of four, as 16-bit steps. */
export function toSteps(values: usize, steps: usize, count: i32): void {
  const end = values + (usize(count) << 2);
  for (; values < end; values += 16) {
    storeSteps(steps, v128.load(values));
    steps += 8;
  }
}

/**
 * Writes weights as 16-bit steps, in the order in which products take them: those of four outputs together, two columns
 * after two. A vector then holds what two numbers of a row are multiplied by for four outputs.
 * @param values `outputs` × `columns`; multiples of four
 */
export function toWeightSteps(values: usize, steps: usize, outputs: i32, columns: i32): void {
  const row = usize(columns) << 2;
  for (let output: i32 = 0; output < outputs; output += 4) {
    for (let at: usize = 0; at < row; at += 8) {
      for (let one: usize = 0; one < 4; one += 2) {
        const pair = v128.load64_zero(values + one * row + at);
        const other = v128.load64_zero(values + (one + 1) * row + at);
        storeFour(steps, v128.shuffle<i64>(pair, other, 0, 2), WEIGHT_STEPS);
        steps += 8;
      }
    }
    values += 4 * row;
  }
}

/** Four sums of products of steps, as floats. */
function floatsOf(sums: v128): v128 {
  return f32x4.mul(f32x4.convert_i32x4_s(sums), f32x4.splat(1 / (STEPS * WEIGHT_STEPS)));
}

/** Adds four sums of products of steps to four numbers: as they are to integers, or as floats to floats. */
function addSums(place: usize, sums: v128, whole: bool): void {
  const before = v128.load(place);
  v128.store(place, whole ? i32x4.add(before, sums) : f32x4.add(before, floatsOf(sums)));
}

/**
 * Puts together what rows of sums have been worked out for in parts: each row of `output` is the bias, and as floats the
 * sum of three rows of `sums`.
 * @param sums rows of `outputs` integers, as `addStepProduct` adds them
 * @param parts for each row of the output the numbers of its three rows of sums
 * @param output `rows` × `outputs` floats, written
 */
export function putTogether(sums: usize, parts: usize, bias: usize, output: usize, rows: i32, outputs: i32): void {
  const width = usize(outputs) << 2;
  for (let row: i32 = 0; row < rows; row += 1) {
    const a = sums + usize(load<i32>(parts)) * width;
    const b = sums + usize(load<i32>(parts, 4)) * width;
    const c = sums + usize(load<i32>(parts, 8)) * width;
    for (let at: usize = 0; at < width; at += 16) {
      const sum = i32x4.add(v128.load(a + at), i32x4.add(v128.load(b + at), v128.load(c + at)));
      v128.store(output + at, f32x4.add(v128.load(bias + at), floatsOf(sum)));
    }
    parts += 12;
    output += width;
  }
}

/**
 * `output += input · weightsᵀ` for one row. Each vector of weights meets two numbers of the row, repeated four times.
 * @param input `columns` steps
 * @param weights `outputs` × `columns`, as `toWeightSteps` writes them
 * @param output `outputs` numbers
 * @param whole whether these are integers, to which the sums of products are added as they are; else they are floats
 */
export function addRow(input: usize, weights: usize, output: usize, columns: i32, outputs: i32, whole: bool): void {
  const end = input + (usize(columns) << 1);
  for (let k: i32 = 0; k < outputs; k += 4) {
    let a = i32x4.splat(0);
    let b = i32x4.splat(0);
    for (let x = input; x < end; x += 8) {
      a = i32x4.add(a, i32x4.dot_i16x8_s(v128.load32_splat(x), v128.load(weights)));
      b = i32x4.add(b, i32x4.dot_i16x8_s(v128.load32_splat(x, 4), v128.load(weights, 16)));
      weights += 32;
    }
    addSums(output, i32x4.add(a, b), whole);
    output += 16;
  }
}

/** The same for four rows, wherever they lie: each weight is read once for all. */
export function addFourRows(
  input0: usize,
  input1: usize,
  input2: usize,
  input3: usize,
  weights: usize,
  output0: usize,
  output1: usize,
  output2: usize,
  output3: usize,
  columns: i32,
  outputs: i32,
  whole: bool,
): void {
  const width = usize(columns) << 1;
  let k: i32 = 0;
  // two vectors of outputs at once, so that each pair of a row is read once for both
  for (; k + 8 <= outputs; k += 8) {
    let a = i32x4.splat(0);
    let b = i32x4.splat(0);
    let c = i32x4.splat(0);
    let d = i32x4.splat(0);
    let e = i32x4.splat(0);
    let f = i32x4.splat(0);
    let g = i32x4.splat(0);
    let h = i32x4.splat(0);
    let w = weights;
    for (let at: usize = 0; at < width; at += 4) {
      const one = v128.load(w);
      const other = v128.load(w + 4 * width);
      const x0 = v128.load32_splat(input0 + at);
      a = i32x4.add(a, i32x4.dot_i16x8_s(x0, one));
      e = i32x4.add(e, i32x4.dot_i16x8_s(x0, other));
      const x1 = v128.load32_splat(input1 + at);
      b = i32x4.add(b, i32x4.dot_i16x8_s(x1, one));
      f = i32x4.add(f, i32x4.dot_i16x8_s(x1, other));
      const x2 = v128.load32_splat(input2 + at);
      c = i32x4.add(c, i32x4.dot_i16x8_s(x2, one));
      g = i32x4.add(g, i32x4.dot_i16x8_s(x2, other));
      const x3 = v128.load32_splat(input3 + at);
      d = i32x4.add(d, i32x4.dot_i16x8_s(x3, one));
      h = i32x4.add(h, i32x4.dot_i16x8_s(x3, other));
      w += 16;
    }
    weights += 8 * width;
    const to = usize(k) << 2;
    addSums(output0 + to, a, whole);
    addSums(output1 + to, b, whole);
    addSums(output2 + to, c, whole);
    addSums(output3 + to, d, whole);
    addSums(output0 + to + 16, e, whole);
    addSums(output1 + to + 16, f, whole);
    addSums(output2 + to + 16, g, whole);
    addSums(output3 + to + 16, h, whole);
  }
  if (k === outputs) return;
  const to = usize(k) << 2;
  addRow(input0, weights, output0 + to, columns, 4, whole);
  addRow(input1, weights, output1 + to, columns, 4, whole);
  addRow(input2, weights, output2 + to, columns, 4, whole);
  addRow(input3, weights, output3 + to, columns, 4, whole);
}

/**
 * `output += input · weightsᵀ`.
 * @param input `rows` × `columns` steps
 * @param weights `outputs` × `columns`, as `toWeightSteps` writes them; both are multiples of four
 * @param output `rows` × `outputs` numbers
 * @param whole whether these are integers
 */
export function addStepProduct(
  input: usize,
  weights: usize,
  output: usize,
  rows: i32,
  columns: i32,
  outputs: i32,
  whole: bool,
): void {
  const from = usize(columns) << 1;
  const to = usize(outputs) << 2;
  let row: i32 = 0;
  for (; row + 4 <= rows; row += 4) {
    addFourRows(
      input,
      input + from,
      input + 2 * from,
      input + 3 * from,
      weights,
      output,
      output + to,
      output + 2 * to,
      output + 3 * to,
      columns,
      outputs,
      whole,
    );
    input += 4 * from;
    output += 4 * to;
  }
  for (; row < rows; row += 1) {
    addRow(input, weights, output, columns, outputs, whole);
    input += from;
    output += to;
  }
}
