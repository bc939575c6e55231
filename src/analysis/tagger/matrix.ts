/**
 * The three products that a layer of a network needs, on matrices stored row after row in larger arrays. Written out
 * four at a time: sums in local variables take a third as long as sums in an array.
 */

/** A matrix inside an array: where it begins, and how many numbers a row has. */
export interface Matrix {
  values: Float64Array;
  from: number;
  columns: number;
}

/**
 * `output += input · weightsᵀ`, forwards through a layer.
 * @param input `rows` × `weights.columns`
 * @param weights `output.columns` × `weights.columns`; `output.columns` must be a multiple of four
 */
export function addProduct(input: Matrix, weights: Matrix, output: Matrix, rows: number): void {
  let row = 0;
  for (; row + 2 <= rows; row += 2) addTwoRows(input, weights, output, row);
  if (row < rows) addRow(input, weights, output, row);
}

/** Two rows at once: each weight is read once for both. */
function addTwoRows(input: Matrix, weights: Matrix, output: Matrix, row: number): void {
  const { values: x } = input;
  const { values: w, columns } = weights;
  const { values: y } = output;
  const from = input.from + row * input.columns;
  const end = from + columns;
  const to = output.from + row * output.columns;
  for (let k = 0; k < output.columns; k += 4) {
    let w0 = weights.from + k * columns;
    let w1 = w0 + columns;
    let w2 = w1 + columns;
    let w3 = w2 + columns;
    let other = from + input.columns;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    for (let at = from; at < end; at += 1) {
      const value = x[at] ?? 0;
      const next = x[other] ?? 0;
      const first = w[w0] ?? 0;
      const second = w[w1] ?? 0;
      const third = w[w2] ?? 0;
      const fourth = w[w3] ?? 0;
      a += value * first;
      b += value * second;
      c += value * third;
      d += value * fourth;
      e += next * first;
      f += next * second;
      g += next * third;
      h += next * fourth;
      other += 1;
      w0 += 1;
      w1 += 1;
      w2 += 1;
      w3 += 1;
    }
    const below = to + output.columns + k;
    y[to + k] = (y[to + k] ?? 0) + a;
    y[to + k + 1] = (y[to + k + 1] ?? 0) + b;
    y[to + k + 2] = (y[to + k + 2] ?? 0) + c;
    y[to + k + 3] = (y[to + k + 3] ?? 0) + d;
    y[below] = (y[below] ?? 0) + e;
    y[below + 1] = (y[below + 1] ?? 0) + f;
    y[below + 2] = (y[below + 2] ?? 0) + g;
    y[below + 3] = (y[below + 3] ?? 0) + h;
  }
}

function addRow(input: Matrix, weights: Matrix, output: Matrix, row: number): void {
  const { values: x } = input;
  const { values: w, columns } = weights;
  const { values: y } = output;
  const from = input.from + row * input.columns;
  const end = from + columns;
  const to = output.from + row * output.columns;
  for (let k = 0; k < output.columns; k += 4) {
    let w0 = weights.from + k * columns;
    let w1 = w0 + columns;
    let w2 = w1 + columns;
    let w3 = w2 + columns;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let at = from; at < end; at += 1) {
      const value = x[at] ?? 0;
      a += value * (w[w0] ?? 0);
      b += value * (w[w1] ?? 0);
      c += value * (w[w2] ?? 0);
      d += value * (w[w3] ?? 0);
      w0 += 1;
      w1 += 1;
      w2 += 1;
      w3 += 1;
    }
    y[to + k] = (y[to + k] ?? 0) + a;
    y[to + k + 1] = (y[to + k + 1] ?? 0) + b;
    y[to + k + 2] = (y[to + k + 2] ?? 0) + c;
    y[to + k + 3] = (y[to + k + 3] ?? 0) + d;
  }
}

/**
 * `input += output · weights`: gradients, backwards through a layer.
 * @param output gradients, `rows` × `output.columns`, a multiple of four
 */
export function addProductBackwards(output: Matrix, weights: Matrix, input: Matrix, rows: number): void {
  const { values: y } = output;
  const { values: w, columns } = weights;
  const { values: x } = input;
  for (let row = 0; row < rows; row += 1) {
    const from = output.from + row * output.columns;
    const to = input.from + row * input.columns;
    for (let k = 0; k < output.columns; k += 4) {
      const a = y[from + k] ?? 0;
      const b = y[from + k + 1] ?? 0;
      const c = y[from + k + 2] ?? 0;
      const d = y[from + k + 3] ?? 0;
      if (a === 0 && b === 0 && c === 0 && d === 0) continue;
      const w0 = weights.from + k * columns;
      const w1 = w0 + columns;
      const w2 = w1 + columns;
      const w3 = w2 + columns;
      for (let at = 0; at < columns; at += 1) {
        x[to + at] =
          (x[to + at] ?? 0) +
          a * (w[w0 + at] ?? 0) +
          b * (w[w1 + at] ?? 0) +
          c * (w[w2 + at] ?? 0) +
          d * (w[w3 + at] ?? 0);
      }
    }
  }
}

/** `weights += outputᵀ · input`: gradients of a layer's weights, of any number of rows. */
export function addOuterProduct(output: Matrix, input: Matrix, weights: Matrix, rows: number): void {
  const { values: y } = output;
  const { values: x } = input;
  const { values: w, columns } = weights;
  let row = 0;
  for (; row + 4 <= rows; row += 4) {
    const x0 = input.from + row * input.columns;
    const x1 = x0 + input.columns;
    const x2 = x1 + input.columns;
    const x3 = x2 + input.columns;
    for (let k = 0; k < output.columns; k += 1) {
      const from = output.from + row * output.columns + k;
      const a = y[from] ?? 0;
      const b = y[from + output.columns] ?? 0;
      const c = y[from + 2 * output.columns] ?? 0;
      const d = y[from + 3 * output.columns] ?? 0;
      if (a === 0 && b === 0 && c === 0 && d === 0) continue;
      const to = weights.from + k * columns;
      for (let at = 0; at < columns; at += 1) {
        w[to + at] =
          (w[to + at] ?? 0) +
          a * (x[x0 + at] ?? 0) +
          b * (x[x1 + at] ?? 0) +
          c * (x[x2 + at] ?? 0) +
          d * (x[x3 + at] ?? 0);
      }
    }
  }
  for (; row < rows; row += 1) {
    const from = input.from + row * input.columns;
    for (let k = 0; k < output.columns; k += 1) {
      const gradient = y[output.from + row * output.columns + k] ?? 0;
      const to = weights.from + k * columns;
      for (let at = 0; at < columns; at += 1) w[to + at] = (w[to + at] ?? 0) + gradient * (x[from + at] ?? 0);
    }
  }
}
