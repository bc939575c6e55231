/** Months told from another time: "last March", "next Dec. 31", "October of last year". */
import { pattern } from '../word-classes.ts';
import type { WordClass } from '../word-classes.ts';
import { CLAUSE_VERBS } from '../../lexicon/reporting/reporting-verbs.ts';
import type { Meaning, Which } from '../meaning.ts';
import { monthPeriod } from '../period.ts';
import type { Word } from '../words.ts';
import type { Finder, Match } from './finder.ts';
import { DAY, MONTH, monthOfYear } from './month-dates.ts';
import { inPart, PART, stepOf } from './steps.ts';

export function whichOf(word: Word | undefined): Which | null {
  if (word?.class === 'coming' || word?.class === 'next' || word?.class === 'following') return 'next';
  if (word?.class === 'this') return 'this';
  return word ? 'last' : null;
}

/** Behind these "that" is no conjunction. */
const BEFORE_THAT_MONTH: ReadonlySet<string> = new Set(
  'break dot comma open and in of since until before after preposition'.split(' '),
);

/** Before these it is none either, unless it was said. */
const CLAUSE_ENDS: ReadonlySet<WordClass> = new Set<WordClass>(['break', 'dot', 'comma', 'close']);

export const WHICH_MONTHS: readonly Finder[] = [
  {
    // last March, next May, this February; the previous April and that October, counted from what was mentioned
    rule: 'which-month',
    pattern: pattern(
      `(?: this? (?<which> last | this | next | coming ) | the? (?<other> previous | following ) | (?<that> that ) (?<same> same )? ) (?<month> month ) (?! (?: day | nth ))`,
    ),
    read: (match) => {
      if (match.has('that')) return isThatMonth(match) ? ofMentionedYear(match) : null;
      const which = match.word('which') ?? match.word('other');
      const meaning = monthOfYear(match.word('month')?.value ?? 0, undefined, whichOf(which));
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

/** "That October, it fell", "it fell that October.", but not the "that" of "said that March was cold", "That May be" */
function isThatMonth(match: Match): boolean {
  if (match.has('same')) return true;
  const [before, after] = [match.near(-1), match.near(0)];
  if (match.word('month')?.lower === 'may' && match.token(after)?.pos === 'AUX') return false;
  if (BEFORE_THAT_MONTH.has(before?.class ?? 'break')) return true;
  return CLAUSE_ENDS.has(after?.class ?? 'break') && !CLAUSE_VERBS.has(match.token(before)?.lemma ?? '');
}

function ofMentionedYear(match: Match): Meaning {
  const month = match.word('month')?.value ?? 0;
  return { kind: 'yearly', inYear: (year) => monthPeriod(year, month), which: null, from: 'mentioned' };
}
