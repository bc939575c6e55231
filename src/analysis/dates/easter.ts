/** The day of Easter. */
import { dayOf } from './period.ts';

/**
 * Easter Sunday of the western churches as a day number.
 * The anonymous Gregorian algorithm (Nature, 20 April 1876, as given by Meeus, Astronomical Algorithms, chapter 8).
 */
export function easterSunday(year: number): number {
  const goldenNumber = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * goldenNumber + century - leapCenturies - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((goldenNumber + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * lateMoon + 114;
  return dayOf(year, Math.floor(days / 31), (days % 31) + 1);
}
