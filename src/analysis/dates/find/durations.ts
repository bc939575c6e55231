/** How long: "three years", "a two-day visit", "the past decade", "54 years old". */
import { pattern } from '../word-classes.ts';
import type { Meaning } from '../meaning.ts';
import { amountOf, APPROX, COUNT, durationValue, UNIT } from './amounts.ts';
import type { Finder, Match } from './finder.ts';

function lasting(match: Match, amount: number | null): Meaning | null {
  const value = durationValue(amount, match.word('unit'));
  return value === null || value === 'P1Q' ? null : { kind: 'duration', value };
}

/** Words that may stand between an amount and its unit: "three consecutive days", "two more weeks". */
const BETWEEN =
  /^(?:consecutive|straight|successive|full|whole|more|additional|further|long|short|solid|other|calendar|working|business|light)$/u;

function betweenIsFitting(match: Match): boolean {
  const between = match.word('between');
  return between === undefined || BETWEEN.test(between.lower);
}

export const DURATIONS: readonly Finder[] = [
  {
    // three years; more than two weeks; 54 years old; a 54-year-old; a few days; two more weeks; half a year; 30-year
    rule: 'amount-of-units',
    pattern: pattern(
      `${APPROX}? (?<count> ${COUNT} ) (?: dash | (?<between> other | comparative | alternate ))? (?<unit> ${UNIT} ) (?: dash? old )?`,
    ),
    read: (match) => {
      const [last, unit] = [match.all('count').at(-1), match.word('unit')];
      // "several weekend rallies" aren't several weekends.
      const isVague = last?.class === 'vague' || last?.class === 'couple';
      if (!betweenIsFitting(match) || (isVague && unit?.class === 'unit')) return null;
      // "three-quarters of them", "in some quarters": those of a year are counted in words between or not at all.
      if (unit?.code === 'quarter' && !match.has('between') && (isVague || match.word('count')?.value === 3))
        return null;
      return lasting(match, amountOf(match.all('count')));
    },
  },
  {
    // a year; nearly an hour; a year and a half; a half hour; an entire year
    rule: 'a-unit',
    pattern: pattern(
      `${APPROX}? a (?: (?<half> half ) dash? )? (?<between> other )? (?<unit> unit ) (?<more> and a half )? (?: dash? old )?`,
    ),
    read: (match) => {
      if (
        match.has('between') &&
        !/^(?:entire|whole|full|single|calendar|further)$/u.test(match.word('between')?.lower ?? '')
      )
        return null;
      const unit = match.word('unit')?.code;
      if (unit === 'quarter' || unit === 'weekend' || unit === 'second') return null;
      // "the victory of a day" aside, a unit before a noun is a name: "a day care".
      if (match.near(0)?.class === 'dash') return null;
      return lasting(match, match.has('half') ? 0.5 : match.has('more') ? 1.5 : 1);
    },
  },
  {
    // the past three years; the last decade; the next few days; the coming weeks; the first two weeks
    rule: 'stretch',
    pattern: pattern(
      `(?: at least | no? comparative than )? (?: (?<the> the | this | these ) )? (?<which> last | past | next | coming | previous | following | ordinal ) (?<count> ${COUNT} )? (?: of the )? (?<unit> ${UNIT} )`,
    ),
    read: (match) => {
      const which = match.word('which')?.class;
      const unit = match.word('unit');
      if (match.has('count')) return lasting(match, amountOf(match.all('count')));
      if (which === 'ordinal') return null;
      if (unit?.class === 'units') return lasting(match, null);
      // "at the last minute"
      if (which === 'last' && unit?.code === 'minute') return null;
      const isStretch = (which === 'last' || which === 'past') && match.has('the');
      return isStretch || which === 'past' ? lasting(match, 1) : null;
    },
  },
  {
    // for years; months of talks; weeks later stands with "ago"
    rule: 'bare-units',
    pattern: pattern(
      '(?<before> the | these | that | possessive | other | vague | ordinal | early | earlier )? (?<unit> units ) (?! dash )',
    ),
    read: (match) => {
      const before = match.word('before');
      if (before && (before.class !== 'other' || match.token(before)?.pos !== 'VERB')) return null;
      const unit = match.word('unit')?.code;
      if (unit === 'weekend') return { kind: 'set', value: 'XXXX-WXX-WE' };
      return unit === 'quarter' || before ? null : lasting(match, null);
    },
  },
  {
    // a quarter-century; a quarter of a century; a quarter-century ago
    rule: 'quarter-century',
    pattern: pattern(`${APPROX}? a? (?<quarter> unit ) (?: dash | of a ) (?<unit> unit ) (?<ago> ago )?`),
    read: (match) => {
      if (match.word('quarter')?.lower !== 'quarter' || match.word('unit')?.code !== 'century') return null;
      if (!match.has('ago')) return { kind: 'duration', value: 'P25Y' };
      return { kind: 'shifted', unit: 'year', count: -25, from: 'published', exact: true };
    },
  },
  {
    // all year; all day
    rule: 'all-unit',
    pattern: pattern('all (?<unit> unit ) (?! dash )'),
    read: (match) => lasting(match, 1),
  },
  {
    // years-long; a year-long inquiry; decades-old
    rule: 'unit-long',
    pattern: pattern('(?<unit> unit | units ) dash (?: (?<long> other ) | old )'),
    read: (match) => {
      const long = match.word('long');
      if (long && long.lower !== 'long') return null;
      return lasting(match, match.word('unit')?.class === 'units' ? null : 1);
    },
  },
];
