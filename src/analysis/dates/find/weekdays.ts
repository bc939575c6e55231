/** Weekdays: "Saturday", "last Tuesday", "Mondays". */
import { pattern } from '../word-classes.ts';
import type { Finder } from './finder.ts';
import { whichOf } from './which-months.ts';
import { EARLIER, inPart, PART } from './steps.ts';

export const WEEKDAYS: readonly Finder[] = [
  {
    // Saturday; last Saturday; this past Sunday; late Monday; earlier Tuesday
    rule: 'weekday',
    needs: ['weekday'],
    pattern: pattern(
      `(?: ${PART} | (?<! unit | units ) ${EARLIER} )? (?<which> last | this (?! past ) | next | coming | this? past )? (?<day> weekday )`,
    ),
    read: (match) => {
      // "it was a Friday" says what kind of day it was.
      if (match.near(-1)?.class === 'a' && !['other', 'partOfDay'].includes(match.near(0)?.class ?? '')) return null;
      const [weekday, which] = [match.word('day')?.value ?? 0, whichOf(match.all('which').at(-1))];
      return inPart(match.word('part'), { kind: 'weekday', weekday, which });
    },
  },
  {
    // Mondays; Saturday mornings are parts of days
    rule: 'weekdays',
    pattern: pattern('(?<day> weekdays ) (?! possessive )'),
    read: (match) => ({ kind: 'set', value: `XXXX-WXX-${String(match.word('day')?.value)}` }),
  },
];
