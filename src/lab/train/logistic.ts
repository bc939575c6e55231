/** Fits a logistic function: a ridge on all weights but the first, by Newton's method on the normal equations. */

export interface Case {
  evidence: readonly number[];
  isSo: boolean;
  /** What it counts for; 1 where nothing is said. */
  weight?: number;
}

const ROUNDS = 12;

/** @returns weights in the order of the evidence */
export function fitLogistic(cases: readonly Case[], ridge: number): Float64Array {
  const size = cases[0]?.evidence.length ?? 0;
  const weights = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = weights.map((weight, index) => (index === 0 ? 0 : weight * ridge));
    const curvature = new Float64Array(size * size);
    for (let index = 0; index < size; index += 1) curvature[index * size + index] = index === 0 ? 1e-6 : ridge;
    for (const one of cases) addCase(one, weights, gradient, curvature);
    const step = solve(curvature, gradient);
    for (let index = 0; index < size; index += 1) weights[index] = (weights[index] ?? 0) - (step[index] ?? 0);
  }
  return weights;
}

const DECIMALS = 3;

/** Weights as a model has them: by name, rounded, without those that are less than `least`. */
export function namedWeights(names: readonly string[], weights: ArrayLike<number>, least = 0): Record<string, number> {
  return Object.fromEntries(
    names.flatMap((name, index) => {
      const weight = weights[index] ?? 0;
      return Math.abs(weight) < least ? [] : [[name, Number(weight.toFixed(DECIMALS))]];
    }),
  );
}

function addCase(
  { evidence, isSo, weight = 1 }: Case,
  weights: Float64Array,
  gradient: Float64Array,
  curvature: Float64Array,
): void {
  const present = evidence.flatMap((value, index) => (value === 0 ? [] : [{ value, index }]));
  const sum = present.reduce((total, { value, index }) => total + value * (weights[index] ?? 0), 0);
  const probability = 1 / (1 + Math.exp(-sum));
  const error = weight * (probability - (isSo ? 1 : 0));
  const slope = weight * Math.max(1e-6, probability * (1 - probability));
  for (const { value, index } of present) {
    gradient[index] = (gradient[index] ?? 0) + error * value;
    for (const other of present) {
      const at = index * weights.length + other.index;
      curvature[at] = (curvature[at] ?? 0) + slope * value * other.value;
    }
  }
}

/** Solves `matrix · x = right` by Cholesky's decomposition; the matrix is symmetric and positive. */
function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const lower = new Float64Array(size * size);
  const at = (values: Float64Array, row: number, column: number): number => values[row * size + column] ?? 0;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = at(matrix, row, column);
      for (let k = 0; k < column; k += 1) sum -= at(lower, row, k) * at(lower, column, k);
      lower[row * size + column] = row === column ? Math.sqrt(Math.max(sum, 1e-9)) : sum / at(lower, column, column);
    }
  }
  const x = Float64Array.from(right);
  for (let row = 0; row < size; row += 1) {
    for (let k = 0; k < row; k += 1) x[row] = (x[row] ?? 0) - at(lower, row, k) * (x[k] ?? 0);
    x[row] = (x[row] ?? 0) / at(lower, row, row);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    for (let k = row + 1; k < size; k += 1) x[row] = (x[row] ?? 0) - at(lower, k, row) * (x[k] ?? 0);
    x[row] = (x[row] ?? 0) / at(lower, row, row);
  }
  return x;
}
