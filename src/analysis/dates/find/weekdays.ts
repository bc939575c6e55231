/** Weekdays: "Saturday", "last Tuesday", "Monday of last week", "Mondays". */
import { UNKNOWN_DAY } from '../meaning.ts';
import type { Meaning } from '../meaning.ts';
import { pattern } from '../word-classes.ts';
import { amountOf, COUNT, UNIT } from './amounts.ts';
import type { Finder, Match } from './finder.ts';
import { isIndefinite } from './indefinite-weekdays.ts';
import { whichOf } from './which-months.ts';
import { EARLIER, inPart, PART } from './parts.ts';
import { stepOf } from './steps.ts';

function isBeforeNoun(match: Match): boolean {
  const after = match.near(0);
  return after?.class === 'partOfDay' || ['NOUN', 'PROPN', 'ADJ'].includes(match.token(after)?.pos ?? 'X');
}

/** The second of "on Tuesday and Wednesday", "on Tuesday and on Wednesday" */
function isJoined(match: Match): boolean {
  const joint = match.near(-1)?.class === 'on' ? -2 : -1;
  return match.near(joint)?.class === 'and' && match.near(joint - 1)?.class === 'weekday';
}

/** So many words may stand between the days of a range: "between 6pm on Friday and 8am on". */
const LONGEST_RANGE = 9;

/** The second of "between Friday and Saturday", "between 6pm on Friday and 8am on Saturday" */
function isRangeEnd(match: Match): boolean {
  let [isAnd, isDay] = [false, false];
  for (let distance = -1; distance >= -LONGEST_RANGE; distance -= 1) {
    const word = match.near(distance);
    if (!word || ['break', 'comma', 'dot'].includes(word.class)) return false;
    if (word.class === 'between') return isDay;
    if (word.class === 'weekday') isDay = isAnd;
    isAnd ||= word.class === 'and';
  }
  return false;
}

/** The day to which a range leads: "from Monday to Wednesday". */
function rangeOf(match: Match): { until: number } | undefined {
  const [joint, last] = [match.near(0), match.near(1)];
  const isRange = joint !== undefined && ['to', 'until', 'dash'].includes(joint.class);
  return isRange && last?.class === 'weekday' ? { until: last.value } : undefined;
}

/** The "that" of "said that Friday's vote was off", "hopes that Friday will be dry", not of "resigned that Friday". */
function isConjunction(match: Match): boolean {
  const [before, after] = [match.token(match.near(-1)), match.near(0)];
  const isSubject = after?.class === 'possessive' || match.token(after)?.pos === 'AUX';
  return isSubject && ['VERB', 'NOUN', 'ADJ', 'PRON'].includes(before?.pos ?? 'X');
}

export const WEEKDAYS: readonly Finder[] = [
  {
    // Friday in "Monday through Friday"
    rule: 'weekday-of-range',
    pattern: pattern('(?<= weekday (?<joint> to | until | dash ) ) (?<day> weekday )'),
    read: (match) => ({
      kind: 'weekday',
      weekday: match.word('day')?.value ?? 0,
      which: 'next',
      from: 'mentioned',
    }),
  },
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
      if (which === null && isIndefinite(match)) return { kind: 'unknown', value: UNKNOWN_DAY };
      return inPart(match.word('part'), {
        kind: 'weekday',
        weekday,
        which,
        ...(which === null && isJoined(match) && { isJoined: true }),
        ...(which === null && isRangeEnd(match) && { isRangeEnd: true }),
        ...(which === null && rangeOf(match)),
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
    // Saturday week, a week after the next; that Monday, a week on Tuesday, two weeks from Friday: no day that is sure
    rule: 'weekday-unknown',
    pattern: pattern(
      `(?: (?<that> that ) weekday | (?<day> weekday ) (?<unit> unit ) | (?: ${COUNT} | a ) (?<unit2> ${UNIT} ) (?: on | from ) weekday )`,
    ),
    read: (match) => {
      const unit = (match.word('unit') ?? match.word('unit2'))?.code;
      if (match.has('that') && isConjunction(match)) return null;
      if (match.has('day') && unit === 'week')
        return { kind: 'weekday', weekday: match.word('day')?.value ?? 0, which: 'next', isWeekOn: true };
      return unit === undefined || unit === 'week' || unit === 'fortnight'
        ? { kind: 'unknown', value: UNKNOWN_DAY }
        : null;
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
    needs: ['ago'],
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
