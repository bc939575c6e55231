/** Whether a text tells of a time far from its publication, as a history does. */
import type { Token } from '../../document.ts';
import type { Candidate } from '../find/finder.ts';
import type { Meaning } from '../meaning.ts';
import { yearOf } from '../period.ts';
import type { Period } from '../period.ts';
import { finenessOf, YEAR_FINENESS } from './mentions.ts';
import type { Direction } from './tense.ts';

/** Fewer stated years than this prove nothing. */
const ENOUGH_YEARS = 4;

/** Months and days of such years; a single one is what a profile tells as well. */
const ENOUGH_FINE = 2;

/** A year that far from publication isn't news. */
const FAR_IN_YEARS = 1;

/** Share of stated years that must be far for the text to be a narrative. */
const MOSTLY = 0.7;

/**
 * A history seldom counts from its publication, where news does all the time: of 22 histories (WikiWars) none does so
 * in more than a tenth of its dates, of 840 news articles (PolNeAR) that tell old years nearly all do in more.
 */
const SELDOM = 0.1;

/** A history may reach the present: then it tells many years, and half of them far ones are enough. */
const MANY_YEARS = 30;
const HALF = 0.5;

export function isNarrative(candidates: readonly Candidate[], published: number): boolean {
  const year = yearOf(published);
  let [stated, far, relative, yearly] = [0, 0, 0, 0];
  // An article that looks back names years; only a history goes through their months and days.
  let fine = 0;
  const told = new Set<string>();
  for (const { meaning } of candidates) {
    const period = statedPeriod(meaning);
    if (period) {
      // News that comes back to one day again and again isn't a history of it.
      if (told.has(period.value)) continue;
      told.add(period.value);
      stated += 1;
      if (Math.abs(yearOf(period.first) - year) <= FAR_IN_YEARS) continue;
      far += 1;
      if (finenessOf(period.unit) < YEAR_FINENESS) fine += 1;
    } else if (countsFromPublication(meaning)) relative += 1;
    else if (meaning.kind === 'yearly') yearly += 1;
  }
  if (fine < ENOUGH_FINE || relative > SELDOM * (stated + yearly)) return false;
  return stated >= ENOUGH_YEARS && far >= (stated >= MANY_YEARS ? HALF : MOSTLY) * stated;
}

/** "Saturday", "last week", "the weekend", "Tuesday night", but not "4 August last year" */
export function countsFromPublication(meaning: Meaning): boolean {
  if (meaning.kind === 'nth' && (meaning.unit === 'month' || meaning.unit === 'date')) return false;
  if (meaning.kind === 'part' || meaning.kind === 'nth') return countsFromPublication(meaning.of);
  if (meaning.kind === 'time') return meaning.day !== null && countsFromPublication(meaning.day);
  return ['open', 'weekday'].includes(meaning.kind) || (meaning.kind === 'shifted' && meaning.from === 'published');
}

/**
 * "since 1924", "until 1958", "planned for 1976": years that the story looks at from where it is, without going there.
 * @param before the token before the year
 */
export function isAside({ unit }: Period, before: Token | undefined, direction: () => Direction | null): boolean {
  if (finenessOf(unit) < YEAR_FINENESS) return false;
  if (['for', 'since', 'till', 'until'].includes(before?.lower ?? '')) return true;
  const verb = direction();
  return verb === 'future' || verb === 'planned';
}

function statedPeriod(meaning: Meaning): Period | null {
  if (meaning.kind === 'stated') return meaning.period;
  if (meaning.kind === 'part') return statedPeriod(meaning.of);
  return meaning.kind === 'time' && meaning.day ? statedPeriod(meaning.day) : null;
}
