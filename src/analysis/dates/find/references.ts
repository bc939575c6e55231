/** Times without a date: "now", "recently", "the future", "in recent years". */
import { UNKNOWN_DAY } from '../meaning.ts';
import { pattern } from '../word-classes.ts';
import { isSpending } from './vague-durations.ts';
import type { Finder } from './finder.ts';

export const REFERENCES: readonly Finder[] = [
  {
    // now; right now; currently; recently. "now that he is gone" is a reason.
    rule: 'reference',
    pattern: pattern('right? (?<word> reference )'),
    read: (match) => {
      const word = match.word('word');
      if (!word || (word.lower === 'now' && match.near(0)?.class === 'that')) return null;
      // "a Johnny-come-lately"
      if (match.near(-1)?.class === 'dash' && match.near(-1)?.end === word.start) return null;
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
    // the other day; the other night
    rule: 'other-day',
    needs: ['alternate'],
    pattern: pattern('the alternate (?: (?<unit> unit ) | partOfDay ) (?! of | dash | possessive )'),
    read: (match) => {
      const unit = match.word('unit')?.code ?? 'day';
      return unit === 'day' || unit === 'week' ? { kind: 'reference', value: 'PAST_REF' } : null;
    },
  },
  {
    // one day: some day. "in one day" and "for one day" tell how long.
    rule: 'one-day',
    pattern: pattern(
      '(?<! in | for | of | than | just | least | approx | up | preposition | until | every | a | the | this | that | last | next | past | previous | following | dash ) (?<one> numeral ) (?<unit> unit ) (?! dash | old | a | per | of | possessive | ago | earlier | before | after | until | back | to | from | early )',
    ),
    read: (match) => {
      const [one, unit, before] = [match.word('one'), match.word('unit'), match.near(-1)];
      if (one?.value !== 1 || unit?.code !== 'day') return null;
      const [verb, noun] = [match.token(before), match.token(match.near(0))];
      // "spent one day", "is one day", "one day strikes", but "could one day rule"
      if (isSpending(verb) || verb?.lemma === 'be' || (noun?.pos === 'NOUN' && verb?.pos !== 'AUX')) return null;
      return { kind: 'unknown', value: UNKNOWN_DAY };
    },
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
