/** Tokens as sums of embeddings, one for each thing that is known of them. */
import { hyperbolic } from './activation';

/**
 * Writes the sum of each token's embeddings to `inputs`.
 * @param rows `length` × `columns` indices of embeddings, 32-bit; a negative one adds nothing
 * @param embeddings each of `width` numbers
 * @param bias `width` numbers, added to every sum
 */
export function embed(
  rows: usize,
  columns: i32,
  embeddings: usize,
  bias: usize,
  width: i32,
  inputs: usize,
  length: i32,
): void {
  const bytes = usize(width) << 2;
  for (let token: i32 = 0; token < length; token += 1) {
    const end = rows + (usize(columns) << 2);
    for (let unit: usize = 0; unit < bytes; unit += 32) {
      let one = v128.load(bias + unit);
      let other = v128.load(bias + unit, 16);
      for (let column = rows; column < end; column += 4) {
        const row = load<i32>(column);
        if (row < 0) continue;
        const from = embeddings + usize(row) * bytes + unit;
        one = f32x4.add(one, v128.load(from));
        other = f32x4.add(other, v128.load(from, 16));
      }
      v128.store(inputs + unit, one);
      v128.store(inputs + unit, other, 16);
    }
    rows = end;
    inputs += bytes;
  }
}

/** Puts the tangent of each of `count` numbers, a multiple of four, in its place. */
export function bound(values: usize, count: i32): void {
  const end = values + (usize(count) << 2);
  for (let at = values; at < end; at += 16) v128.store(at, hyperbolic(v128.load(at)));
}

/** Adds each token's gradients to those of its embeddings: the other way round of `embed`. */
export function addToEmbeddings(
  rows: usize,
  columns: i32,
  gradients: usize,
  width: i32,
  errors: usize,
  length: i32,
): void {
  const bytes = usize(width) << 2;
  for (let token: i32 = 0; token < length; token += 1) {
    for (let column: i32 = 0; column < columns; column += 1) {
      const row = load<i32>(rows + (usize(column) << 2));
      if (row < 0) continue;
      const to = gradients + usize(row) * bytes;
      for (let unit: usize = 0; unit < bytes; unit += 16) {
        v128.store(to + unit, f32x4.add(v128.load(to + unit), v128.load(errors + unit)));
      }
    }
    rows += usize(columns) << 2;
    errors += bytes;
  }
}
