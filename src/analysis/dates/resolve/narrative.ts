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

/** A year that far from publication isn't news. */
const FAR_IN_YEARS = 1;

/** Share of stated years that must be far for the text to be a narrative. */
const MOSTLY = 0.7;

/** A history may reach the present: then it tells many years and hardly ever counts from its publication. */
const MANY_YEARS = 30;
const HALF = 0.5;
const HARDLY_EVER = 0.1;

export function isNarrative(candidates: readonly Candidate[], published: number): boolean {
  const year = yearOf(published);
  let stated = 0;
  let far = 0;
  let relative = 0;
  for (const { meaning } of candidates) {
    const period = statedPeriod(meaning);
    if (period) {
      stated += 1;
      if (Math.abs(yearOf(period.first) - year) > FAR_IN_YEARS) far += 1;
    } else if (meaning.kind === 'weekday' || (meaning.kind === 'shifted' && meaning.from === 'published'))
      relative += 1;
  }
  const isHistoryToDate = stated >= MANY_YEARS && far >= HALF * stated && relative < HARDLY_EVER * stated;
  return isHistoryToDate || (stated >= ENOUGH_YEARS && far >= MOSTLY * stated && relative < stated / 2);
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

function statedPeriod(meaning: Meaning): { first: number } | null {
  if (meaning.kind === 'stated') return meaning.period;
  if (meaning.kind === 'part') return statedPeriod(meaning.of);
  return meaning.kind === 'time' && meaning.day ? statedPeriod(meaning.day) : null;
}
