/** The tree of highest score over a sentence (Chu and Liu, 1965; Edmonds, 1967), with one token under the root. */

const IMPOSSIBLE = -1e9;

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
  let best = spanningTree(matrix, size);
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
    const heads = spanningTree(only, size);
    let sum = 0;
    for (let token = 1; token < size; token += 1) sum += only[token * size + (heads[token] ?? 0)] ?? 0;
    if (sum > most) [most, best] = [sum, heads];
  }
  return best;
}

/** A circle that became one node: the first of its members stands for it. */
interface Contraction {
  circle: readonly number[];
  /** The head of each member within the circle. */
  heads: readonly number[];
  /** For each node outside: which member an arc from it enters, and from which an arc to it leaves. */
  enters: Int32Array;
  leaves: Int32Array;
}

/**
 * Heads by highest score; where they go round in a circle, the circle becomes one node, and so on until none does.
 * A contraction looks at each pair of a member and a node outside once, so that all of them together take the square of
 * the tokens.
 */
function spanningTree(given: Float64Array, size: number): Int32Array {
  const matrix = given.slice();
  const isOut = new Uint8Array(size);
  const heads = new Int32Array(size);
  for (let token = 1; token < size; token += 1) heads[token] = bestHead(matrix, size, token, isOut);
  const contractions: Contraction[] = [];
  const seen = new Int32Array(size);
  let round = 0;
  for (let start = 1; start < size; start += 1) {
    if (isOut[start] === 1) continue;
    round += 1;
    let node = start;
    while (node !== 0 && (seen[node] ?? 0) === 0) {
      seen[node] = round;
      node = heads[node] ?? 0;
    }
    // a way that ends at the root, or joins one that does
    if (node === 0 || seen[node] !== round) continue;
    const contraction = contract(matrix, size, heads, circleAt(heads, node), isOut);
    contractions.push(contraction);
    const [first = 0] = contraction.circle;
    heads[first] = bestHead(matrix, size, first, isOut);
    for (let token = 1; token < size; token += 1) if (isOut[heads[token] ?? 0] === 1) heads[token] = first;
    // its ways are looked at anew, from the node that the circle has become
    for (let token = 1; token < size; token += 1) if (seen[token] === round) seen[token] = 0;
    start = Math.min(start, first) - 1;
  }
  for (const contraction of contractions.reverse()) open(heads, contraction, size);
  return heads;
}

function bestHead(matrix: Float64Array, size: number, token: number, isOut: Uint8Array): number {
  let [best, most] = [0, -Infinity];
  for (let head = 0; head < size; head += 1) {
    const score = matrix[token * size + head] ?? IMPOSSIBLE;
    if (head !== token && isOut[head] === 0 && score > most) [best, most] = [head, score];
  }
  return best;
}

function circleAt(heads: Int32Array, node: number): number[] {
  const circle = [node];
  for (let next = heads[node] ?? 0; next !== node; next = heads[next] ?? 0) circle.push(next);
  return circle;
}

/** Makes a circle one node: its first member has the best of all arcs that enter it and that leave it. */
function contract(
  matrix: Float64Array,
  size: number,
  heads: Int32Array,
  circle: readonly number[],
  isOut: Uint8Array,
): Contraction {
  const [first = 0] = circle;
  const own = circle.map((member) => matrix[member * size + (heads[member] ?? 0)] ?? IMPOSSIBLE);
  const enters = new Int32Array(size);
  const leaves = new Int32Array(size);
  for (const member of circle) isOut[member] = 1;
  for (let node = 0; node < size; node += 1) {
    if (isOut[node] === 1) continue;
    let [leaving, entering] = [-Infinity, -Infinity];
    circle.forEach((member, position) => {
      const leave = node === 0 ? IMPOSSIBLE : (matrix[node * size + member] ?? IMPOSSIBLE);
      if (leave > leaving) [leaving, leaves[node]] = [leave, member];
      const enter = (matrix[member * size + node] ?? IMPOSSIBLE) - (own[position] ?? IMPOSSIBLE);
      if (enter > entering) [entering, enters[node]] = [enter, member];
    });
    matrix[node * size + first] = leaving;
    matrix[first * size + node] = entering;
  }
  isOut[first] = 0;
  return { circle, heads: circle.map((member) => heads[member] ?? 0), enters, leaves };
}

/** Opens a circle where the tree enters it. */
function open(heads: Int32Array, { circle, heads: within, enters, leaves }: Contraction, size: number): void {
  const [first = 0] = circle;
  const from = heads[first] ?? 0;
  const members = new Set(circle);
  for (let node = 1; node < size; node += 1)
    if (!members.has(node) && heads[node] === first) heads[node] = leaves[node] ?? 0;
  circle.forEach((member, position) => {
    heads[member] = within[position] ?? 0;
  });
  heads[enters[from] ?? 0] = from;
}
