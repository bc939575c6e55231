/** Months told from another time: "last March", "next Dec. 31", "October of last year". */
import { pattern } from '../word-classes.ts';
import type { Meaning, Which } from '../meaning.ts';
import type { Word } from '../words.ts';
import type { Finder, Match } from './finder.ts';
import { DAY, MONTH, monthOfYear } from './month-dates.ts';
import { inPart, PART, stepOf } from './steps.ts';

export function whichOf(word: Word | undefined): Which | null {
  if (word?.class === 'coming' || word?.class === 'next' || word?.class === 'following') return 'next';
  if (word?.class === 'this') return 'this';
  return word ? 'last' : null;
}

export const WHICH_MONTHS: readonly Finder[] = [
  {
    // last March, next May, this February; the previous April, counted from what was mentioned
    rule: 'which-month',
    pattern: pattern(
      '(?: this? (?<which> last | this | next | coming ) | the? (?<other> previous | following ) ) (?<month> month ) (?! (?: day | nth ))',
    ),
    read: (match) => {
      const which = whichOf(match.word('which') ?? match.word('other'));
      const meaning = monthOfYear(match.word('month')?.value ?? 0, undefined, which);
      return match.has('other') ? { ...meaning, from: 'mentioned' } : meaning;
    },
  },
  {
    // February last year, March of this year, October of that year, June the following year
    rule: 'month-of-year',
    needs: ['month', 'monthShort'],
    pattern: pattern(
      `${PART}? (?: the? ${DAY} of? )? (?<month> ${MONTH} ) (?<dayAfter> day | nth )? (?: of | comma )? (?: the? (?<which> last | this | next | that | same | following | previous ) same? ) (?<unit> unit )`,
    ),
    read: ofWhichYear,
  },
];

/** A month or its day, in a year that is told from another time. */
function ofWhichYear(match: Match): Meaning | null {
  if (match.word('unit')?.code !== 'year') return null;
  const year = stepOf(match.word('which'), 'year');
  if (!year) return null;
  const month = match.word('month')?.value ?? 0;
  const of: Meaning = { kind: 'nth', nth: month, unit: 'month', of: year };
  const day = match.word('day') ?? match.word('dayAfter');
  return inPart(match.word('part'), day ? { kind: 'nth', nth: day.value, unit: 'date', of } : of);
}
