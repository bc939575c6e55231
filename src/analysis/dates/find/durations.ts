/** How long: "three years", "a two-day visit", "the past decade", "54 years old". */
import { pattern } from '../word-classes.ts';
import type { Meaning } from '../meaning.ts';
import { amountOf, APPROX, COUNT, durationValue, FIRST_OF_RANGE, UNIT } from './amounts.ts';
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
    // three years; two or three years; more than two weeks; 54 years old; a 54-year-old; a few days; two more weeks; half a year; 30-year
    rule: 'amount-of-units',
    pattern: pattern(
      `${APPROX}? ${FIRST_OF_RANGE}? (?<count> ${COUNT} ) (?: dash | and? (?<between> other | comparative | alternate ))? (?<unit> ${UNIT} ) (?: dash? old )?`,
    ),
    read: (match) => {
      const [last, unit] = [match.all('count').at(-1), match.word('unit')];
      // "several weekend rallies" aren't several weekends.
      const isVague = last?.class === 'vague' || last?.class === 'couple';
      if (!betweenIsFitting(match) || (isVague && unit?.class === 'unit')) return null;
      // "three-quarters of them", "in some quarters": those of a year are counted in words between or not at all.
      const isShare = !match.has('between') && match.word('count')?.value === 3;
      if (unit?.code === 'quarter' && (isVague || isShare)) return null;
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
      `(?: at least | no? comparative than )? (?: (?<the> the | this | these ) )? (?<which> last | past | next | coming | previous | following | ordinal ) (?: ${FIRST_OF_RANGE}? (?<count> ${COUNT} ) )? (?: of the (?= units ) )? (?<unit> ${UNIT} )`,
    ),
    read: (match) => {
      const which = match.word('which')?.class;
      const unit = match.word('unit');
      if (match.has('count')) return lasting(match, amountOf(match.all('count')));
      if (which === 'ordinal') return null;
      if (unit?.class === 'units') return lasting(match, null);
      return which === 'past' || (which === 'last' && match.has('the')) ? lasting(match, 1) : null;
    },
  },
  {
    // a quarter-century; a quarter of a century
    rule: 'quarter-century',
    pattern: pattern(`${APPROX}? a? (?<quarter> unit ) (?: dash | of a ) (?<unit> unit )`),
    read: (match) => {
      if (match.word('quarter')?.lower !== 'quarter' || match.word('unit')?.code !== 'century') return null;
      return { kind: 'duration', value: 'P25Y' };
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
