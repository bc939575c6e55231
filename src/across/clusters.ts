/** Puts what is linked into groups in which nothing speaks against anything else. */

export interface Tie {
  a: number;
  b: number;
  strength: number;
  /** The two are one whatever the rest of their groups says. */
  isSure?: boolean;
}

export type MayBeOne = (a: number, b: number) => boolean;

/** Of a large group so many members are asked. */
const MOST_ASKED = 12;

/**
 * The strongest ties first; of equally strong ones in the order of positions. Two groups become one where of every member
 * of the one and every member of the other `mayBeOne` holds, so that a statement that says two things does not join
 * those who say the one to those who say the other. Sure ties join groups that are left apart by that.
 * @param apart positions that never stand in one group
 * @returns groups of two and more, as positions in ascending order
 */
export function clustersOf(
  size: number,
  ties: readonly Tie[],
  mayBeOne: MayBeOne,
  apart: readonly (readonly [number, number])[] = [],
): number[][] {
  const clusters = Array.from({ length: size }, (_, position): Cluster => ({ members: [position], first: [position] }));
  const strangers = new Map<number, number[]>();
  for (const [a, b] of [...apart, ...apart.map(([one, other]) => [other, one] as const)]) {
    strangers.set(a, [...(strangers.get(a) ?? []), b]);
  }
  const areApart = (one: Cluster, other: Cluster): boolean =>
    strangers.size > 0 &&
    one.members.some((position) => strangers.get(position)?.some((stranger) => clusters[stranger] === other));
  const fits = (one: Cluster, other: Cluster): boolean =>
    one.first.every((left) => other.first.every((right) => mayBeOne(left, right)));
  const merge = ({ a, b }: Tie, may: typeof fits): void => {
    const [one, other] = [clusters[a], clusters[b]];
    if (!one || !other || one === other || areApart(one, other) || !may(one, other)) return;
    const [smaller, larger] = one.members.length < other.members.length ? [one, other] : [other, one];
    larger.first = ascending([...larger.first, ...smaller.first]).slice(0, MOST_ASKED);
    for (const position of smaller.members) {
      larger.members.push(position);
      clusters[position] = larger;
    }
  };
  const ordered = ties.toSorted((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b);
  for (const tie of ordered) merge(tie, fits);
  for (const tie of ordered) if (tie.isSure) merge(tie, () => true);
  return [...new Set(clusters)].flatMap(({ members }) => (members.length > 1 ? [ascending(members)] : []));
}

interface Cluster {
  members: number[];
  /** The first few of them, which are asked for all. */
  first: number[];
}

const ascending = (positions: readonly number[]): number[] => positions.toSorted((x, y) => x - y);

/** By position, the cluster that it stands in; by itself where it stands in none. */
export function clusterAt(clusters: readonly (readonly number[])[]): (position: number) => readonly number[] {
  const known = new Map(clusters.flatMap((cluster) => cluster.map((position) => [position, cluster])));
  return (position) => {
    const cluster = known.get(position) ?? [position];
    known.set(position, cluster);
    return cluster;
  };
}
