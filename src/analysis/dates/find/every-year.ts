/** Days that come back: "every Christmas Eve", "on 5 November each year", "annually on 5 November". */
import { HOLIDAYS } from '../../lexicon/holidays.ts';
import type { Meaning } from '../meaning.ts';
import { dayOfAnyYear } from '../period.ts';
import { pattern } from '../word-classes.ts';
import type { Finder, Match } from './finder.ts';

const EVERY_YEAR = '(?<every> every ) (?<unit> unit )';
const DATE = '(?: (?<day> day | nth ) of? (?<month> month ) | (?<month2> month ) (?<day2> day | nth ) )';

/** The day of "5 November"; none where the words tell none. */
function onDate(match: Match): Meaning | null {
  const month = match.word('month') ?? match.word('month2');
  const day = match.word('day') ?? match.word('day2');
  return month && day ? { kind: 'set', value: dayOfAnyYear(month.value, day.value) } : null;
}

/** A holiday whose day changes comes once a year. */
function onHoliday(match: Match): Meaning | null {
  const holiday = HOLIDAYS[match.word('holiday')?.value ?? -1];
  if (!holiday || 'on' in holiday) return null;
  return { kind: 'set', value: 'day' in holiday ? dayOfAnyYear(holiday.month, holiday.day) : 'P1Y' };
}

function isYear(match: Match): boolean {
  return match.word('unit')?.code === 'year';
}

export const EVERY_YEARS: readonly Finder[] = [
  {
    // every Christmas Eve; each Easter
    rule: 'every-holiday',
    needs: ['holiday'],
    pattern: pattern('every (?<holiday> holiday )'),
    read: onHoliday,
  },
  {
    // Christmas every year
    rule: 'holiday-every-year',
    needs: ['holiday'],
    pattern: pattern(`(?<holiday> holiday ) ${EVERY_YEAR}`),
    read: (match) => (isYear(match) ? onHoliday(match) : null),
  },
  {
    // every year at Christmas
    rule: 'every-year-on-holiday',
    needs: ['holiday'],
    pattern: pattern(`${EVERY_YEAR} (?: at | on ) (?<holiday> holiday )`),
    read: (match) => (isYear(match) ? onHoliday(match) : null),
  },
  {
    // 5 November every year; December 6 each year
    rule: 'date-every-year',
    needs: ['every'],
    pattern: pattern(`${DATE} ${EVERY_YEAR}`),
    read: (match) => (isYear(match) ? onDate(match) : null),
  },
  {
    // annually on 5 November; every year on 5 November
    rule: 'yearly-on-date',
    pattern: pattern(`(?: (?<word> frequency ) | ${EVERY_YEAR} ) on (?: the )? ${DATE} (?! comma? year )`),
    read: (match) => (match.word('word')?.code === 'P1Y' || isYear(match) ? onDate(match) : null),
  },
];
