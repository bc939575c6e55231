/** The tree of highest score over a sentence (Chu and Liu, 1965; Edmonds, 1967), with one token under the root. */

const IMPOSSIBLE = -1e9;

/** Circles that are opened as they should be; a text has few, and what has more is no sentence. */
const MOST_CIRCLES = 12;
/** Of tokens that would all stand under the root, so many are tried. */
const MOST_ROOTS = 4;

/**
 * @param scores of arcs, `width` a token: first that of the root as its head, then that of each token
 * @returns the head of each token, -1 for the root
 */
export function maximumTree(scores: Float32Array, width: number, length: number): Int32Array {
  const size = length + 1;
  const matrix = new Float64Array(size * size).fill(IMPOSSIBLE);
  for (let token = 1; token < size; token += 1)
    for (let head = 0; head < size; head += 1)
      if (head !== token) matrix[token * size + head] = scores[(token - 1) * width + head] ?? IMPOSSIBLE;
  let best = spanningTree(matrix, size, MOST_CIRCLES);
  const roots = [...best.keys()].filter((token) => token > 0 && best[token] === 0);
  if (roots.length > 1) best = bestOfRoots(matrix, size, roots.slice(0, MOST_ROOTS));
  let first = 0;
  for (const [token, head] of best.entries()) {
    if (token === 0 || head !== 0) continue;
    if (first === 0) first = token;
    else best[token] = first;
  }
  return Int32Array.from({ length }, (_, token) => (best[token + 1] ?? 0) - 1);
}

/** Of the tokens that would all stand under the root, the one that leaves the highest score does. */
function bestOfRoots(matrix: Float64Array, size: number, roots: readonly number[]): Int32Array {
  let best: Int32Array = new Int32Array(size);
  let most = -Infinity;
  for (const root of roots) {
    const only = matrix.slice();
    for (let token = 1; token < size; token += 1) if (token !== root) only[token * size] = IMPOSSIBLE;
    const heads = spanningTree(only, size, MOST_CIRCLES);
    let sum = 0;
    for (let token = 1; token < size; token += 1) sum += only[token * size + (heads[token] ?? 0)] ?? 0;
    if (sum > most) [most, best] = [sum, heads];
  }
  return best;
}

/** Heads by highest score; where they go round in a circle, the circle becomes one node and all begins again. */
function spanningTree(matrix: Float64Array, size: number, circles: number): Int32Array {
  const heads = new Int32Array(size);
  for (let token = 1; token < size; token += 1) {
    let most = -Infinity;
    for (let head = 0; head < size; head += 1) {
      const score = matrix[token * size + head] ?? IMPOSSIBLE;
      if (head !== token && score > most) [most, heads[token]] = [score, head];
    }
  }
  const circle = circleIn(heads);
  if (!circle) return heads;
  return circles > 0 ? opened(matrix, size, heads, circle, circles - 1) : cut(heads);
}

/** Heads with each circle cut at one of its tokens, which then stands under the root. */
function cut(heads: Int32Array): Int32Array {
  for (let circle = circleIn(heads); circle; circle = circleIn(heads)) heads[circle[0] ?? 0] = 0;
  return heads;
}

/** The nodes of a circle, or null. */
function circleIn(heads: Int32Array): number[] | null {
  const seen = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start += 1) {
    let node = start;
    while (node !== 0 && seen[node] === 0) {
      seen[node] = start;
      node = heads[node] ?? 0;
    }
    if (node === 0 || seen[node] !== start) continue;
    const circle = [node];
    for (let next = heads[node] ?? 0; next !== node; next = heads[next] ?? 0) circle.push(next);
    return circle;
  }
  return null;
}

/** The best tree of a graph in which a circle is one node, with the circle opened where that tree enters it. */
function opened(
  matrix: Float64Array,
  size: number,
  heads: Int32Array,
  circle: readonly number[],
  circles: number,
): Int32Array {
  const inCircle = new Uint8Array(size);
  for (const node of circle) inCircle[node] = 1;
  const outside = Array.from({ length: size }, (_, node) => node).filter((node) => inCircle[node] === 0);
  const joined = outside.length;
  const smaller = joined + 1;
  const next = new Float64Array(smaller * smaller).fill(IMPOSSIBLE);
  /** For each node outside: where in the circle an arc from it enters, and from where in it an arc to it leaves. */
  const enters = new Int32Array(joined);
  const leaves = new Int32Array(joined);
  for (const [position, node] of outside.entries()) {
    for (const [other, head] of outside.entries())
      if (node !== 0) next[position * smaller + other] = matrix[node * size + head] ?? IMPOSSIBLE;
    let [leaving, entering] = [-Infinity, -Infinity];
    for (const member of circle) {
      const leave = node === 0 ? IMPOSSIBLE : (matrix[node * size + member] ?? IMPOSSIBLE);
      if (leave > leaving) [leaving, leaves[position]] = [leave, member];
      const enter =
        (matrix[member * size + node] ?? IMPOSSIBLE) - (matrix[member * size + (heads[member] ?? 0)] ?? IMPOSSIBLE);
      if (enter > entering) [entering, enters[position]] = [enter, member];
    }
    next[position * smaller + joined] = leaving;
    next[joined * smaller + position] = entering;
  }
  const tree = spanningTree(next, smaller, circles);
  const whole = heads.slice();
  for (const [position, node] of outside.entries()) {
    if (node === 0) continue;
    const head = tree[position] ?? 0;
    whole[node] = head === joined ? (leaves[position] ?? 0) : (outside[head] ?? 0);
  }
  const from = tree[joined] ?? 0;
  whole[enters[from] ?? 0] = outside[from] ?? 0;
  return whole;
}
