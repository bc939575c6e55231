/** Words that measure one time by another: "up 6% from a year earlier", "in 2015 prices". */

/** "up from 44", "6% lower" */
export const DIRECTIONS: ReadonlySet<string> = new Set('up down higher lower more less fewer'.split(' '));

/** Dictionary forms; amounts that do so are measured: "fell 3% from 2023". */
export const MOVING: ReadonlySet<string> = new Set(
  `advance climb contract decline decrease dip double drop ease expand fall gain grow improve increase jump narrow
  plummet plunge quadruple rebound recover rise shrink sink slide slip slow soar surge swell triple tumble widen`
    .trim()
    .split(/\s+/u),
);
