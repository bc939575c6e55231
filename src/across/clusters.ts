/** Puts what is linked into groups in which nothing speaks against anything else. */

export interface Tie {
  a: number;
  b: number;
  strength: number;
  /** The two are one whatever the rest of their groups says. */
  isSure?: boolean;
}

/** Of a large group so many members are asked. */
const MOST_ASKED = 12;

/**
 * The strongest ties first; of equally strong ones in the order of positions. Two groups become one where of every member
 * of the one and every member of the other `mayBeOne` holds, so that a statement that says two things does not join
 * those who say the one to those who say the other. Sure ties join groups that are left apart by that.
 * @returns groups of two and more, as positions in ascending order
 */
export function clustersOf(
  size: number,
  ties: readonly Tie[],
  mayBeOne: (a: number, b: number) => boolean,
): number[][] {
  const clusters = Array.from({ length: size }, (_, position) => [position]);
  const ordered = ties.toSorted((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b);
  const fits = (one: readonly number[], other: readonly number[]): boolean => {
    const asked = other.slice(0, MOST_ASKED);
    return one.slice(0, MOST_ASKED).every((left) => asked.every((right) => mayBeOne(left, right)));
  };
  for (const { a, b } of ordered) merge(clusters, a, b, fits);
  for (const { a, b, isSure } of ordered) if (isSure) merge(clusters, a, b, () => true);
  return [...new Set(clusters)].filter((cluster) => cluster.length > 1);
}

function merge(
  clusters: number[][],
  a: number,
  b: number,
  fits: (one: readonly number[], other: readonly number[]) => boolean,
): void {
  const [one, other] = [clusters[a], clusters[b]];
  if (!one || !other || one === other || !fits(one, other)) return;
  const [smaller, larger] = one.length < other.length ? [one, other] : [other, one];
  larger.push(...smaller);
  larger.sort((x, y) => x - y);
  for (const position of smaller) clusters[position] = larger;
}
