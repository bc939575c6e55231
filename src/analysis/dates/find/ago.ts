/** Amounts of time back or on: "three days ago", "a year earlier", "two weeks later". */
import { UNKNOWN_DAY } from '../meaning.ts';
import type { Meaning } from '../meaning.ts';
import { pattern } from '../word-classes.ts';
import { amountOf, APPROX, COUNT, UNIT, unitOf } from './amounts.ts';
import type { Finder, Match } from './finder.ts';

/** Before "a year earlier" these make a comparison of it. */
const COMPARING: ReadonlySet<string> = new Set(['from', 'than', 'with']);

/** "10,000 years ago" leads out of the calendar. */
const LONGEST_AMOUNT = 1000;

function ago(match: Match): Meaning | null {
  const unit = unitOf(match.word('unit'));
  const amount = match.has('count') ? amountOf(match.all('count')) : 1;
  if (!unit) return null;
  const anchor = match.word('anchor');
  // "up 5% from a year earlier" compares with now, whatever was mentioned in between.
  const isCompared = anchor?.code === 'earlier' && COMPARING.has(match.near(-1)?.lower ?? '');
  const fromPublished = anchor?.class === 'ago' || isCompared;
  const isPast =
    fromPublished || anchor?.code === 'earlier' || anchor?.class === 'before' || anchor?.class === 'previous';
  // Hours and less, and amounts that nobody knows, lead to no day.
  const isVague =
    amount === null || amount > LONGEST_AMOUNT || unit === 'second' || unit === 'minute' || unit === 'hour';
  if (isVague || (!Number.isInteger(amount) && unit !== 'year'))
    return fromPublished ? { kind: 'reference', value: 'PAST_REF' } : { kind: 'unknown', value: UNKNOWN_DAY };
  const count = isPast ? -amount : amount;
  const from = fromPublished ? 'published' : 'mentioned';
  const meaning: Meaning = Number.isInteger(amount)
    ? { kind: 'shifted', unit, count, from, exact: true }
    : // "two and a half years ago"
      { kind: 'shifted', unit: 'month', count: Math.round(count * 12), from, exact: true };
  // "more than 20 years ago" has the value of twenty years ago, but wasn't in that year.
  return match.has('about') ? { kind: 'undated', of: meaning } : meaning;
}

export const AGO: readonly Finder[] = [
  {
    // three days ago; a year ago; about two weeks earlier; several months later; more than a decade ago
    rule: 'ago',
    pattern: pattern(
      `(?<about> ${APPROX} )? (?: (?<count> ${COUNT} ) | a | (?= units )) (?<unit> ${UNIT} ) (?<anchor> ago | earlier | before (?= comma | dot | break ) | previous )`,
    ),
    read: ago,
  },
  {
    // year-earlier; the year-ago period
    rule: 'unit-earlier',
    pattern: pattern('(?<unit> unit ) dash (?<anchor> ago | earlier )'),
    read: ago,
  },
];
