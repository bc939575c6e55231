/** From TIMEX3 values to what the `datetime` attribute of HTML's `time` element can say. */

/** 2019-02-16, 2019-02-16T10:30, 2019-02-16TEV: the day is what counts */
const DAY = /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/u;

/** 2019-02, 2019, 2019-W06: the same in HTML */
const AS_IT_IS = /^(?:\d{4}-(?:0[1-9]|1[0-2])|\d{4}|\d{4}-W\d{2})$/u;

/** @returns null for what HTML has no form for: quarters, seasons, decades, weekends, and years before 1 */
export function machineDate(value: string | null): string | null {
  if (value === null || value.startsWith('0000')) return null;
  return DAY.exec(value)?.[1] ?? (AS_IT_IS.test(value) ? value : null);
}
