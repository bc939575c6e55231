/** Quarters, halves and other numbered parts: "the third quarter of 2018", "first-half", "the last week of March". */
import { MONTH_NAMES } from '../../lexicon/dates/months.ts';
import type { Meaning } from '../meaning.ts';
import { halfPeriod, quarterPeriod, yearPeriod } from '../period.ts';
import { pattern } from '../word-classes.ts';
import type { Finder, Match } from './finder.ts';
import { unitOf } from './amounts.ts';
import { monthOfYear } from './month-dates.ts';
import { stepOf } from './steps.ts';

const NTH = '(?<nth> ordinal | nth | last )';
/** "of 2018", "of last year", "this year" */
const OF_YEAR =
  '(?: (?: of | in | comma )? (?: (?: (?<fiscalYear> fiscal ) dash? unit? )? (?<year> year ) | (?<fy> fiscalYear ) | the? (?<which> last | this | next | that | same | following | previous ) (?<of> unit ) | of (?<same> the ) (?<of2> unit ) ))';

function yearOfGroup(match: Match): Meaning | null | 'none' {
  const year = match.word('year') ?? match.word('fy');
  if (year) return { kind: 'stated', period: yearPeriod(year.value) };
  const which = match.word('which');
  // "of the year"
  if (match.has('same')) return match.word('of2')?.code === 'year' ? 'none' : null;
  if (!which) return 'none';
  return match.word('of')?.code === 'year' ? stepOf(which, 'year') : null;
}

/** A quarter or half, of the year that is named or else one a year. */
function inYear(match: Match, nth: number, unit: 'quarter' | 'half'): Meaning | null {
  const limit = unit === 'quarter' ? 4 : 2;
  const number = nth === -1 ? limit : nth;
  if (number < 1 || number > limit) return null;
  const of = yearOfGroup(match);
  if (of === null) return null;
  const period = unit === 'quarter' ? quarterPeriod : halfPeriod;
  const meaning: Meaning =
    of === 'none'
      ? {
          kind: 'yearly',
          inYear: (year) => period(year, number),
          which: null,
        }
      : { kind: 'nth', nth: number, unit, of };
  const isFiscal = match.has('fiscal') || match.has('fiscal2') || match.has('fiscalYear') || match.has('fy');
  return isFiscal ? { kind: 'undated', of: meaning } : meaning;
}

function nthOf(match: Match): number {
  const word = match.word('nth');
  return word?.class === 'last' ? -1 : (word?.value ?? 0);
}

export const QUARTERS: readonly Finder[] = [
  {
    // the third quarter; first-quarter; the fiscal second quarter of 2018; the last quarter of this year
    rule: 'quarter',
    pattern: pattern(`the? (?<fiscal> fiscal )? ${NTH} dash? (?<fiscal2> fiscal )? (?<unit> unit ) ${OF_YEAR}?`),
    read: (match) => {
      if (match.word('unit')?.code !== 'quarter') return null;
      // "the second quarter of the game"
      if (match.near(0)?.class === 'of' && match.near(1)?.class === 'the' && match.near(2)?.class === 'other')
        return null;
      // "the last quarter" without a year is the one before this.
      if (nthOf(match) === -1 && yearOfGroup(match) === 'none')
        return { kind: 'shifted', unit: 'quarter', count: -1, from: 'published' };
      return inYear(match, nthOf(match), 'quarter');
    },
  },
  {
    // Q3; Q3 2018; FY2018 Q3, FY18-Q3, FY18Q3
    rule: 'short-quarter',
    needs: ['quarterShort'],
    pattern: pattern(
      `(?: (?<ahead> fiscalYear ) dash? (?<shortOf> quarterShort ) | (?<short> quarterShort ) ${OF_YEAR}? )`,
    ),
    read: (match) => {
      const year = match.word('ahead');
      if (!year) return inYear(match, match.word('short')?.value ?? 0, 'quarter');
      const of: Meaning = { kind: 'stated', period: yearPeriod(year.value) };
      const nth = match.word('shortOf')?.value ?? 0;
      return { kind: 'undated', of: { kind: 'nth', nth, unit: 'quarter', of } };
    },
  },
  {
    // the first half of 2018; the second half of the year; first-half; the latter half of 2008
    rule: 'half',
    needs: ['half'],
    pattern: pattern(`the? (?: ${NTH} | (?<latter> other )) dash? half ${OF_YEAR}`),
    read: (match) => {
      if (!match.has('latter')) return inYear(match, nthOf(match), 'half');
      return match.word('latter')?.lower === 'latter' ? inYear(match, 2, 'half') : null;
    },
  },
  {
    // the first week of March; the last weekend of February 2019; the first day of this month; the third Monday of May
    rule: 'nth-unit',
    pattern: pattern(
      `the? ${NTH} (?<unit> unit | weekday ) (?: of | in ) (?: (?<month> month ) (?: of? (?<year> year ))? | (?<whole> year ) | the? (?<which> last | this | next | that | same ) (?<of> unit ) )`,
    ),
    read: (match) => {
      const unit = match.word('unit');
      const name = unit?.class === 'weekday' ? 'weekday' : unitOf(unit);
      if (!name || !['day', 'week', 'weekend', 'month', 'weekday'].includes(name)) return null;
      const of = wholeOf(match);
      const weekday = name === 'weekday' ? { weekday: unit?.value ?? 0 } : {};
      return of && { kind: 'nth', nth: nthOf(match), unit: name, of, ...weekday };
    },
  },
];

function wholeOf(match: Match): Meaning | null {
  const month = match.word('month');
  if (month && month.value <= MONTH_NAMES.length) return monthOfYear(month.value, match.word('year')?.value);
  const year = match.word('whole');
  if (year) return { kind: 'stated', period: yearPeriod(year.value) };
  return stepOf(match.word('which'), unitOf(match.word('of')));
}
