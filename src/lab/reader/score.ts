/** What a score is made of: shares by the name of the measure, and what went wrong, for whoever mends it. */

export interface Share {
  right: number;
  all: number;
}

export interface Score<Measure extends string> {
  shares: Record<Measure, Share>;
  /** One line each: `missed: "it rained" (Ann Lee)` */
  faults: string[];
}

/** Nothing counted yet. */
export function emptyScore<Measure extends string>(measures: readonly Measure[]): Score<Measure> {
  const shares = Object.fromEntries(measures.map((measure) => [measure, { right: 0, all: 0 }]));
  return { shares: shares as Record<Measure, Share>, faults: [] };
}

/** Counts one case of a measure. */
export function count(share: Share, isRight: boolean): void {
  share.all += 1;
  if (isRight) share.right += 1;
}

/** Percent to one decimal; null where there is nothing to measure. */
export function percent({ right, all }: Share): number | null {
  return all === 0 ? null : Math.round((1000 * right) / all) / 10;
}

/** Of several texts together. */
export function sumOf<Measure extends string>(
  measures: readonly Measure[],
  scores: readonly Score<Measure>[],
): Score<Measure> {
  const sum = emptyScore(measures);
  for (const { shares, faults } of scores) {
    for (const measure of measures) {
      sum.shares[measure].right += shares[measure].right;
      sum.shares[measure].all += shares[measure].all;
    }
    sum.faults.push(...faults);
  }
  return sum;
}
