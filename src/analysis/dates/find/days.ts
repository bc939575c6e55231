/** Days counted from publication, days written in digits, and the day of the month: "yesterday", "2019-02-16", "the 13th". */
import type { PartOfSpeech } from '../../document.ts';
import { dayNumber, isCalendarDay } from '../calendar.ts';
import type { Meaning } from '../meaning.ts';
import { dayPeriod } from '../period.ts';
import { pattern } from '../word-classes.ts';
import type { Finder } from './finder.ts';

function shiftedDay(count: number): Meaning {
  return { kind: 'shifted', unit: 'day', count, from: 'published' };
}

/** "the 13th minute" is none of a month. */
const NOMINAL: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'ADJ', 'NUM']);

export const DAYS: readonly Finder[] = [
  {
    // yesterday; late yesterday; earlier today; tomorrow
    rule: 'deictic-day',
    pattern: pattern('(?: early | (?<! unit | units ) earlier )? (?<day> deictic )'),
    // "imagine a tomorrow"
    read: (match) => (match.near(-1)?.class === 'a' ? null : shiftedDay(match.word('day')?.value ?? 0)),
  },
  {
    // 2019-02-16; 2019-02-16T14:30Z
    rule: 'iso-date',
    needs: ['isoDate'],
    pattern: pattern('(?<date> isoDate )'),
    read: (match) => {
      const [day = '', time] = (match.word('date')?.lower ?? '').split('t');
      if (!isCalendarDay(day)) return null;
      const date: Meaning = { kind: 'stated', period: dayPeriod(dayNumber(day)) };
      return time ? { kind: 'time', time: time.slice(0, 5), day: date } : date;
    },
  },
  {
    // 16/02/2019. Where both orders make a date, the day stays unknown.
    rule: 'slash-date',
    needs: ['slashDate'],
    pattern: pattern('(?<date> slashDate )'),
    read: (match) => {
      const [first = '', second = '', shortYear = ''] = (match.word('date')?.lower ?? '').split('/');
      const year = shortYear.length === 2 ? `${Number(shortYear) < 40 ? '20' : '19'}${shortYear}` : shortYear;
      const write = (month: string, day: string): string => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      const days = new Set([write(second, first), write(first, second)].filter(isCalendarDay));
      const [day] = days;
      if (day === undefined) return null;
      if (days.size > 1) return { kind: 'unknown', value: `${year}-XX-XX` };
      return { kind: 'stated', period: dayPeriod(dayNumber(day)) };
    },
  },
  {
    // the 13th: of the month that was mentioned last
    rule: 'day-of-month',
    pattern: pattern('(?<= on | until | from | to | preposition ) the (?<day> nth )'),
    read: (match) =>
      match.near(0)?.class === 'dash' || NOMINAL.has(match.token(match.near(0))?.pos ?? 'X')
        ? null
        : {
            kind: 'nth',
            nth: match.word('day')?.value ?? 0,
            unit: 'date',
            of: { kind: 'shifted', unit: 'month', count: 0, from: 'mentioned' },
          },
  },
];
