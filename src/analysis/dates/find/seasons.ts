/** Seasons and named days: "last summer", "the Australian winter of 2018", "Christmas". */
import { HOLIDAYS } from '../../lexicon/holidays.ts';
import type { Holiday } from '../../lexicon/holidays.ts';
import { HEMISPHERES } from '../../lexicon/seasons.ts';
import type { SeasonCode } from '../../lexicon/seasons.ts';
import { dayNumber } from '../calendar.ts';
import { easterSunday } from '../easter.ts';
import type { Meaning } from '../meaning.ts';
import { dayOf, dayPeriod, seasonPeriod, weekdayOf } from '../period.ts';
import type { Period } from '../period.ts';
import { pattern } from '../word-classes.ts';
import type { WordClass } from '../word-classes.ts';
import type { Word } from '../words.ts';
import type { Finder, Match } from './finder.ts';
import { whichOf } from './month-dates.ts';
import { inPart, PART } from './parts.ts';
import { stepOf } from './steps.ts';

function holidayIn(holiday: Holiday, year: number): Period {
  if ('on' in holiday) return dayPeriod(dayNumber(holiday.on));
  if ('afterEaster' in holiday) return dayPeriod(easterSunday(year) + holiday.afterEaster);
  if ('day' in holiday) return dayPeriod(dayOf(year, holiday.month, holiday.day));
  if (holiday.nth > 0) {
    const first = dayOf(year, holiday.month, 1);
    return dayPeriod(first + ((holiday.weekday - weekdayOf(first) + 7) % 7) + 7 * (holiday.nth - 1));
  }
  const last = dayOf(year, holiday.month + 1, 1) - 1;
  return dayPeriod(last - ((weekdayOf(last) - holiday.weekday + 7) % 7));
}

/** What stands before a season and seldom before a thing that springs or a person who falls. */
const BEFORE_SEASON: ReadonlySet<WordClass> = new Set<WordClass>(['in', 'preposition', 'since', 'until', 'of', 'for']);

/** "spring" and "fall" are verbs and other nouns as well, and "summer" alone may be a name. */
function isSeason(match: Match, season: Word): boolean {
  // "the Winter Olympics", "the Spring Offensive"
  const next = match.near(0);
  if (match.isCapitalised(season) && next?.class === 'other' && match.isCapitalised(next)) return false;
  if (['which', 'which2', 'year', 'year0', 'part', 'hemisphere'].some((group) => match.has(group))) return true;
  const before = match.near(-1)?.class ?? 'other';
  // "the spring and summer"
  if (['and', 'to', 'dash', 'slash'].includes(before) && match.near(-2)?.class === 'season') return true;
  const isAmbiguous = season.lower === 'spring' || season.lower === 'fall';
  if (match.end - match.first > 1) return !isAmbiguous || (BEFORE_SEASON.has(before) && match.near(0)?.class !== 'of');
  if (match.token(season)?.pos === 'VERB') return false;
  return isAmbiguous ? before === 'in' : BEFORE_SEASON.has(before);
}

/** "Johnnie Christmas", "White Christmas", "the Easter Rising": a name, or another church's feast. */
function isPartOfName(match: Match): boolean {
  const [before, after] = [match.near(-1), match.near(0)];
  if (before?.class === 'other' && match.isCapitalised(before) && match.near(-2)?.class !== 'break') {
    if (['PROPN', 'ADJ'].includes(match.token(before)?.pos ?? '')) return true;
  }
  const isDetermined = before?.class === 'the' || before?.class === 'possessive' || before?.class === 'other';
  return isDetermined && after?.class === 'other' && match.isCapitalised(after);
}

export const SEASONS_AND_HOLIDAYS: readonly Finder[] = [
  {
    // spring 2019; the summer of 2018; last winter; the Australian summer; in autumn
    rule: 'season',
    pattern: pattern(
      `(?: ${PART} | the )? (?<which> last | past | this | next | coming | that )? (?<hemisphere> hemisphere )? (?<year0> year )? (?<season> season ) (?: comma? of? (?<year> year ) (?: (?: dash | slash ) (?: day | number ) )? | of? (?<which2> last | this | next ) (?<unit> unit ) )?`,
    ),
    read: (match) => {
      const season = match.word('season');
      if (!season || (match.word('unit') && match.word('unit')?.code !== 'year')) return null;
      if (!isSeason(match, season)) return null;
      const hemisphere = HEMISPHERES[match.word('hemisphere')?.lower ?? ''] ?? null;
      const code = season.code as SeasonCode;
      const year = match.word('year') ?? match.word('year0');
      const part = match.word('part');
      if (year) return inPart(part, { kind: 'stated', period: seasonPeriod(year.value, code, hemisphere) });
      const which = match.word('which') ?? match.word('which2');
      if (match.has('which2')) {
        const of = stepOf(which, 'year');
        return of && { kind: 'nth', nth: 'SP SU FA WI'.split(' ').indexOf(code), unit: 'season', of };
      }
      return inPart(part, {
        kind: 'yearly',
        inYear: (inYear) => seasonPeriod(inYear, code, hemisphere),
        which: whichOf(which),
      });
    },
  },
  {
    // the spring in "the spring and early summer of 2018", the fall in "the fall and winter"
    rule: 'season-before-season',
    pattern: pattern(
      `(?: the | early dash? )? (?<season> season ) (?= (?: and | to | dash | slash ) (?: the | early dash? )? season (?: comma? of? (?<year> year ) | ))`,
    ),
    read: (match) => {
      const [code, year] = [match.word('season')?.code as SeasonCode, match.word('year')];
      if (year) return { kind: 'stated', period: seasonPeriod(year.value, code, null) };
      return { kind: 'yearly', inYear: (inYear) => seasonPeriod(inYear, code, null), which: null };
    },
  },
  {
    // Christmas; last Easter; Christmas Day 2018
    rule: 'holiday',
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
