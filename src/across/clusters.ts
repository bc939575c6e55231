/** Puts what is linked into groups in which nothing speaks against anything else. */

export interface Tie {
  a: number;
  b: number;
  strength: number;
}

/** Of a large group so many members are asked. */
const MOST_ASKED = 12;

/**
 * The strongest ties first; of equally strong ones in the order of positions. Two groups become one where of every member
 * of the one and every member of the other `mayBeOne` holds, so that a statement that says two things does not join
 * those who say the one to those who say the other.
 * @returns groups of two and more, as positions in ascending order
 */
export function clustersOf(
  size: number,
  ties: readonly Tie[],
  mayBeOne: (a: number, b: number) => boolean,
): number[][] {
  const clusters = Array.from({ length: size }, (_, position) => [position]);
  for (const { a, b } of ties.toSorted((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b)) {
    const [one, other] = [clusters[a], clusters[b]];
    if (!one || !other || one === other) continue;
    const asked = other.slice(0, MOST_ASKED);
    if (!one.slice(0, MOST_ASKED).every((left) => asked.every((right) => mayBeOne(left, right)))) continue;
    const [smaller, larger] = one.length < other.length ? [one, other] : [other, one];
    larger.push(...smaller);
    larger.sort((x, y) => x - y);
    for (const position of smaller) clusters[position] = larger;
  }
  return [...new Set(clusters)].filter((cluster) => cluster.length > 1);
}
