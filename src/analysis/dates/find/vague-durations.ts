/** Lengths without a number: "for years", "spent weeks", "the days ahead", "over the decades". */
import type { Token } from '../../document.ts';
import { SPENDING_VERBS } from '../../lexicon/dates/time-words.ts';
import { pattern } from '../word-classes.ts';
import type { Meaning } from '../meaning.ts';
import type { Word } from '../words.ts';
import { durationValue } from './amounts.ts';
import type { Finder } from './finder.ts';

/** "spent", "took": what follows tells how long. */
function isSpending(token: Token | undefined): boolean {
  return token !== undefined && SPENDING_VERBS.has(token.lemma);
}

/** "accepted decades of it", "but weeks of talks may follow" */
function isLeading(token: Token | undefined): boolean {
  return token?.pos === 'VERB' || token?.pos === 'CCONJ' || token?.pos === 'SCONJ';
}

/** Behind "the days" these tell where they lie. */
const BESIDE = /^(?:leading|immediately|surrounding|preceding)$/u;

/** Nobody knows how many: "the weeks ahead". */
function unitsFrom(word: Word | undefined): Meaning | null {
  const value = word?.code === 'quarter' || word?.code === 'weekend' ? null : durationValue(null, word);
  return value === null ? null : { kind: 'duration', value };
}

export const VAGUE_DURATIONS: readonly Finder[] = [
  {
    // for years; months of talks; weeks later stands with "ago"
    rule: 'bare-units',
    pattern: pattern(
      '(?<before> the | these | that | possessive | other | vague | ordinal | comparative | early | earlier | fiscal )? (?<unit> units ) (?! dash | year )',
    ),
    read: (match) => {
      const before = match.word('before');
      if (before && (before.class !== 'other' || match.token(before)?.pos !== 'VERB')) return null;
      return before ? null : unitsFrom(match.word('unit'));
    },
  },
  {
    // spent weeks; took hours; accepted decades of it
    rule: 'spent-units',
    pattern: pattern('(?<= (?<verb> other ) ) (?<unit> units ) (?! dash )'),
    read: (match) => {
      const verb = match.token(match.word('verb'));
      const isLength = isSpending(verb) || (isLeading(verb) && match.near(0)?.class === 'of');
      return isLength ? unitsFrom(match.word('unit')) : null;
    },
  },
  {
    // the years to come; the days leading up to the vote; the hours before it; the months that followed
    rule: 'units-beside',
    pattern: pattern(
      'the (?<unit> units ) (?= (?<side> other | to | that | since | before | after | following | between | until ) )',
    ),
    read: (match) => {
      const side = match.word('side');
      const isTold =
        side?.class === 'to'
          ? match.near(1)?.lower === 'come'
          : side?.class === 'that'
            ? match.near(1)?.lower === 'followed'
            : side?.class !== 'other' || BESIDE.test(side.lower);
      return isTold ? unitsFrom(match.word('unit')) : null;
    },
  },
  {
    // over the years; through the decades
    rule: 'over-the-units',
    pattern: pattern('(?<= (?<over> approx | to | preposition ) ) the (?<unit> units ) (?! of | dash | possessive )'),
    read: (match) =>
      /^(?:over|through|throughout|down)$/u.test(match.word('over')?.lower ?? '')
        ? unitsFrom(match.word('unit'))
        : null,
  },
];
