/** Weights of hashed features, most of them absent: a table from feature to one weight a label. */
import type { ByteReader, ByteWriter } from './bytes.ts';

export interface SparseWeights {
  /** A multiple of four. */
  labels: number;
  /** Open addressing: in each pair the feature, or -1, and the index of its first weight. */
  slots: Int32Array;
  /** `labels` numbers a feature, in units of `step`: whole steps take a quarter of the cache that floats take. */
  weights: Float32Array | Int16Array;
  step: number;
}

/** Weights are stored as multiples of this. */
const STEP = 1 / 32;

/**
 * @param features distinct
 * @param weights `labels` numbers for each feature, in units of `step`
 * @throws RangeError where the number of labels isn't a multiple of four
 */
export function sparseWeights(
  features: Int32Array,
  weights: Float32Array | Int16Array,
  labels: number,
  step = 1,
): SparseWeights {
  if (labels % 4 !== 0) throw new RangeError('the number of labels must be a multiple of four');
  let size = 1;
  while (size < features.length * 2) size *= 2;
  const slots = new Int32Array(2 * size).fill(-1);
  features.forEach((feature, row) => {
    let slot = feature & (size - 1);
    while ((slots[2 * slot] ?? -1) >= 0) slot = (slot + 1) & (size - 1);
    slots[2 * slot] = feature;
    slots[2 * slot + 1] = row * labels;
  });
  return { labels, slots, weights, step };
}

/**
 * Adds the weights of `count` features from `features[from]` on to `scores[to]` and the labels after it.
 * @param found scratch for at least `count` numbers
 */
export function addScores(
  table: SparseWeights,
  features: Int32Array,
  from: number,
  count: number,
  scores: Float64Array,
  to: number,
  found: Int32Array,
): void {
  const { labels, slots, weights, step } = table;
  const mask = slots.length / 2 - 1;
  let hits = 0;
  for (let at = from; at < from + count; at += 1) {
    const feature = features[at] ?? 0;
    let slot = feature & mask;
    let key = slots[2 * slot] ?? -1;
    while (key >= 0 && key !== feature) {
      slot = (slot + 1) & mask;
      key = slots[2 * slot] ?? -1;
    }
    if (key < 0) continue;
    found[hits] = slots[2 * slot + 1] ?? 0;
    hits += 1;
  }
  // four labels at a time: sums in local variables take half as long as sums in an array
  for (let label = 0; label < labels; label += 4) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let hit = 0; hit < hits; hit += 1) {
      const at = (found[hit] ?? 0) + label;
      a += weights[at] ?? 0;
      b += weights[at + 1] ?? 0;
      c += weights[at + 2] ?? 0;
      d += weights[at + 3] ?? 0;
    }
    scores[to + label] = (scores[to + label] ?? 0) + a * step;
    scores[to + label + 1] = (scores[to + label + 1] ?? 0) + b * step;
    scores[to + label + 2] = (scores[to + label + 2] ?? 0) + c * step;
    scores[to + label + 3] = (scores[to + label + 3] ?? 0) + d * step;
  }
}

/** Rounds weights to the steps in which they are stored; rows that round to nothing are dropped by the writer. */
export function writeSparse(writer: ByteWriter, features: Int32Array, weights: Float32Array, labels: number): void {
  const kept: number[] = [];
  const steps = Int32Array.from(weights, (weight) => Math.round(weight / STEP));
  features.forEach((_, row) => {
    if (steps.subarray(row * labels, (row + 1) * labels).some((step) => step !== 0)) kept.push(row);
  });
  writer.unsigned(labels);
  writer.unsigned(kept.length);
  let last = 0;
  for (const row of kept) {
    const feature = features[row] ?? 0;
    writer.unsigned(feature - last);
    last = feature;
  }
  // one label after another, so that like stands beside like and the file packs well
  for (const row of kept) {
    let present = 0;
    for (let label = 0; label < labels; label += 1) if (steps[row * labels + label] !== 0) present += 2 ** label;
    writer.unsigned(present);
  }
  for (const row of kept) {
    for (let label = 0; label < labels; label += 1) {
      const step = steps[row * labels + label] ?? 0;
      if (step !== 0) writer.signed(step);
    }
  }
}

export function readSparse(reader: ByteReader): SparseWeights {
  const labels = reader.unsigned();
  const count = reader.unsigned();
  const features = new Int32Array(count);
  let last = 0;
  for (let row = 0; row < count; row += 1) {
    last += reader.unsigned();
    features[row] = last;
  }
  const present = new Int32Array(count);
  for (let row = 0; row < count; row += 1) present[row] = reader.unsigned();
  const weights = new Int16Array(count * labels);
  for (let row = 0; row < count; row += 1) {
    for (let label = 0; label < labels; label += 1) {
      if ((((present[row] ?? 0) >> label) & 1) === 1) weights[row * labels + label] = reader.signed();
    }
  }
  return sparseWeights(features, weights, labels, STEP);
}
