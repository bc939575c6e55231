/**
 * Weekdays that are no day of the calendar which the text tells: "one Friday night", "a wet Tuesday in October", "a typical
 * Monday", "the Friday before he died".
 */
import type { Match } from './finder.ts';

/** "| any | given Friday", but not "a | busy Monday", which may be this week's */
const ONE_OF_MANY: ReadonlySet<string> = new Set('one any every some each another'.split(' '));

/** "a | recent | Thursday": of these there is more than one, also where nothing says of which month. */
const USUAL: ReadonlySet<string> = new Set(
  'recent typical normal usual ordinary average regular random given different'.split(' '),
);

/** "a cold, wet | Tuesday": so many words at most stand between. */
const LONGEST_ADJECTIVES = 4;

/** Whether what `match` has found, a weekday, is one of many. */
export function isIndefinite(match: Match): boolean {
  const isPart = match.near(0)?.class === 'partOfDay';
  // "a | Friday | rally", "a Friday | night | vigil"
  const isBeforeNoun = /^(?:NOUN|PROPN)$/u.test(match.token(match.near(isPart ? 1 : 0))?.pos ?? '');
  return isOneOfMany(match, isBeforeNoun, isOfPeriod(match, isPart ? 1 : 0)) || isOfClause(match);
}

/** "| one | Friday", "| any given | Friday", "| a recent | Thursday", "| a | Monday | morning", "| a wet | Tuesday in October" */
function isOneOfMany(match: Match, isBeforeNoun: boolean, hasPeriod: boolean): boolean {
  let isUsual = false;
  for (let distance = -1; distance >= -LONGEST_ADJECTIVES; distance -= 1) {
    const word = match.near(distance);
    if (!word) return false;
    if (ONE_OF_MANY.has(word.lower)) return !isBeforeNoun || distance < -1;
    if (word.class === 'a') return isUsual || hasPeriod || (distance === -1 && !isBeforeNoun);
    isUsual ||= USUAL.has(word.lower);
    const isAdjective = /^(?:ADJ|ADV)$/u.test(match.token(word)?.pos ?? '') || word.class === 'comma';
    if (!isAdjective && !isUsual) return false;
  }
  return false;
}

/** "Tuesday | in October", "Friday night | last spring", "Sunday | in late June 2012", but not "Friday | in this month" */
function isOfPeriod(match: Match, from: number): boolean {
  let at = from;
  const joint = match.near(at);
  if (joint?.class === 'last') at += 1;
  else if (joint?.class === 'in' || joint?.class === 'of') {
    at += 1;
    while (/^(?:the|last|early|edge)$/u.test(match.near(at)?.class ?? '')) at += 1;
  } else return false;
  const period = match.near(at);
  // "Friday | last week" is a day of the calendar
  const isLong = period?.class === 'unit' && joint.class === 'last' && /^(?:month|year|decade)$/u.test(period.lower);
  if (period === undefined || !(isLong || ['month', 'season', 'year'].includes(period.class))) return false;
  // "on Friday in May's first speech"
  return match.near(at + 1)?.class !== 'possessive';
}

/** "the Friday | before he died", "the Monday | after the fire", "the Sunday | it happened" */
function isOfClause(match: Match): boolean {
  if (match.near(-1)?.class !== 'the') return false;
  const after = match.near(0);
  const pos = match.token(after)?.pos;
  if (after?.class === 'before' || after?.class === 'after')
    return !['comma', 'dot', 'break', 'close'].includes(match.near(1)?.class ?? 'break');
  return pos === 'PRON' || after?.class === 'that' || after?.lower === 'when';
}
