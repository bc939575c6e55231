/** How often: "every day", "daily", "twice a week", "each Monday". */
import { PERIODICALS } from '../../lexicon/dates/time-words.ts';
import { pattern } from '../word-classes.ts';
import { UNKNOWN_DAY } from '../meaning.ts';
import type { Meaning } from '../meaning.ts';
import { amountOf, COUNT, durationValue, UNIT } from './amounts.ts';
import type { Word } from '../words.ts';
import type { Finder, Match } from './finder.ts';

/** So many words may stand before the "daily" of "the left-wing business daily". */
const LONGEST_NAME = 4;

function repeated(match: Match, amount: number | null): Meaning | null {
  const value = durationValue(amount, match.word('unit'));
  return value && value !== 'P1WE' ? { kind: 'set', value } : null;
}

function isNumber(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (['number', 'day', 'numeral', 'multiplier', 'year', 'a', 'vague'].includes(word.class) || /^\d/u.test(word.lower))
  );
}

/** So many words may stand between a number and its noun: "million more premature". */
const LONGEST_PHRASE = 4;

/** "40 people", "8 million people", "20 more such days", "thousands of dodgy listings" */
function isCounted(match: Match): boolean {
  for (let step = -2; step >= -2 - LONGEST_PHRASE; step -= 1) {
    const word = match.near(step);
    if (!word) return false;
    if (/^(?:dozens|hundreds|thousands|millions|billions|trillions)$/u.test(word.lower)) return true;
    if (word.class !== 'a' && isNumber(word)) return true;
    // Nothing but the number stands before it: "a woman a week".
    if (word.class === 'a') return step === -2;
    const isWithin =
      ['ADJ', 'NOUN', 'NUM'].includes(match.token(word)?.pos ?? 'X') || ['of', 'comparative'].includes(word.class);
    if (!isWithin && !/^["“”‘’']$/u.test(word.lower)) return false;
  }
  return false;
}

/** "a German business daily said", "the Madrid daily El País": papers, but not "fed the dog daily". */
function isPaper(match: Match): boolean {
  let first = -1;
  while (first > -LONGEST_NAME && ['NOUN', 'PROPN', 'ADJ'].includes(match.token(match.near(first))?.pos ?? 'X'))
    first -= 1;
  if (!['the', 'a', 'possessive'].includes(match.near(first)?.class ?? 'break')) return false;
  const next = match.near(0);
  const pos = match.token(next)?.pos ?? 'X';
  // "the weekly GOP rankings"
  const isBeforeName = pos === 'PROPN' && first < -1;
  return isBeforeName || next?.class === 'possessive' || pos === 'VERB' || pos === 'AUX';
}

export const SETS: readonly Finder[] = [
  {
    // every day; every single day; each year; every two weeks; every other month
    rule: 'every-unit',
    pattern: pattern(
      `every (?: (?<count> ${COUNT} ) | (?<second> alternate | ordinal ) | (?<single> other ) )? (?<unit> ${UNIT} )`,
    ),
    read: (match) => {
      if (match.has('single') && match.word('single')?.lower !== 'single') return null;
      return repeated(match, match.has('count') ? amountOf(match.all('count')) : match.has('second') ? 2 : 1);
    },
  },
  {
    // every Monday; every morning; each summer; every December
    rule: 'every-name',
    pattern: pattern(
      'every (?: (?<weekday> weekday ) partOfDay? | (?<part> partOfDay ) | (?<season> season ) | (?<month> month ) )',
    ),
    read: (match) => {
      const weekday = match.word('weekday');
      if (weekday) return { kind: 'set', value: `XXXX-WXX-${String(weekday.value)}` };
      const part = match.word('part');
      if (part) return { kind: 'set', value: `${UNKNOWN_DAY}T${part.code}` };
      const season = match.word('season');
      if (season) return { kind: 'set', value: `XXXX-${season.code}` };
      return { kind: 'set', value: `XXXX-${String(match.word('month')?.value).padStart(2, '0')}` };
    },
  },
  {
    // twice a week; three times a day; 40 hours a week; seven days per week
    rule: 'times-per-unit',
    pattern: pattern(
      `(?: ${COUNT}? times | ${COUNT} ${UNIT} ) (?: a | per | every ) (?<unit> unit ) (?! ago | earlier | before | after | dash | old )`,
    ),
    read: (match) => repeated(match, 1),
  },
  {
    // per year; $40,000 a year; 5% a month
    rule: 'per-unit',
    pattern: pattern(
      '(?: per | (?<= (?<noun> times | other | units | number | day | numeral | multiplier | comparative ) ) a ) (?<unit> unit ) (?! ago | earlier | before | after | dash | old )',
    ),
    read: (match) => {
      const noun = match.word('noun');
      // "20 more such days a year"
      if (noun?.class === 'units' && !isCounted(match)) return null;
      if (noun?.class === 'other') {
        const isAmount = ['NOUN', 'NUM', 'SYM'].includes(match.token(noun)?.pos ?? '') || /^[\d%]/u.test(noun.lower);
        if (!isAmount) return null;
        // "5 tonnes a year", "$40,000 a year", but not "the vote a year"
        if (!/^[\d%]/u.test(noun.lower) && !isCounted(match)) return null;
      }
      return repeated(match, 1);
    },
  },
  {
    // Friday nights; Saturday mornings
    rule: 'weekday-parts',
    pattern: pattern('(?<weekday> weekday | weekdays ) (?<part> partOfDay )'),
    read: (match) => {
      const [weekday, part] = [match.word('weekday'), match.word('part')];
      if (!weekday || part?.lower.endsWith('s') !== true) return null;
      return { kind: 'set', value: `XXXX-WXX-${String(weekday.value)}T${part.code}` };
    },
  },
  {
    // daily; annually. "the Daily Mail" is a name.
    rule: 'frequency',
    pattern: pattern('(?<word> frequency )'),
    read: (match) => {
      const word = match.word('word');
      if (!word) return null;
      if (PERIODICALS.has(word.lower) && isPaper(match)) return null;
      const startsSentence = ['dot', 'break', undefined].includes(match.near(-1)?.class);
      return match.isCapitalised(word) && !startsSentence ? null : { kind: 'set', value: word.code };
    },
  },
];
