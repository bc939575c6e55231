/** Days and months whose month or year another tells: "5-7 March", "March 5 and 7", "from October to June". */
import { pattern } from '../word-classes.ts';
import type { Finder, Match } from './finder.ts';
import { DAY, dayBeforeMonth, MONTH, NAMED_MONTH, STATED_YEAR } from './month-dates.ts';

/** The range of days in "5-7 March" is two dates, of which this finds the first; the month stands further on. */
const FIRST_OF_RANGE = '(?: dash | slash | to | and | comma )';

/** "7 people", "7 more", "7-inch" */
function isCountedThing(match: Match): boolean {
  const after = match.near(0);
  if (after?.class === 'dash') return match.near(1)?.class === 'other';
  return after?.class === 'other' && ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(match.token(after)?.pos ?? 'X');
}

export const MONTH_RANGES: readonly Finder[] = [
  {
    // 5 in "5-7 March", "5 and 7 March"
    rule: 'day-of-range',
    needs: ['month', 'monthShort'],
    pattern: pattern(
      `(?: the (?= nth ))? ${DAY} (?= ${FIRST_OF_RANGE} the? (?: day | nth ) of? ${NAMED_MONTH} ${STATED_YEAR}? )`,
    ),
    read: dayBeforeMonth,
  },
  {
    // 7 in "March 5-7, 2019", "March 5 and 7"
    rule: 'day-after-range',
    pattern: pattern(
      `(?<= ${NAMED_MONTH} (?: day | nth ) ${FIRST_OF_RANGE} ) ${DAY} (?! dash? (?: unit | units | meridiem | ${MONTH} )) ${STATED_YEAR}?`,
    ),
    read: (match) => {
      const joint = match.near(-1)?.class;
      // "March 5 and 7 people": only a dash makes sure that a day follows.
      const isThing = joint !== 'dash' && !match.has('year') && isCountedThing(match);
      return joint === 'comma' || isThing ? null : dayBeforeMonth(match);
    },
  },
];
