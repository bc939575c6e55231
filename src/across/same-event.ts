/** Whether two events are one, told twice. */
import { differInNumbers, likenessOf } from './likeness.ts';
import type { Limits } from './limits.ts';
import type { EventKeys } from './story-keys.ts';

const DAY_IN_MS = 86_400_000;
/** A year is no day of an event: "in 2016" and "on 5 July 2016" may be anything. */
const LONGEST_IN_DAYS = 93;

/** Stems and numbers in common weigh at least so much: "won" alone is no deed. */
const LEAST_WORDS = 2;
/** Where the days are not the same but some of the other's, the words have to be. */
const MORE_SHARE = 0.19;
/** Two actors in common, and days that are the same, say more than words. */
const SHARE_OF_ACTORS = 0.25;

/**
 * @param areSameStatements what the two tell is that somebody said the same
 * @returns how surely they are one, from 0 to 1; null where they aren't
 */
export function eventLink(
  a: EventKeys,
  b: EventKeys,
  { eventShare }: Limits,
  areSameStatements: boolean,
): number | null {
  if (!mayBeOneEvent(a, b)) return null;
  if (areSameStatements) return 1;
  const { words, names, share } = likenessOf(a.wording, b.wording);
  const sameDays = a.start === b.start && a.end === b.end;
  const hasActor = a.actors.some((actor) => b.actors.includes(actor));
  if (sameDays && words >= LEAST_WORDS && share >= eventShare) return share;
  if (!sameDays && hasActor && words >= LEAST_WORDS && share >= eventShare + MORE_SHARE) return share;
  if (sameDays && isShort(a) && words > 0 && names > 1 && share >= SHARE_OF_ACTORS) return share;
  return null;
}

/** Nothing speaks against it: the days overlap, and neither says that it didn't happen or was another number. */
export function mayBeOneEvent(a: EventKeys, b: EventKeys): boolean {
  if (a.start > b.end || b.start > a.end) return false;
  const sameDays = a.start === b.start && a.end === b.end;
  if (!sameDays && !(isShort(a) && isShort(b))) return false;
  if ((a.wording.negations + b.wording.negations) % 2 === 1) return false;
  return !differInNumbers(a.wording, b.wording);
}

/** In a group of others, each has to tell most of what every other tells, or to have two of its actors. */
export function fitsEvent(a: EventKeys, b: EventKeys): boolean {
  if (!mayBeOneEvent(a, b)) return false;
  if (likenessOf(a.wording, b.wording).contained >= LEAST_CONTAINED) return true;
  return a.actors.filter((actor) => b.actors.includes(actor)).length >= LEAST_ACTORS;
}

const LEAST_ACTORS = 2;

const LEAST_CONTAINED = 0.5;

const isShort = ({ start, end }: EventKeys): boolean =>
  (Date.parse(end) - Date.parse(start)) / DAY_IN_MS < LONGEST_IN_DAYS;
