/** Units counted from publication or from a time mentioned before: "last week", "that year". */
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
      `(?: ${PART} | ${EARLIER} )? (?<the> the )? (?<which> last | this | next | coming | previous | following | current | that | same | past ) (?<second> same | past | current )? (?<unit> unit )`,
    ),
    read: (match) => {
      const which = match.word('which')?.class;
      // "the last year" and "the past week" tell how long; durations.ts has them.
      if (which === 'past' || (match.has('the') && which === 'last')) return null;
      const meaning = stepOf(match.word('which'), unitOf(match.word('unit')), match.has('the'));
      const isPast = match.word('second')?.class === 'past';
      // "took place this weekend", told before the weekend has come: the verb decides.
      if (which === 'this' && !isPast && match.word('unit')?.code === 'weekend')
        return { kind: 'open', unit: 'weekend', isThis: true };
      // "this past week" is the last one.
      if (meaning?.kind === 'shifted' && isPast) return { ...meaning, count: -1 };
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
      return inPart(match.word('part'), meaning);
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
      if (unit?.code !== 'quarter') return null;
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
    // year-end; year end; month's end; the year's end
    rule: 'unit-end',
    pattern: pattern('the? (?<unit> unit ) (?: dash | possessive )? (?<part> edge ) (?! year )'),
    read: (match) => {
      const unit = unitOf(match.word('unit'));
      if (unit !== 'year' && unit !== 'month') return null;
      return inPart(match.word('part'), { kind: 'shifted', unit, count: 0, from: 'context' });
    },
  },
];
