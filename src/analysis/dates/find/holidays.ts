/** Named days and the weekends beside them: "Christmas", "last Easter", "Memorial Day weekend". */
import { HOLIDAYS } from '../../lexicon/dates/holidays.ts';
import type { Holiday } from '../../lexicon/dates/holidays.ts';
import { dayNumber } from '../calendar.ts';
import type { Meaning } from '../meaning.ts';
import { dayOf, dayPeriod, monthPeriod, nthWeekday } from '../period.ts';
import type { Period } from '../period.ts';
import { pattern } from '../word-classes.ts';
import type { Word } from '../words.ts';
import type { Finder, Match } from './finder.ts';
import { whichOf } from './which-months.ts';

/**
 * Easter Sunday of the western churches as a day number.
 * The anonymous Gregorian algorithm (Nature, 20 April 1876, as given by Meeus, Astronomical Algorithms, chapter 8).
 */
function easterSunday(year: number): number {
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

function holidayIn(holiday: Holiday, year: number): Period {
  if ('on' in holiday) return dayPeriod(dayNumber(holiday.on));
  if ('afterEaster' in holiday) return dayPeriod(easterSunday(year) + holiday.afterEaster);
  if ('day' in holiday) return dayPeriod(dayOf(year, holiday.month, holiday.day));
  return nthWeekday(monthPeriod(year, holiday.month), holiday.nth, holiday.weekday);
}

/** "Johnnie Christmas", "White Christmas", "the Easter Rising": a name, or another church's feast. */
function isPartOfName(match: Match): boolean {
  const [before, after] = [match.near(-1), match.near(0)];
  const isName = (word: Word | undefined): boolean => word?.class === 'other' && match.isCapitalised(word);
  return isName(after) || (isName(before) && ['PROPN', 'ADJ'].includes(match.token(before)?.pos ?? ''));
}

export const NAMED_DAYS: readonly Finder[] = [
  {
    // Christmas; last Easter; Christmas Day 2018
    rule: 'holiday',
    needs: ['holiday'],
    pattern: pattern('(?<which> last | this | next )? (?<holiday> holiday ) (?: comma? (?<year> year ) )?'),
    read: (match) => {
      const word = match.word('holiday');
      const holiday = word && HOLIDAYS[word.value];
      if (!holiday) return null;
      // "Christmas trees"
      const next = match.near(0);
      if (!('on' in holiday) && next?.class === 'other' && match.token(next)?.pos === 'NOUN') return null;
      if (!match.has('which') && isPartOfName(match)) return null;
      const year = match.word('year');
      if ('on' in holiday || year) return { kind: 'stated', period: holidayIn(holiday, year?.value ?? 0) };
      const meaning: Meaning = {
        kind: 'yearly',
        inYear: (inYear) => holidayIn(holiday, inYear),
        which: whichOf(match.word('which')),
      };
      return meaning;
    },
  },
];
