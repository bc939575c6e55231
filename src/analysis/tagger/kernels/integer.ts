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
function store(place: usize, values: v128, scale: f32): void {
  const steps = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(values, f32x4.splat(scale))));
  v128.store64_lane(place, i16x8.narrow_i32x4_s(steps, steps), 0);
}

function storeAll(values: usize, steps: usize, count: i32, scale: f32): void {
  const end = values + (usize(count) << 2);
  for (; values < end; values += 16) {
    store(steps, v128.load(values), scale);
    steps += 8;
  }
}

/** Writes four numbers between -1 and 1 as 16-bit steps. */
export function storeSteps(place: usize, values: v128): void {
  store(place, values, STEPS);
}

/** Writes `count` numbers between -1 and 1, a multiple of four, as 16-bit steps. */
export function toSteps(values: usize, steps: usize, count: i32): void {
  storeAll(values, steps, count, STEPS);
}

/** Writes `count` weights, a multiple of four, as 16-bit steps. */
export function toWeightSteps(values: usize, steps: usize, count: i32): void {
  storeAll(values, steps, count, WEIGHT_STEPS);
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
  for (let row: i32 = 0; row < rows; row += 1) {
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
