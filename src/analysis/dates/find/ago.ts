/** Amounts of time back or on: "three days ago", "a year earlier", "two weeks later". */
import { UNKNOWN_DAY } from '../meaning.ts';
import type { UnitName } from '../../lexicon/dates/time-units.ts';
import type { Anchor, Meaning } from '../meaning.ts';
import { pattern } from '../word-classes.ts';
import type { WordClass } from '../word-classes.ts';
import { amountOf, APPROX, COUNT, durationValue, FIRST_OF_RANGE, UNIT, unitOf } from './amounts.ts';
import type { Finder, Match } from './finder.ts';

/** Before "a year earlier" these make a comparison of it. */
const COMPARING: ReadonlySet<string> = new Set(['against', 'from', 'on', 'than', 'versus', 'with']);

/** "two days later", "three days from now"; the other anchors lead back. */
const AHEAD: ReadonlySet<string> = new Set(['later', 'after', 'afterwards', 'from']);

/** Before "two days after the vote" these make a length of it. */
const LASTING: ReadonlySet<WordClass> = new Set<WordClass>(['the', 'for', 'these', 'ordinal', 'last', 'next', 'every']);

/** "10,000 years ago" leads out of the calendar. */
const LONGEST_AMOUNT = 1000;

const YEARS_IN: Partial<Record<UnitName, number>> = { year: 1, decade: 10, century: 100 };

/** Whole years, where the months make such: "half a century ago". */
function inMonths(months: number, from: Anchor): Meaning {
  const years = months / 12;
  if (Number.isInteger(years)) return { kind: 'shifted', unit: 'year', count: years, from, exact: true };
  return { kind: 'shifted', unit: 'month', count: Math.round(months), from, exact: true };
}

/** "three years after that he left", but not "after that fight", "after that he left": a point, and no noun or clause. */
function isAfterThat(match: Match): boolean {
  const anchor = match.all('anchor');
  const [that, next] = [anchor.at(-1), match.token(match.near(0))];
  if (anchor.length < 2 || that?.class !== 'that') return true;
  // "for months before that" lasts.
  if (!match.has('count') || LASTING.has(match.near(-1)?.class ?? 'other')) return false;
  return match.token(that)?.pos !== 'SCONJ' && !['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(next?.pos ?? 'X');
}

function ago(match: Match): Meaning | null {
  const unit = unitOf(match.word('unit'));
  if (!unit || !isAfterThat(match)) return null;
  // "a year ago" is one, "years ago" nobody knows how many.
  const amount = match.has('count') ? amountOf(match.all('count')) : match.word('unit')?.class === 'units' ? null : 1;
  const anchor = match.word('anchor');
  // "up 5% from a year earlier" compares with now, whatever was mentioned before.
  const isNow = anchor?.code === 'earlier' && COMPARING.has(match.near(-1)?.lower ?? '');
  const fromPublished = anchor?.class === 'ago' || anchor?.class === 'back' || anchor?.class === 'from' || isNow;
  const isPast = !AHEAD.has(anchor?.lower ?? '');
  // Hours and less, and amounts that nobody knows, lead to no day.
  const isVague =
    amount === null || amount > LONGEST_AMOUNT || unit === 'second' || unit === 'minute' || unit === 'hour';
  const yearsInUnit = YEARS_IN[unit];
  if (isVague || (!Number.isInteger(amount) && yearsInUnit === undefined))
    // "days later" is behind what was told, which is seldom still to come.
    return fromPublished || (amount === null && isPast)
      ? { kind: 'reference', value: isPast ? 'PAST_REF' : 'FUTURE_REF' }
      : { kind: 'unknown', value: UNKNOWN_DAY };
  const count = isPast ? -amount : amount;
  const from = fromPublished ? 'published' : 'mentioned';
  const meaning: Meaning = Number.isInteger(amount)
    ? { kind: 'shifted', unit, count, from, exact: true }
    : // "two and a half years ago"
      inMonths(count * (yearsInUnit ?? 1) * 12, from);
  // "more than 20 years ago" and "10 or 20 years ago" have the value of twenty years ago, but needn't be in that year.
  return match.has('about') || match.has('range') ? { kind: 'undated', of: meaning } : meaning;
}

export const AGO: readonly Finder[] = [
  {
    // three days ago; a year ago; about two weeks earlier; several months later; more than a decade ago; three years after that
    rule: 'ago',
    pattern: pattern(
      `(?<about> ${APPROX} )? (?: (?<range> ${FIRST_OF_RANGE} )? (?<count> ${COUNT} ) | a | (?= units )) (?<unit> ${UNIT} ) (?<anchor> ago | earlier | (?: before | after ) (?: that (?! unit | units | weekday | month | season ) | (?= comma | dot | break ) ) | previous | back (?= comma | dot | break | close | that ) )`,
    ),
    read: ago,
  },
  {
    // three days from now; a week from today
    rule: 'from-now',
    pattern: pattern(
      `(?: (?<count> ${COUNT} ) | a ) (?<unit> ${UNIT} ) (?<anchor> from ) (?<now> reference | deictic | tonight )`,
    ),
    read: (match) => {
      const now = match.word('now')?.lower ?? '';
      const meaning = /^(?:now|today|tonight)$/u.test(now) ? ago(match) : null;
      // "a week from today" is a day.
      const isDay = meaning?.kind === 'shifted' && meaning.unit === 'week' && now !== 'now';
      return isDay ? { ...meaning, unit: 'day', count: meaning.count * 7 } : meaning;
    },
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
      if (!unit || LASTING.has(match.near(-1)?.class ?? 'other') || match.near(-1)?.lower === 'within') return null;
      const isMany = word?.class === 'units';
      const amount = match.has('count') ? amountOf(match.all('count')) : isMany ? null : 1;
      // Nobody goes by the clock here: "an hour after the vote" may be the next day.
      const isKnown = amount !== null && Number.isInteger(amount) && !['second', 'minute', 'hour'].includes(unit);
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
