/** Times without a date: "now", "recently", "the future", "in recent years". */
import { pattern } from '../word-classes.ts';
import type { Finder } from './finder.ts';

export const REFERENCES: readonly Finder[] = [
  {
    // now; right now; currently; recently. "now that he is gone" is a reason.
    rule: 'reference',
    pattern: pattern('right? (?<word> reference )'),
    read: (match) => {
      const word = match.word('word');
      if (!word || (word.lower === 'now' && match.near(0)?.class === 'that')) return null;
      return { kind: 'reference', value: word.code };
    },
  },
  {
    // the current price. "the current year" is a date.
    rule: 'current',
    pattern: pattern('current (?! fiscal? (?: unit | units ) )'),
    read: () => ({ kind: 'reference', value: 'PRESENT_REF' }),
  },
  {
    // recent; recent weeks; a recent afternoon; the recent past; in recent months
    rule: 'recent',
    pattern: pattern('(?: the (?= recent past ))? recent (?: unit | units | past | partOfDay )?'),
    read: () => ({ kind: 'reference', value: 'PAST_REF' }),
  },
  {
    // long ago; not so long ago; a long time ago
    rule: 'long-ago',
    needs: ['ago'],
    pattern: pattern('a? (?<long> other ) timeWord? ago'),
    read: (match) => (match.word('long')?.lower === 'long' ? { kind: 'reference', value: 'PAST_REF' } : null),
  },
  {
    // these days; at the moment; at present
    rule: 'present',
    pattern: pattern('(?: these (?<days> units ) | (?<= at ) the? moment )'),
    read: (match) =>
      match.has('days') && match.word('days')?.code !== 'day' ? null : { kind: 'reference', value: 'PRESENT_REF' },
  },
  {
    // to this day
    rule: 'this-day',
    pattern: pattern('(?<= to ) this (?<unit> unit )'),
    read: (match) => (match.word('unit')?.code === 'day' ? { kind: 'reference', value: 'PRESENT_REF' } : null),
  },
  {
    // the past; in the past. "the past three years" is a stretch, "past the gate" a way.
    rule: 'past',
    pattern: pattern('(?<= in | of | from ) the past (?= comma | dot | and | break | close )'),
    read: () => ({ kind: 'reference', value: 'PAST_REF' }),
  },
  {
    // the future; in future; the near future
    rule: 'future',
    pattern: pattern('(?: the (?<near> other )? | (?<= in ) ) futureNoun (?! other )'),
    read: (match) => {
      const near = match.word('near');
      return near && !/^(?:near|foreseeable|distant|immediate)$/u.test(near.lower)
        ? null
        : { kind: 'reference', value: 'FUTURE_REF' };
    },
  },
];
