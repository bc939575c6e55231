/**
 * Arithmetic on days written `YYYY-MM-DD`, in the proleptic Gregorian calendar.
 * Only `Date.UTC` is used, so the machine's clock, zone and locale never matter.
 */

const DAY_IN_MS = 86_400_000;

/** `2019-02-16` */
const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** Days since 1970-01-01. Throws a RangeError where `day` is not a day of the calendar. */
export function dayNumber(day: string): number {
  const match = DAY_PATTERN.exec(day);
  if (match) {
    const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
    const instant = new Date(Date.UTC(2000, month - 1, date));
    // Date.UTC reads the years 0 to 99 as 1900 to 1999, so the year is set on its own.
    instant.setUTCFullYear(year, month - 1, date);
    if (instant.getUTCMonth() === month - 1 && instant.getUTCDate() === date) return instant.getTime() / DAY_IN_MS;
  }
  throw new RangeError(`"${day}" is not a day of the calendar (YYYY-MM-DD)`);
}

/** The day `YYYY-MM-DD` that is `number` days after 1970-01-01. */
export function dayFromNumber(number: number): string {
  return new Date(number * DAY_IN_MS).toISOString().slice(0, 10);
}

/** True for a day that exists: `2020-02-29`, not `2019-02-29`. */
export function isCalendarDay(day: string): boolean {
  try {
    dayNumber(day);
    return true;
  } catch {
    return false;
  }
}
