/** Makes vectors small: groups them by direction, or keeps what tells them apart. The same input gives the same. */

const STRONGEST = 2;
const ITERATIONS = 60;

/**
 * Vectors of unit length, centred, without the directions that most of them share, which tell frequent words from
 * rare ones and little else (Mu and Viswanath, 2018).
 */
export function withoutStrongestDirections(vectors: Float64Array, dimensions: number): Float32Array {
  const unit = vectors.slice();
  unitLength(unit, dimensions);
  const centred = centredOnMean(unit, dimensions);
  for (let round = 0; round < STRONGEST; round += 1) remove(centred, strongest(centred, dimensions));
  unitLength(centred, dimensions);
  return Float32Array.from(centred);
}

/**
 * The vectors along their `kept` principal directions, strongest first (Pearson, 1901), scaled so that the root of their
 * mean square is a half.
 */
export function principalComponents(vectors: Float64Array, dimensions: number, kept: number): Float64Array {
  const count = vectors.length / dimensions;
  const left = centredOnMean(vectors, dimensions);
  const components = new Float64Array(count * kept);
  for (let component = 0; component < kept; component += 1) {
    const direction = strongest(left, dimensions);
    for (let row = 0; row < count; row += 1) {
      components[row * kept + component] = dot(left, row * dimensions, direction, 0, dimensions);
    }
    remove(left, direction);
  }
  const square = dot(components, 0, components, 0, components.length) / components.length;
  return components.map((value) => value / (2 * Math.sqrt(square)));
}

function centredOnMean(vectors: Float64Array, dimensions: number): Float64Array {
  const mean = new Float64Array(dimensions);
  vectors.forEach((value, at) => {
    mean[at % dimensions] = (mean[at % dimensions] ?? 0) + (value * dimensions) / vectors.length;
  });
  return vectors.map((value, at) => value - (mean[at % dimensions] ?? 0));
}

/** By power iteration on the matrix of covariances, never built. */
function strongest(vectors: Float64Array, dimensions: number): Float64Array {
  let direction = Float64Array.from({ length: dimensions }, (_, at) => Math.cos(at));
  for (let iteration = 0; iteration < ITERATIONS; iteration += 1) {
    const next = new Float64Array(dimensions);
    for (let row = 0; row < vectors.length; row += dimensions) {
      const share = dot(vectors, row, direction, 0, dimensions);
      for (let at = 0; at < dimensions; at += 1) next[at] = (next[at] ?? 0) + share * (vectors[row + at] ?? 0);
    }
    unitLength(next, dimensions);
    direction = next;
  }
  return direction;
}

function remove(vectors: Float64Array, direction: Float64Array): void {
  for (let row = 0; row < vectors.length; row += direction.length) {
    const share = dot(vectors, row, direction, 0, direction.length);
    direction.forEach((value, at) => {
      vectors[row + at] = (vectors[row + at] ?? 0) - share * value;
    });
  }
}

function unitLength(vectors: Float64Array, dimensions: number): void {
  for (let row = 0; row < vectors.length; row += dimensions) {
    const length = Math.sqrt(dot(vectors, row, vectors, row, dimensions)) || 1;
    for (let at = row; at < row + dimensions; at += 1) vectors[at] = (vectors[at] ?? 0) / length;
  }
}

/**
 * The cluster of each vector, from 0, by Lloyd's algorithm.
 * It starts from frequent words evenly spaced, so nothing is drawn at random.
 */
export function kMeans(vectors: Float32Array, dimensions: number, clusters: number, rounds: number): Uint16Array {
  const count = vectors.length / dimensions;
  const centres = new Float64Array(clusters * dimensions);
  for (let cluster = 0; cluster < clusters; cluster += 1) {
    const row = Math.floor((cluster * Math.min(count, clusters * 4)) / clusters) * dimensions;
    centres.set(vectors.subarray(row, row + dimensions), cluster * dimensions);
  }
  const nearest = new Uint16Array(count);
  for (let round = 0; round < rounds; round += 1) {
    assign(vectors, centres, dimensions, nearest);
    const sizes = new Float64Array(clusters);
    const sums = new Float64Array(clusters * dimensions);
    nearest.forEach((cluster, word) => {
      sizes[cluster] = (sizes[cluster] ?? 0) + 1;
      for (let at = 0; at < dimensions; at += 1) {
        const to = cluster * dimensions + at;
        sums[to] = (sums[to] ?? 0) + (vectors[word * dimensions + at] ?? 0);
      }
    });
    sums.forEach((sum, at) => {
      const size = sizes[Math.floor(at / dimensions)] ?? 0;
      if (size > 0) centres[at] = sum / size;
    });
  }
  return nearest;
}

function assign(vectors: Float32Array, centres: Float64Array, dimensions: number, nearest: Uint16Array): void {
  const halves = Float64Array.from(
    { length: centres.length / dimensions },
    (_, cluster) => dot(centres, cluster * dimensions, centres, cluster * dimensions, dimensions) / 2,
  );
  for (let word = 0; word < nearest.length; word += 1) {
    let best = -Infinity;
    halves.forEach((half, cluster) => {
      const score = dot(centres, cluster * dimensions, vectors, word * dimensions, dimensions) - half;
      if (score > best) {
        best = score;
        nearest[word] = cluster;
      }
    });
  }
}

type Vector = Float64Array | Float32Array;

function dot(one: Vector, from: number, other: Vector, otherFrom: number, length: number): number {
  let sum = 0;
  for (let at = 0; at < length; at += 1) sum += (one[from + at] ?? 0) * (other[otherFrom + at] ?? 0);
  return sum;
}
