/** Amounts of units: "three", "twenty-two", "2½" as "two and a half", "several". */
import { UNITS } from '../../lexicon/dates/time-units.ts';
import type { UnitName } from '../../lexicon/dates/time-units.ts';
import type { Word } from '../words.ts';

/** "3", "twenty-two", "1,000", "[ten]" where an editor put it in */
export const NUMBER = '(?: numeral (?: dash? numeral )? | open numeral close | day | number )';

/** The first amount of "two or three", "30 to 60", "10-15": what is told is the second. */
export const FIRST_OF_RANGE =
  '(?: (?: numeral | day | number ) (?: to | and ) (?= numeral | day | number ) | (?: day | number ) dash (?= day | number ) )';

/** "three", "two and a half", "a few", "a couple of", "several", "two dozen", "a hundred", "half a" */
export const COUNT = `(?: (?: a | ${NUMBER} )? multiplier | ${NUMBER} (?: and? a? half | dash and dash a dash half )?
  | a? couple of? | a? vague | half a? | a half dash )`;

/** "about", "more than", "no more than", "just over", "at least", "up to", the "some" of "some 20" */
export const APPROX =
  '(?: just? (?: approx | no? comparative than ) | at least | up to | vague (?= numeral | day | number ) )';

export const UNIT = '(?: unit | units )';

/** The amount that `words` tell; null where it is vague ("several"). */
export function amountOf(words: readonly Word[]): number | null {
  let amount = 0;
  let isHalf = false;
  for (const word of words) {
    if (word.class === 'vague') return null;
    if (word.class === 'couple') amount = 2;
    else if (word.class === 'multiplier') amount = Math.max(amount, 1) * word.value;
    else if (word.class === 'numeral' || word.class === 'day' || word.class === 'number') amount += word.value;
    else if (word.class === 'half') isHalf = true;
  }
  return isHalf ? amount + 0.5 : amount;
}

export function unitOf(word: Word | undefined): UnitName | null {
  return UNITS.find((unit) => unit.name === word?.code)?.name ?? null;
}

/** TIMEX3 duration: P3D, PT5H, PXY (several years). Half an hour is a whole number of the next unit: PT30M. */
export function durationValue(amount: number | null, word: Word | undefined): string | null {
  const unit = UNITS.find(({ name }) => name === word?.code);
  if (!unit) return null;
  if (unit.name === 'fortnight') return `P${amount === null ? 'X' : String(amount * 2)}W`;
  if (unit.name === 'hour' && amount === 0.5) return 'PT30M';
  if (unit.name === 'century' && amount === 0.5) return 'P50Y';
  return `P${unit.clock ? 'T' : ''}${amount === null ? 'X' : String(amount)}${unit.code}`;
}
