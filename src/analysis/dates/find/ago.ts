/** Amounts of time back or on: "three days ago", "a year earlier", "two weeks later". */
import { UNKNOWN_DAY } from '../meaning.ts';
import type { Meaning } from '../meaning.ts';
import { pattern } from '../word-classes.ts';
import type { WordClass } from '../word-classes.ts';
import { amountOf, APPROX, COUNT, durationValue, FIRST_OF_RANGE, UNIT, unitOf } from './amounts.ts';
import type { Finder, Match } from './finder.ts';

/** "two days later", "three days from now"; the other anchors lead back. */
const AHEAD: ReadonlySet<string> = new Set(['later', 'after', 'afterwards', 'from']);

/** Before "two days after the vote" these make a length of it. */
const LASTING: ReadonlySet<WordClass> = new Set<WordClass>(['the', 'for', 'these', 'ordinal', 'last', 'next', 'every']);

function ago(match: Match): Meaning | null {
  const unit = unitOf(match.word('unit'));
  if (!unit) return null;
  // "a year ago" is one, "years ago" nobody knows how many.
  const amount = match.has('count') ? amountOf(match.all('count')) : match.word('unit')?.class === 'units' ? null : 1;
  const anchor = match.word('anchor');
  const fromPublished = anchor !== undefined && ['ago', 'back', 'from'].includes(anchor.class);
  const isPast = !AHEAD.has(anchor?.lower ?? '');
  // Hours and less, and amounts that nobody knows or that aren't whole, lead to no day.
  if (amount === null || !Number.isInteger(amount) || ['second', 'minute', 'hour'].includes(unit))
    // "days later" is behind what was told, which is seldom still to come.
    return fromPublished || (amount === null && isPast)
      ? { kind: 'reference', value: isPast ? 'PAST_REF' : 'FUTURE_REF' }
      : { kind: 'unknown', value: UNKNOWN_DAY };
  const count = isPast ? -amount : amount;
  const from = fromPublished ? 'published' : 'mentioned';
  const meaning: Meaning = { kind: 'shifted', unit, count, from, exact: true };
  // "more than 20 years ago" and "10 or 20 years ago" have the value of twenty years ago, but needn't be in that year.
  return match.has('about') || match.has('range') ? { kind: 'undated', of: meaning } : meaning;
}

export const AGO: readonly Finder[] = [
  {
    // three days ago; a year ago; about two weeks earlier; several months later; more than a decade ago
    rule: 'ago',
    pattern: pattern(
      `(?<about> ${APPROX} )? (?: (?<range> ${FIRST_OF_RANGE} )? (?<count> ${COUNT} ) | a | (?= units )) (?<unit> ${UNIT} ) (?<anchor> ago | earlier | (?: before | after ) (?= comma | dot | break ) | previous | back (?= comma | dot | break | close | that ) )`,
    ),
    read: ago,
  },
  {
    // three days from now; a year from today
    rule: 'from-now',
    pattern: pattern(
      `(?: (?<count> ${COUNT} ) | a ) (?<unit> ${UNIT} ) (?<anchor> from ) (?<now> reference | deictic | tonight )`,
    ),
    read: (match) => (/^(?:now|today|tonight)$/u.test(match.word('now')?.lower ?? '') ? ago(match) : null),
  },
  {
    // two days after the vote; a week before his arrest; the day after Christmas (refine/beside-events.ts reads on)
    rule: 'beside-event',
    pattern: pattern(
      `(?: (?<about> ${APPROX} )? (?: (?<count> ${COUNT} ) | a | (?= units )) (?<unit> ${UNIT} ) | (?<the> the ) (?<theUnit> unit ) ) (?<side> before | after ) (?! comma | dot | break | and | close | deictic )`,
    ),
    read: (match) => {
      const word = match.word('unit') ?? match.word('theUnit');
      const unit = unitOf(word);
      // "in the two days after the vote" lasts.
      if (!unit || LASTING.has(match.near(-1)?.class ?? 'other')) return null;
      const isMany = word?.class === 'units';
      const amount = match.has('count') ? amountOf(match.all('count')) : isMany ? null : 1;
      // Nobody goes by the clock here: "an hour after the vote" may be the next day.
      const isKnown = amount !== null && !['second', 'minute', 'hour'].includes(unit);
      const count = isKnown && !match.has('about') ? amount : null;
      const isPast = match.word('side')?.class === 'before';
      const value = match.has('the') ? null : durationValue(amount, word);
      return {
        kind: 'beside',
        unit,
        count: count !== null && isPast ? -count : count,
        of: null,
        // The side is the last word.
        amount: value === null ? null : { value, endWord: match.end - 1 },
      };
    },
  },
];
