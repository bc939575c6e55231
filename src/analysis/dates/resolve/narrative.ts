/** Whether a text tells of a time far from its publication, as a history does. */
import type { Candidate } from '../find/finder.ts';
import type { Meaning } from '../meaning.ts';
import { yearOf } from '../period.ts';

/** Fewer stated years than this prove nothing. */
const ENOUGH_YEARS = 4;

/** A year that far from publication isn't news. */
const FAR_IN_YEARS = 1;

/** Share of stated years that must be far for the text to be a narrative. */
const MOSTLY = 0.7;

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
  return stated >= ENOUGH_YEARS && far >= MOSTLY * stated && relative < stated / 2;
}

function statedPeriod(meaning: Meaning): { first: number } | null {
  if (meaning.kind === 'stated') return meaning.period;
  if (meaning.kind === 'part') return statedPeriod(meaning.of);
  return meaning.kind === 'time' && meaning.day ? statedPeriod(meaning.day) : null;
}
