/** Which class each word belongs to, put together from the lexicons. */
import { HOLIDAYS } from '../lexicon/dates/holidays.ts';
import { MONTH_ABBREVIATIONS, MONTH_NAMES } from '../lexicon/dates/months.ts';
import { CARDINALS, DECADE_WORDS, MULTIPLIERS, ORDINALS } from '../lexicon/dates/number-words.ts';
import { NAMED_HOURS, PARTS_OF_DAY, TIME_ZONES, ZONE_NAMES } from '../lexicon/dates/parts-of-day.ts';
import { HEMISPHERES, SEASONS } from '../lexicon/dates/seasons.ts';
import {
  APPROXIMATORS,
  DEICTIC_DAYS,
  EDGES,
  FREQUENCIES,
  PARTS,
  VAGUE_AMOUNTS,
  VAGUE_REFERENCES,
} from '../lexicon/dates/time-words.ts';
import { UNITS } from '../lexicon/dates/time-units.ts';
import { WEEKDAY_ABBREVIATIONS, WEEKDAY_NAMES } from '../lexicon/dates/weekdays.ts';
import type { WordClass } from './word-classes.ts';

/** What a word means: a number (month, weekday, amount) or a code (unit, season, TIMEX3 value). */
export interface Sense {
  class: WordClass;
  value: number;
  code: string;
}

/** Words with no other meaning than their class. */
const FUNCTION_WORDS: Partial<Record<WordClass, string>> = {
  the: 'the',
  a: 'a an',
  this: 'this',
  that: 'that those',
  these: 'these',
  of: 'of',
  to: 'to through',
  and: 'and or',
  at: 'at',
  on: 'on',
  in: 'in',
  for: 'for',
  from: 'from',
  between: 'between',
  until: 'until till',
  preposition: 'by during within throughout towards toward into',
  since: 'since',
  era: 'bc bce',
  anno: 'ad ce',
  possessive: "'s",
  half: 'half ½',
  fiscal: 'fiscal financial fy',
  local: 'local',
  oclock: "o'clock",
  tonight: 'tonight',
  overnight: 'overnight',
  recent: 'recent',
  current: 'current',
  right: 'right',
  futureNoun: 'future',
  moment: 'moment present',
  last: 'last',
  past: 'past',
  previous: 'previous preceding',
  next: 'next',
  coming: 'coming upcoming',
  following: 'following ensuing',
  same: 'same',
  earlier: 'earlier later previously beforehand afterwards',
  ago: 'ago',
  back: 'back',
  before: 'before',
  after: 'after',
  comparative: 'more less fewer',
  than: 'than',
  least: 'least most',
  no: 'no not',
  all: 'all',
  up: 'up',
  just: 'just only',
  couple: 'couple',
  every: 'every each',
  per: 'per',
  alternate: 'other',
  times: 'once twice times',
  old: 'old',
  ended: 'ended ending beginning starting',
  timeWord: 'time',
};

function buildVocabulary(): ReadonlyMap<string, Sense> {
  const words = new Map<string, Sense>();
  const add = (word: string, wordClass: WordClass, value = 0, code = word): void => {
    if (!words.has(word)) words.set(word, { class: wordClass, value, code });
  };
  const addAll = (table: Readonly<Record<string, number | string>>, wordClass: WordClass): void => {
    for (const [word, meaning] of Object.entries(table)) {
      if (typeof meaning === 'number') add(word, wordClass, meaning);
      else add(word, wordClass, 0, meaning);
    }
  };
  MONTH_NAMES.forEach((name, index) => {
    add(name, 'month', index + 1);
  });
  WEEKDAY_NAMES.forEach((name, index) => {
    add(name, 'weekday', index + 1);
    add(`${name}s`, 'weekdays', index + 1);
  });
  addAll(MONTH_ABBREVIATIONS, 'monthShort');
  addAll(WEEKDAY_ABBREVIATIONS, 'weekdayShort');
  addAll(SEASONS, 'season');
  addAll(HEMISPHERES, 'hemisphere');
  addAll(CARDINALS, 'numeral');
  addAll(MULTIPLIERS, 'multiplier');
  addAll(ORDINALS, 'ordinal');
  addAll(DECADE_WORDS, 'decadeWord');
  addAll(PARTS_OF_DAY, 'partOfDay');
  addAll(NAMED_HOURS, 'noon');
  addAll(DEICTIC_DAYS, 'deictic');
  addAll(VAGUE_REFERENCES, 'reference');
  addAll(FREQUENCIES, 'frequency');
  addAll(PARTS, 'early');
  addAll(EDGES, 'edge');
  for (const unit of UNITS) {
    for (const word of unit.singular) add(word, 'unit', 1, unit.name);
    for (const word of unit.plural) add(word, 'units', 2, unit.name);
  }
  for (const quarter of [1, 2, 3, 4]) add(`q${String(quarter)}`, 'quarterShort', quarter);
  for (const zone of TIME_ZONES) add(zone, 'zone');
  for (const name of ZONE_NAMES) add(name, 'zoneName');
  for (const word of VAGUE_AMOUNTS) add(word, 'vague');
  for (const word of APPROXIMATORS) add(word, 'approx');
  for (const [wordClass, list] of Object.entries(FUNCTION_WORDS) as [WordClass, string][]) {
    for (const word of list.split(' ')) add(word, wordClass);
  }
  return words;
}

/** From a word in lower case to its sense. */
export const VOCABULARY = buildVocabulary();

/** Names of holidays by their first word, longest first: their words are read as one. */
export const HOLIDAY_NAMES: ReadonlyMap<string, readonly { name: string; index: number }[]> = (() => {
  const byFirstWord = new Map<string, { name: string; index: number }[]>();
  HOLIDAYS.forEach(({ names }, index) => {
    for (const name of names) {
      const first = /^[\p{L}\d/]+/u.exec(name)?.[0] ?? name;
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { name, index }]);
    }
  });
  for (const list of byFirstWord.values()) list.sort((a, b) => b.name.length - a.name.length);
  return byFirstWord;
})();
