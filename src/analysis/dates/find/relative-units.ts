/** Units counted from publication or from a time mentioned before: "last week", "that year". */
import type { Meaning } from '../meaning.ts';
import { yearPeriod } from '../period.ts';
import { pattern } from '../word-classes.ts';
import { durationValue, unitOf } from './amounts.ts';
import type { Finder } from './finder.ts';
import { EARLIER, inPart, PART, stepOf } from './steps.ts';

/** "the rest of the year" */
const SHARES: ReadonlySet<string> = new Set('rest remainder much part bulk balance majority portion'.split(' '));

/** Words before "the next year" that make a stretch of it. */
const STRETCHES: ReadonlySet<string> = new Set(['over', 'during', 'within', 'for', 'throughout']);

export const RELATIVE_UNITS: readonly Finder[] = [
  {
    // last week; late last year; earlier this month; the following day; that same year; this past week
    rule: 'which-unit',
    pattern: pattern(
      `(?: ${PART} | ${EARLIER} )? (?<the> the )? (?<which> last | this | next | coming | previous | following | current | that | same | past ) (?<second> same | past | coming | current )? (?<fiscal> fiscal )? (?<unit> unit )`,
    ),
    read: (match) => {
      const which = match.word('which')?.class;
      // "the last year" and "the past week" tell how long; durations.ts has them.
      if (match.has('the') && (which === 'last' || which === 'past')) return null;
      if (which === 'past') return null;
      const meaning = stepOf(match.word('which'), unitOf(match.word('unit')), match.has('the'));
      const isPast = match.word('second')?.class === 'past';
      // "took place this weekend", told before the weekend has come: the verb decides.
      if (which === 'this' && !isPast && match.word('unit')?.code === 'weekend')
        return { kind: 'open', unit: 'weekend', isThis: true };
      // "this past week" is the last one, "this coming week" the next.
      if (meaning?.kind === 'shifted' && isPast) return { ...meaning, count: -1 };
      if (meaning?.kind === 'shifted' && match.word('second')?.class === 'coming') return { ...meaning, count: 1 };
      // "over the next year" and "the next decade" tell how long.
      const unit = match.word('unit')?.code;
      if (match.has('the') && which === 'next' && (unit === 'decade' || unit === 'century'))
        return { kind: 'duration', value: unit === 'decade' ? 'P1DE' : 'P1CE' };
      if (
        match.has('the') &&
        which === 'next' &&
        match.end - match.first === 3 &&
        STRETCHES.has(match.near(-1)?.lower ?? '')
      ) {
        const value = durationValue(1, match.word('unit'));
        return value === null ? null : { kind: 'duration', value };
      }
      const known: Meaning | null = meaning && match.has('fiscal') ? { kind: 'undated', of: meaning } : meaning;
      return inPart(match.word('part'), known);
    },
  },
  {
    // this holiday weekend; the long weekend; this election year
    rule: 'named-unit',
    pattern: pattern('(?<which> this | the | last | next ) (?<kind> other ) (?<unit> unit )'),
    read: (match) => {
      const [which, kind, unit] = [match.word('which'), match.word('kind')?.lower ?? '', unitOf(match.word('unit'))];
      if (unit === 'weekend' && /^(?:holiday|long|bank)$/u.test(kind))
        return which?.class === 'this' || which?.class === 'the'
          ? { kind: 'open', unit, ...(which.class === 'this' && { isThis: true }) }
          : stepOf(which, unit);
      return unit === 'year' && /^(?:election|calendar)$/u.test(kind) ? stepOf(which, unit) : null;
    },
  },
  {
    // the rest of the year; much of the week; for the year; during the month
    rule: 'whole-unit',
    pattern: pattern(
      '(?<= (?<share> other | vague | half | least | all ) of | (?<for> for | preposition | to ) ) the (?<unit> unit ) (?! of | dash | possessive | before | after | ended | to | that )',
    ),
    read: (match) => {
      const unit = unitOf(match.word('unit'));
      if (!unit || !['week', 'month', 'year', 'decade', 'century'].includes(unit)) return null;
      const share = match.word('share');
      if (share?.class === 'other' && !SHARES.has(share.lower)) return null;
      if (!share && (unit === 'week' || !/^(?:for|during|throughout)$/u.test(match.word('for')?.lower ?? '')))
        return null;
      // "for the year ahead", "during the year he left"
      if (!share && !['comma', 'dot', 'break', 'close', 'and', 'from', 'in'].includes(match.near(0)?.class ?? 'break'))
        return null;
      return { kind: 'shifted', unit, count: 0, from: unit === 'month' ? 'mentioned' : 'context' };
    },
  },
  {
    // the day before; a day after
    rule: 'unit-beside',
    pattern: pattern(
      'the (?<unit> unit ) (?<side> before | after | following ) (?= comma | dot | and | break | close )',
    ),
    read: (match) => {
      const unit = unitOf(match.word('unit'));
      return (
        unit && { kind: 'shifted', unit, count: match.word('side')?.class === 'before' ? -1 : 1, from: 'mentioned' }
      );
    },
  },
  {
    // the weekend; the quarter that was mentioned last
    rule: 'the-unit',
    pattern: pattern('the (?<unit> unit ) (?! dash | of )'),
    read: (match) => {
      const unit = match.word('unit');
      if (unit?.code === 'weekend') return { kind: 'open', unit: 'weekend' };
      // "the Quarter" is a part of a town
      if (unit?.code !== 'quarter' || match.isCapitalised(unit)) return null;
      return { kind: 'shifted', unit: 'quarter', count: 0, from: 'mentioned' };
    },
  },
  {
    // the end of the year; the middle of the month; the end of the week; earlier in the day
    rule: 'edge-of-unit',
    pattern: pattern('the? (?<part> edge | early | earlier ) (?: of | in ) (?<the> the ) (?<unit> unit )'),
    read: (match) => {
      const unit = unitOf(match.word('unit'));
      // "the end of the day" is a manner of speaking.
      if (unit === 'day' && match.word('part')?.class === 'earlier')
        return { kind: 'shifted', unit, count: 0, from: 'mentioned' };
      if (!unit || !['week', 'month', 'quarter', 'year', 'decade', 'century'].includes(unit)) return null;
      return inPart(match.word('part'), { kind: 'shifted', unit, count: 0, from: 'context' });
    },
  },
  {
    // year-end; year end; month's end; the year's end; year-end 2018
    rule: 'unit-end',
    pattern: pattern('the? (?<unit> unit ) (?: dash | possessive )? (?<part> edge ) (?<year> year )?'),
    read: (match) => {
      const unit = unitOf(match.word('unit'));
      const year = match.word('year');
      if (year && unit === 'year')
        return inPart(match.word('part'), { kind: 'stated', period: yearPeriod(year.value) });
      if ((unit !== 'year' && unit !== 'month') || year) return null;
      return inPart(match.word('part'), { kind: 'shifted', unit, count: 0, from: 'context' });
    },
  },
];
