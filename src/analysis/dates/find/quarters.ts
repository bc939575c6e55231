/** Quarters, halves and other numbered parts: "the third quarter of 2018", "first-half", "the last week of March". */
import type { Meaning } from '../meaning.ts';
import { halfPeriod, quarterPeriod, yearPeriod } from '../period.ts';
import { pattern } from '../word-classes.ts';
import type { Finder, Match } from './finder.ts';
import { unitOf } from './amounts.ts';
import { monthOfYear } from './month-dates.ts';
import { stepOf } from './steps.ts';

const NTH = '(?<nth> ordinal | nth | last )';
/** "of 2018", "of last year", "this year", "of the year" */
const OF_YEAR =
  '(?: (?: of | in | comma )? (?: (?<year> year ) | the? (?<which> last | this | next | that | same | following | previous ) (?<of> unit ) | of the (?<of2> unit ) ))';

function yearOfGroup(match: Match): Meaning | null | 'none' {
  const year = match.word('year');
  if (year) return { kind: 'stated', period: yearPeriod(year.value) };
  const which = match.word('which');
  if (!which) return (match.word('of2')?.code ?? 'year') === 'year' ? 'none' : null;
  return match.word('of')?.code === 'year' ? stepOf(which, 'year') : null;
}

/** A quarter or half, of the year that is named or else one a year. */
function inYear(match: Match, nth: number, unit: 'quarter' | 'half'): Meaning | null {
  const limit = unit === 'quarter' ? 4 : 2;
  const number = nth === -1 ? limit : nth;
  if (number < 1 || number > limit) return null;
  const of = yearOfGroup(match);
  if (of === null) return null;
  if (of !== 'none') return { kind: 'nth', nth: number, unit, of };
  const period = unit === 'quarter' ? quarterPeriod : halfPeriod;
  return { kind: 'yearly', inYear: (year) => period(year, number), which: null };
}

function nthOf(match: Match): number {
  const word = match.word('nth');
  return word?.class === 'last' ? -1 : (word?.value ?? 0);
}

export const QUARTERS: readonly Finder[] = [
  {
    // the third quarter; first-quarter; the second quarter of 2018; the last quarter of this year
    rule: 'quarter',
    pattern: pattern(`the? ${NTH} dash? (?<unit> unit ) ${OF_YEAR}?`),
    read: (match) => {
      if (match.word('unit')?.code !== 'quarter') return null;
      // "the last quarter" without a year is the one before this.
      if (nthOf(match) === -1 && yearOfGroup(match) === 'none')
        return { kind: 'shifted', unit: 'quarter', count: -1, from: 'published' };
      return inYear(match, nthOf(match), 'quarter');
    },
  },
  {
    // Q3; Q3 2018
    rule: 'short-quarter',
    needs: ['quarterShort'],
    pattern: pattern(`(?<short> quarterShort ) ${OF_YEAR}?`),
    read: (match) => inYear(match, match.word('short')?.value ?? 0, 'quarter'),
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
    // the first week of March; the last weekend of February 2019; the third Monday of May
    rule: 'nth-unit',
    pattern: pattern(`the? ${NTH} (?<unit> unit | weekday ) (?: of | in ) (?<month> month ) (?: of? (?<year> year ))?`),
    read: (match) => {
      const unit = match.word('unit');
      const name = unit?.class === 'weekday' ? 'weekday' : unitOf(unit);
      if (!name || !['day', 'week', 'weekend', 'month', 'weekday'].includes(name)) return null;
      const of = monthOfYear(match.word('month')?.value ?? 0, match.word('year')?.value);
      const weekday = name === 'weekday' ? { weekday: unit?.value ?? 0 } : {};
      return { kind: 'nth', nth: nthOf(match), unit: name, of, ...weekday };
    },
  },
];
