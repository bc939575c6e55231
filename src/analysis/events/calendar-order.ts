/** The one order of dated things, in the analysis, in the timeline of a story and in that of the site. */

interface Dated {
  start: string;
  end: string;
}

/**
 * By the earliest day on which it can have been, then by the latest: "late 2018", which begins in October, stands before
 * "1 December 2018"; "1 January 2019" before "2019", since what happened some time in 2019 can't have been earlier. So
 * the order never says that something came first which cannot have.
 */
export function inCalendarOrder(a: Dated, b: Dated): number {
  return compare(a.start, b.start) || compare(a.end, b.end);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
