/** What may be one and is left apart, for an editor to decide. */
import type { Tie } from './clusters.ts';
import type { Limits } from './limits.ts';

/** So much lighter, or so much less alike. */
const LESS_WEIGHT = 0.75;
const LESS_SHARE = 0.08;

/** From when on an editor is asked. */
export const limitsOfDoubt = (limits: Limits): Limits => ({
  ...limits,
  quotedWeight: limits.quotedWeight - LESS_WEIGHT,
  claimShare: limits.claimShare - LESS_SHARE,
});

type Cluster = readonly number[];

/**
 * The surest doubts of each group, between two that no editor has parted.
 * @param clusterOf the group of a position, always the same list for the same group
 */
export function doubtsAmong(
  near: readonly Tie[],
  clusterOf: (position: number) => Cluster,
  apart: readonly (readonly [number, number])[],
): Tie[] {
  const asked = new Set<Cluster>();
  const isParted = (one: Cluster, other: Cluster): boolean =>
    apart.some(([a, b]) => (one.includes(a) && other.includes(b)) || (one.includes(b) && other.includes(a)));
  return near
    .toSorted((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b)
    .filter(({ a, b }) => {
      const [one, other] = [clusterOf(a), clusterOf(b)];
      if (one === other || (asked.has(one) && asked.has(other)) || isParted(one, other)) return false;
      asked.add(one).add(other);
      return true;
    });
}
