/** Named days and the weekends beside them: "Christmas", "last Easter", "Memorial Day weekend". */
import { HOLIDAYS } from '../../lexicon/dates/holidays.ts';
import type { DatedHoliday } from '../../lexicon/dates/holidays.ts';
import { dayNumber } from '../calendar.ts';
import { UNKNOWN_DAY } from '../meaning.ts';
import type { Meaning } from '../meaning.ts';
import { dayOf, dayPeriod, monthPeriod, nthWeekday } from '../period.ts';
import type { Period } from '../period.ts';
import { pattern } from '../word-classes.ts';
import type { WordClass } from '../word-classes.ts';
import type { Finder, Match } from './finder.ts';
import { whichOf } from './which-months.ts';

/** Before a holiday that is a family's name as well these tell that the days are meant: "during Ramadan". */
const BEFORE_MOVABLE: ReadonlySet<string> = new Set(
  'during in at on for of until since before after over throughout celebrate celebrated celebrating mark marked marking the'.split(
    ' ',
  ),
);

/** "during Ramadan", "Passover 2018": no day that is known. */
function movable(match: Match): Meaning | null {
  const year = match.word('year');
  if (!year && !BEFORE_MOVABLE.has(match.near(-1)?.lower ?? '')) return null;
  return { kind: 'unknown', value: year ? `${String(year.value)}-XX-XX` : UNKNOWN_DAY };
}

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

function holidayIn(holiday: DatedHoliday, year: number): Period {
  if ('on' in holiday) return dayPeriod(dayNumber(holiday.on));
  if ('afterEaster' in holiday) return dayPeriod(easterSunday(year) + holiday.afterEaster);
  if ('day' in holiday) return dayPeriod(dayOf(year, holiday.month, holiday.day));
  return nthWeekday(monthPeriod(year, holiday.month), holiday.nth, holiday.weekday);
}

/** Before a holiday that is a time, whatever follows. */
const BESIDE_HOLIDAY: ReadonlySet<WordClass> = new Set<WordClass>([
  'in',
  'preposition',
  'since',
  'until',
  'of',
  'for',
  'on',
  'at',
  'from',
  'between',
  'before',
  'after',
  'break',
  'dot',
  'comma',
]);

/**
 * "Johnnie Christmas", "White Christmas", "the Easter Rising": a name, or another church's feast.
 * @param isOneDay "post-9/11 America" is told by a day of history, whatever it stands beside
 */
function isPartOfName(match: Match, isOneDay: boolean): boolean {
  const [before, after] = [match.near(-1), match.near(0)];
  if (before?.class === 'other' && match.isCapitalised(before) && match.near(-2)?.class !== 'break') {
    if (['PROPN', 'ADJ'].includes(match.token(before)?.pos ?? '')) return true;
  }
  // "and Easter Seals", but "On Easter Pope Francis"
  const isAlone = !isOneDay && before !== undefined && !(BESIDE_HOLIDAY.has(before.class) || before.class === 'other');
  if (isAlone && after?.class === 'other' && match.isCapitalised(after)) return true;
  const isDetermined = before?.class === 'the' || before?.class === 'possessive' || before?.class === 'other';
  return isDetermined && after?.class === 'other' && match.isCapitalised(after);
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
      if (!match.has('which') && isPartOfName(match, 'on' in holiday)) return null;
      if ('movable' in holiday) return movable(match);
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
