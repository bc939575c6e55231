/** How much of what two contents say is the same. */
import { mayBeSameName } from './speaker.ts';
import type { Wording } from './story-keys.ts';
import { weightOfStem } from './words.ts';

/** A number of the same kind is more than a word. */
const NUMBER_WEIGHT = 2;
const NAME_WEIGHT = 1;

export interface Likeness {
  /** How many stems and numbers both have. */
  stems: number;
  /** Weight of the stems and numbers that both have. */
  words: number;
  /** Names that both have. */
  names: number;
  /** What both have, of what either has: from 0 to 1. */
  share: number;
  /** What both have, of what the shorter has: 1 where the longer says all of it. */
  contained: number;
}

export function likenessOf(a: Wording, b: Wording): Likeness {
  const inB = new Set(b.stems);
  const numbersOfB = new Set(b.numbers);
  const stems = a.stems.filter((stem) => inB.has(stem));
  const numbers = a.numbers.filter((number) => numbersOfB.has(number)).length;
  const words = weightOfAll(stems) + NUMBER_WEIGHT * numbers;
  const names = a.names.filter((name) => b.names.some((other) => mayBeSameName(name, other))).length;
  const [ofA, ofB] = [weightOf(a), weightOf(b)];
  const both = words + NAME_WEIGHT * names;
  const either = ofA + ofB - both;
  const shorter = Math.min(ofA, ofB);
  return {
    stems: stems.length + numbers,
    words,
    names,
    share: either > 0 ? both / either : 0,
    contained: shorter > 0 ? Math.min(1, both / shorter) : 0,
  };
}

export function weightOf({ stems, names, numbers }: Wording): number {
  return weightOfAll(stems) + NAME_WEIGHT * names.length + NUMBER_WEIGHT * numbers.length;
}

const weightOfAll = (stems: readonly string[]): number => stems.reduce((sum, stem) => sum + weightOfStem(stem), 0);

/** Each has a number that the other hasn't: "46 percent" is not "52 percent". */
export function differInNumbers(a: Wording, b: Wording): boolean {
  const isMore = (one: Wording, other: Wording): boolean =>
    one.numbers.some((number) => !other.numbers.includes(number));
  return isMore(a, b) && isMore(b, a);
}

/** Neither names anybody whom the other doesn't. */
export function haveSameNames(a: readonly string[], b: readonly string[]): boolean {
  const areIn = (one: readonly string[], other: readonly string[]): boolean =>
    one.every((name) => other.some((another) => mayBeSameName(name, another)));
  return areIn(a, b) && areIn(b, a);
}

/** Each names somebody whom the other doesn't. */
export function differInNames(a: Wording, b: Wording): boolean {
  const isMore = (one: Wording, other: Wording): boolean =>
    one.names.some((name) => !other.names.some((another) => mayBeSameName(name, another)));
  return isMore(a, b) && isMore(b, a);
}
