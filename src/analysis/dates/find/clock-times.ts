/** Times of day, alone or with their day: "2.30 p.m. on Saturday", "Monday night", "at noon", "this morning". */
import { UNKNOWN_DAY } from '../meaning.ts';
import type { Meaning } from '../meaning.ts';
import { pattern } from '../word-classes.ts';
import type { WordClass } from '../word-classes.ts';
import type { Finder, Match } from './finder.ts';

/** "2.30 p.m.", "14:30 GMT", "3 o'clock", "noon" */
const HOUR =
  '(?: (?<clock> clock | day | numeral (?= oclock ) ) (?: (?<meridiem> meridiem ) | oclock ) | (?<plain> clock ) | (?<noon> noon ) )';
/** "GMT", "UTC+2", "local time", "Eastern", "Pacific Standard Time" */
const BARE_ZONE = `(?: (?: zone | local (?= timeWord ) ) timeWord? | zoneName other? timeWord
  | zoneName (?= on | comma | dot | close | break | and | weekday | month ) )`;
const ZONE = `(?: open ${BARE_ZONE} close | ${BARE_ZONE} )`;

/** The hour as "14:30", or null where it is none. */
function hourOf(match: Match): string | null {
  const noon = match.word('noon');
  if (noon) return noon.code;
  const clock = match.word('clock') ?? match.word('plain');
  if (!clock) return null;
  const [hourText = '', minute = '00'] = (
    clock.class === 'numeral' ? String(clock.value) : clock.code || clock.lower
  ).split(':');
  const hour = Number(hourText);
  const meridiem = match.word('meridiem')?.code;
  if (hour > (meridiem ? 12 : 24)) return null;
  const inDay = meridiem ? (hour % 12) + (meridiem === 'p' ? 12 : 0) : hour;
  return `${String(inDay).padStart(2, '0')}:${minute}`;
}

const BEFORE_HOUR: ReadonlySet<WordClass> = new Set<WordClass>([
  'at',
  'until',
  'since',
  'before',
  'after',
  'from',
  'to',
  'between',
  'and',
  'approx',
  'preposition',
  'weekday',
  'deictic',
  'year',
  'open',
  'break',
]);

/** "at 14:30" and "14:30 GMT" are times of day, "won 14:30" and "Corinthians 9:25" aren't. */
function isPlainHour(match: Match): boolean {
  return match.end - match.first > 1 || BEFORE_HOUR.has(match.near(-1)?.class ?? 'break');
}

const BEFORE_PART: ReadonlySet<WordClass> = new Set<WordClass>([
  'at',
  'in',
  'on',
  'preposition',
  'until',
  'weekday',
  'weekdayShort',
  'deictic',
  'holiday',
  'day',
  'nth',
  'meridiem',
  'oclock',
]);

export const CLOCK_TIMES: readonly Finder[] = [
  {
    // 2.30 p.m.; 14:30 GMT; noon; 9 o'clock
    rule: 'hour',
    pattern: pattern(`${HOUR} ${ZONE}?`),
    read: (match) => {
      const time = hourOf(match);
      if (time === null || (match.has('plain') && !isPlainHour(match))) return null;
      return { kind: 'time', time, day: null };
    },
  },
  {
    // morning; this morning; tonight; last night; that night; overnight; Tuesday stands in front by merging
    rule: 'part-of-day',
    pattern: pattern(
      '(?: (?: early | approx )? (?: (?<which> this | last | that | next | following | same | the ) (?: same | following | next | previous )? )? (?<part> partOfDay ) (?: units (?= of | on ) )? | (?<tonight> tonight | overnight ) )',
    ),
    read: (match) => {
      if (match.has('tonight'))
        return { kind: 'time', time: 'NI', day: { kind: 'shifted', unit: 'day', count: 0, from: 'published' } };
      const part = match.word('part');
      if (!part) return null;
      const which = match.word('which')?.class;
      const dayOfPart: Partial<Record<string, Meaning>> = {
        this: { kind: 'shifted', unit: 'day', count: 0, from: 'published' },
        last: { kind: 'shifted', unit: 'day', count: -1, from: 'published' },
        that: { kind: 'shifted', unit: 'day', count: 0, from: 'mentioned' },
        same: { kind: 'shifted', unit: 'day', count: 0, from: 'mentioned' },
      };
      const next = match.all('which').length > 0 && match.end - match.first > 2;
      if (which === 'the' && next)
        return { kind: 'time', time: part.code, day: { kind: 'shifted', unit: 'day', count: 1, from: 'mentioned' } };
      // "the morning after the vote"
      const beside = match.near(0)?.class;
      if (which === 'the' && (beside === 'after' || beside === 'before'))
        return { kind: 'time', time: part.code, day: { kind: 'unknown', value: UNKNOWN_DAY } };
      if (part.lower.endsWith('s') && (which === undefined || which === 'the')) return null;
      // "opening night" and "night club" are names of things; "at night" and "Monday night" are times.
      if (match.end - match.first === 1 && !BEFORE_PART.has(match.near(-1)?.class ?? 'other')) return null;
      return { kind: 'time', time: part.code, day: (which && dayOfPart[which]) ?? null };
    },
  },
];
