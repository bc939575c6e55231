/** Weekdays: "Saturday", "last Tuesday", "Monday of last week", "Mondays". */
import type { Meaning } from '../meaning.ts';
import { pattern } from '../word-classes.ts';
import { amountOf, COUNT, UNIT } from './amounts.ts';
import type { Finder } from './finder.ts';
import { whichOf } from './month-dates.ts';
import { inPart, PART } from './parts.ts';
import { stepOf } from './steps.ts';

export const WEEKDAYS: readonly Finder[] = [
  {
    // Saturday; last Saturday; late Monday
    rule: 'weekday',
    pattern: pattern(`${PART}? (?<which> last | this | next | coming )? (?<day> weekday )`),
    read: (match) => {
      // "it was a Friday" says what kind of day it was.
      if (match.near(-1)?.class === 'a') return null;
      const weekday = match.word('day')?.value ?? 0;
      return inPart(match.word('part'), { kind: 'weekday', weekday, which: whichOf(match.word('which')) });
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
    // a week ago Tuesday; two weeks ago Friday
    rule: 'weekday-ago',
    pattern: pattern(`(?: (?<count> ${COUNT} ) | a ) (?<unit> ${UNIT} ) ago (?<day> weekday )`),
    read: (match) => {
      const count = match.has('count') ? amountOf(match.all('count')) : 1;
      if (match.word('unit')?.code !== 'week' || count === null) return null;
      const of: Meaning = { kind: 'shifted', unit: 'week', count: -count, from: 'published' };
      return { kind: 'nth', nth: match.word('day')?.value ?? 0, unit: 'weekday', of };
    },
  },
  {
    // Mondays; Saturday mornings are parts of days
    rule: 'weekdays',
    pattern: pattern('(?<day> weekdays ) (?! possessive )'),
    read: (match) => ({ kind: 'set', value: `XXXX-WXX-${String(match.word('day')?.value)}` }),
  },
];
