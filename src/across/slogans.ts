/** Words that a speaker uses in one saying after the other belong to none of them: "make America great again". */
import { clusterAt, clustersOf } from './clusters.ts';
import type { Tie } from './clusters.ts';

export interface QuotationTie extends Tie {
  /** The one of the two that quotes no more than a part of the other's words; null where both quote the same. */
  part: number | null;
  /** It shows what the speaker says often, and ties nothing. */
  isHabit: boolean;
}

/** So heavy a part is one saying's own. */
export const LONG = 7;

/**
 * Those ties of short parts that tie the part to sayings which are not one themselves are left out.
 * @param size how many positions there are
 */
export function withoutSlogans(size: number, ties: readonly QuotationTie[]): QuotationTie[] {
  const whole = ties.filter(({ part, strength }) => part === null || strength >= LONG);
  const sayingAt = clusterAt(clustersOf(size, whole, () => true));
  const sayings = new Map<number, Set<number | undefined>>();
  for (const { a, b, part, strength } of ties) {
    if (part === null || strength >= LONG) continue;
    const of = sayings.get(part) ?? new Set();
    sayings.set(part, of.add(sayingAt(part === a ? b : a)[0]));
  }
  const isSlogan = (position: number): boolean => (sayings.get(position)?.size ?? 0) > 1;
  const isOfSlogan = ({ a, b, part }: QuotationTie): boolean =>
    part === null ? isSlogan(a) || isSlogan(b) : isSlogan(part);
  return ties.filter((tie) => !tie.isHabit && (tie.strength >= LONG || !isOfSlogan(tie)));
}
