/**
 * The three products that a layer of a network needs, on matrices stored row after row. Every number of columns is a
 * multiple of four; places are addresses in bytes.
 */

/** The sum of each of four vectors. */
function sums(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = f32x4.add(v128.shuffle<f32>(a, b, 0, 4, 1, 5), v128.shuffle<f32>(a, b, 2, 6, 3, 7));
  const cd = f32x4.add(v128.shuffle<f32>(c, d, 0, 4, 1, 5), v128.shuffle<f32>(c, d, 2, 6, 3, 7));
  return f32x4.add(v128.shuffle<f32>(ab, cd, 0, 1, 4, 5), v128.shuffle<f32>(ab, cd, 2, 3, 6, 7));
}

function addTo(place: usize, value: v128): void {
  v128.store(place, f32x4.add(v128.load(place), value));
}

/**
 * `output += input · weightsᵀ`, forwards through a layer.
 * @param input `rows` × `columns`
 * @param weights `outputs` × `columns`
 * @param output `rows` × `outputs`
 */
export function addProduct(input: usize, weights: usize, output: usize, rows: i32, columns: i32, outputs: i32): void {
  const width = usize(columns) << 2;
  let row: i32 = 0;
  // two rows at once: each weight is read once for both
  for (; row + 2 <= rows; row += 2) {
    const end = input + width;
    let w = weights;
    for (let k: i32 = 0; k < outputs; k += 4) {
      let a = f32x4.splat(0);
      let b = f32x4.splat(0);
      let c = f32x4.splat(0);
      let d = f32x4.splat(0);
      let e = f32x4.splat(0);
      let f = f32x4.splat(0);
      let g = f32x4.splat(0);
      let h = f32x4.splat(0);
      for (let x = input; x < end; x += 16) {
        const one = v128.load(x);
        const other = v128.load(x + width);
        const w0 = v128.load(w);
        const w1 = v128.load(w + width);
        const w2 = v128.load(w + 2 * width);
        const w3 = v128.load(w + 3 * width);
        a = f32x4.add(a, f32x4.mul(one, w0));
        b = f32x4.add(b, f32x4.mul(one, w1));
        c = f32x4.add(c, f32x4.mul(one, w2));
        d = f32x4.add(d, f32x4.mul(one, w3));
        e = f32x4.add(e, f32x4.mul(other, w0));
        f = f32x4.add(f, f32x4.mul(other, w1));
        g = f32x4.add(g, f32x4.mul(other, w2));
        h = f32x4.add(h, f32x4.mul(other, w3));
        w += 16;
      }
      w += 3 * width;
      const y = output + (usize(k) << 2);
      addTo(y, sums(a, b, c, d));
      addTo(y + (usize(outputs) << 2), sums(e, f, g, h));
    }
    input += 2 * width;
    output += usize(outputs) << 3;
  }
  if (row < rows) {
    const end = input + width;
    let w = weights;
    for (let k: i32 = 0; k < outputs; k += 4) {
      let a = f32x4.splat(0);
      let b = f32x4.splat(0);
      let c = f32x4.splat(0);
      let d = f32x4.splat(0);
      for (let x = input; x < end; x += 16) {
        const one = v128.load(x);
        a = f32x4.add(a, f32x4.mul(one, v128.load(w)));
        b = f32x4.add(b, f32x4.mul(one, v128.load(w + width)));
        c = f32x4.add(c, f32x4.mul(one, v128.load(w + 2 * width)));
        d = f32x4.add(d, f32x4.mul(one, v128.load(w + 3 * width)));
        w += 16;
      }
      w += 3 * width;
      addTo(output + (usize(k) << 2), sums(a, b, c, d));
    }
  }
}

/**
 * `input += output · weights`: gradients, backwards through a layer.
 * @param output gradients, `rows` × `outputs`
 */
export function addProductBackwards(
  output: usize,
  weights: usize,
  input: usize,
  rows: i32,
  columns: i32,
  outputs: i32,
): void {
  const width = usize(columns) << 2;
  for (let row: i32 = 0; row < rows; row += 1) {
    const end = input + width;
    let w = weights;
    for (let k: i32 = 0; k < outputs; k += 4) {
      const a = v128.load32_splat(output);
      const b = v128.load32_splat(output, 4);
      const c = v128.load32_splat(output, 8);
      const d = v128.load32_splat(output, 12);
      for (let x = input; x < end; x += 16) {
        const one = f32x4.add(f32x4.mul(a, v128.load(w)), f32x4.mul(b, v128.load(w + width)));
        const other = f32x4.add(f32x4.mul(c, v128.load(w + 2 * width)), f32x4.mul(d, v128.load(w + 3 * width)));
        addTo(x, f32x4.add(one, other));
        w += 16;
      }
      w += 3 * width;
      output += 16;
    }
    input = end;
  }
}

/**
 * `weights += outputᵀ · input`: what a layer's weights have to do with its gradients.
 * @param output gradients, `rows` × `outputs`
 * @param input `rows` × `columns`
 */
export function addOuterProduct(
  output: usize,
  input: usize,
  weights: usize,
  rows: i32,
  columns: i32,
  outputs: i32,
): void {
  const width = usize(columns) << 2;
  const step = usize(outputs) << 2;
  let row: i32 = 0;
  for (; row + 4 <= rows; row += 4) {
    let w = weights;
    for (let k: i32 = 0; k < outputs; k += 1) {
      const y = output + (usize(k) << 2);
      const a = v128.load32_splat(y);
      const b = v128.load32_splat(y + step);
      const c = v128.load32_splat(y + 2 * step);
      const d = v128.load32_splat(y + 3 * step);
      const end = input + width;
      for (let x = input; x < end; x += 16) {
        const one = f32x4.add(f32x4.mul(a, v128.load(x)), f32x4.mul(b, v128.load(x + width)));
        const other = f32x4.add(f32x4.mul(c, v128.load(x + 2 * width)), f32x4.mul(d, v128.load(x + 3 * width)));
        addTo(w, f32x4.add(one, other));
        w += 16;
      }
    }
    input += 4 * width;
    output += 4 * step;
  }
  for (; row < rows; row += 1) {
    let w = weights;
    const end = input + width;
    for (let k: i32 = 0; k < outputs; k += 1) {
      const a = v128.load32_splat(output + (usize(k) << 2));
      for (let x = input; x < end; x += 16) {
        addTo(w, f32x4.mul(a, v128.load(x)));
        w += 16;
      }
    }
    input = end;
    output += step;
  }
}

/** Writes the same `width` numbers to each of `rows` rows. */
export function fillRows(values: usize, output: usize, rows: i32, width: i32): void {
  const bytes = usize(width) << 2;
  for (let row: i32 = 0; row < rows; row += 1) memory.copy(output + usize(row) * bytes, values, bytes);
}
