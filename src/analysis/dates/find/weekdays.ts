/** Weekdays: "Saturday", "last Tuesday", "Monday of last week", "Mondays". */
import { pattern } from '../word-classes.ts';
import type { Finder, Match } from './finder.ts';
import { whichOf } from './which-months.ts';
import { EARLIER, inPart, PART, stepOf } from './steps.ts';

function isBeforeNoun(match: Match): boolean {
  const after = match.near(0);
  return after?.class === 'partOfDay' || ['NOUN', 'PROPN', 'ADJ'].includes(match.token(after)?.pos ?? 'X');
}

export const WEEKDAYS: readonly Finder[] = [
  {
    // Saturday; last Saturday; this past Sunday; late Monday; earlier Tuesday
    rule: 'weekday',
    needs: ['weekday'],
    pattern: pattern(
      `(?: ${PART} | (?<! unit | units ) ${EARLIER} )? (?<which> last | this (?! past ) | next | coming | this? past )? (?<day> weekday )`,
    ),
    read: (match) => {
      // "it was a Friday" says what kind of day it was; "a Friday rally" was on one.
      if (match.near(-1)?.class === 'a' && !isBeforeNoun(match)) return null;
      const weekday = match.word('day')?.value ?? 0;
      const which = whichOf(match.all('which').at(-1));
      return inPart(match.word('part'), {
        kind: 'weekday',
        weekday,
        which,
      });
    },
  },
  {
    // the following Monday; the previous Friday; the Monday before; the Friday after: counted from what was mentioned
    rule: 'weekday-beside',
    pattern: pattern(
      'the? (?: (?<which> previous | following ) (?<day> weekday ) | (?<day2> weekday ) (?<side> before | after ) (?= comma | dot | break | close ) )',
    ),
    read: (match) => {
      // "Following Monday's vote, he left": after it
      if (match.near(0)?.class === 'possessive' && match.end - match.first === 2) return null;
      const side = (match.word('which') ?? match.word('side'))?.class;
      const isBack = side === 'previous' || side === 'before';
      const weekday = (match.word('day') ?? match.word('day2'))?.value ?? 0;
      return { kind: 'weekday', weekday, which: isBack ? 'last' : 'next', from: 'mentioned' };
    },
  },
  {
    // Monday last week; Friday of this week; Tuesday next week
    rule: 'weekday-of-week',
    pattern: pattern(
      '(?<day> weekday ) of? (?: the? (?<which> last | this | next | that | following | previous )) (?<unit> unit )',
    ),
    read: (match) => {
      if (match.word('unit')?.code !== 'week') return null;
      const of = stepOf(match.word('which'), 'week');
      return of && { kind: 'nth', nth: match.word('day')?.value ?? 0, unit: 'weekday', of };
    },
  },
  {
    // Mondays; Saturday mornings are parts of days
    rule: 'weekdays',
    pattern: pattern('(?<day> weekdays ) (?! possessive )'),
    read: (match) => ({ kind: 'set', value: `XXXX-WXX-${String(match.word('day')?.value)}` }),
  },
];
