/**
 * Products of 16-bit integers, for reading: eight at once, where 32-bit floats go four at once. Nothing is rounded on the
 * way, so they are the same on every machine in whatever order.
 */

/** Steps of what is read: inputs and outputs of a memory lie between -1 and 1. */
const STEPS: f32 = 8192;
/** Steps of the weights, those in which they are kept (`STEP` in recurrent.ts). */
const WEIGHT_STEPS: f32 = 256;

/** The sum of each of four vectors. */
function sums(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = i32x4.add(v128.shuffle<i32>(a, b, 0, 4, 1, 5), v128.shuffle<i32>(a, b, 2, 6, 3, 7));
  const cd = i32x4.add(v128.shuffle<i32>(c, d, 0, 4, 1, 5), v128.shuffle<i32>(c, d, 2, 6, 3, 7));
  return i32x4.add(v128.shuffle<i32>(ab, cd, 0, 1, 4, 5), v128.shuffle<i32>(ab, cd, 2, 3, 6, 7));
}

/** Writes four numbers as 16-bit integers, of which `scale` make up one. */
function storeFour(place: usize, values: v128, scale: f32): void {
  const steps = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(values, f32x4.splat(scale))));
  v128.store64_lane(place, i16x8.narrow_i32x4_s(steps, steps), 0);
}

function storeAll(values: usize, steps: usize, count: i32, scale: f32): void {
  const end = values + (usize(count) << 2);
  for (; values < end; values += 16) {
    storeFour(steps, v128.load(values), scale);
    steps += 8;
  }
}

/** Writes four numbers between -1 and 1 as 16-bit steps. */
export function storeSteps(place: usize, values: v128): void {
  storeFour(place, values, STEPS);
}

/** Writes `count` numbers between -1 and 1, a multiple of four, as 16-bit steps. */
export function toSteps(values: usize, steps: usize, count: i32): void {
  storeAll(values, steps, count, STEPS);
}

/** Writes `count` weights, a multiple of four, as 16-bit steps. */
export function toWeightSteps(values: usize, steps: usize, count: i32): void {
  storeAll(values, steps, count, WEIGHT_STEPS);
}

function addPair(place: usize, one: f32, other: f32): void {
  store<f32>(place, load<f32>(place) + one);
  store<f32>(place, load<f32>(place, 4) + other, 4);
}

/**
 * `output += input · weightsᵀ`.
 * @param input `rows` × `columns` steps; `columns` is a multiple of eight
 * @param weights `outputs` × `columns` steps of weights
 * @param output `rows` × `outputs` floats
 */
export function addStepProduct(
  input: usize,
  weights: usize,
  output: usize,
  rows: i32,
  columns: i32,
  outputs: i32,
): void {
  const width = usize(columns) << 1;
  const scale = f32x4.splat(1 / (STEPS * WEIGHT_STEPS));
  let row: i32 = 0;
  // four rows at once: each weight is read once for all
  for (; row + 4 <= rows; row += 4) {
    const end = input + width;
    const bytes = usize(outputs) << 2;
    let w = weights;
    for (let k: i32 = 0; k < outputs; k += 2) {
      let a = i32x4.splat(0);
      let b = i32x4.splat(0);
      let c = i32x4.splat(0);
      let d = i32x4.splat(0);
      let e = i32x4.splat(0);
      let f = i32x4.splat(0);
      let g = i32x4.splat(0);
      let h = i32x4.splat(0);
      for (let x = input; x < end; x += 16) {
        const one = v128.load(w);
        const other = v128.load(w + width);
        const x0 = v128.load(x);
        a = i32x4.add(a, i32x4.dot_i16x8_s(x0, one));
        e = i32x4.add(e, i32x4.dot_i16x8_s(x0, other));
        const x1 = v128.load(x + width);
        b = i32x4.add(b, i32x4.dot_i16x8_s(x1, one));
        f = i32x4.add(f, i32x4.dot_i16x8_s(x1, other));
        const x2 = v128.load(x + 2 * width);
        c = i32x4.add(c, i32x4.dot_i16x8_s(x2, one));
        g = i32x4.add(g, i32x4.dot_i16x8_s(x2, other));
        const x3 = v128.load(x + 3 * width);
        d = i32x4.add(d, i32x4.dot_i16x8_s(x3, one));
        h = i32x4.add(h, i32x4.dot_i16x8_s(x3, other));
        w += 16;
      }
      w += width;
      const first = f32x4.mul(f32x4.convert_i32x4_s(sums(a, b, c, d)), scale);
      const second = f32x4.mul(f32x4.convert_i32x4_s(sums(e, f, g, h)), scale);
      addPair(output, f32x4.extract_lane(first, 0), f32x4.extract_lane(second, 0));
      addPair(output + bytes, f32x4.extract_lane(first, 1), f32x4.extract_lane(second, 1));
      addPair(output + 2 * bytes, f32x4.extract_lane(first, 2), f32x4.extract_lane(second, 2));
      addPair(output + 3 * bytes, f32x4.extract_lane(first, 3), f32x4.extract_lane(second, 3));
      output += 8;
    }
    output += 3 * bytes;
    input += 4 * width;
  }
  for (; row < rows; row += 1) {
    const end = input + width;
    let w = weights;
    for (let k: i32 = 0; k < outputs; k += 4) {
      let a = i32x4.splat(0);
      let b = i32x4.splat(0);
      let c = i32x4.splat(0);
      let d = i32x4.splat(0);
      for (let x = input; x < end; x += 16) {
        const one = v128.load(x);
        a = i32x4.add(a, i32x4.dot_i16x8_s(one, v128.load(w)));
        b = i32x4.add(b, i32x4.dot_i16x8_s(one, v128.load(w + width)));
        c = i32x4.add(c, i32x4.dot_i16x8_s(one, v128.load(w + 2 * width)));
        d = i32x4.add(d, i32x4.dot_i16x8_s(one, v128.load(w + 3 * width)));
        w += 16;
      }
      w += 3 * width;
      v128.store(output, f32x4.add(v128.load(output), f32x4.mul(f32x4.convert_i32x4_s(sums(a, b, c, d)), scale)));
      output += 16;
    }
    input = end;
  }
}
