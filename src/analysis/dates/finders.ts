/**
 * All finders. Where two find the same stretch the earlier one wins; otherwise the longer stretch does
 * (`withoutOverlaps`), so the order matters only among equals: what states more stands first.
 */
import type { Document } from '../document.ts';
import { AGO } from './find/ago.ts';
import { CENTURIES } from './find/centuries.ts';
import { CLOCK_TIMES } from './find/clock-times.ts';
import { DAYS } from './find/days.ts';
import { DURATIONS } from './find/durations.ts';
import { Match } from './find/finder.ts';
import type { Candidate, Finder } from './find/finder.ts';
import { NAMED_DAYS } from './find/holidays.ts';
import { MONTH_DATES, MONTH_RANGES } from './find/month-dates.ts';
import { QUARTERS } from './find/quarters.ts';
import { REFERENCES } from './find/references.ts';
import { RELATIVE_UNITS } from './find/relative-units.ts';
import { SEASONS } from './find/seasons.ts';
import { SETS } from './find/sets.ts';
import { VAGUE_DURATIONS } from './find/vague-durations.ts';
import { WEEKDAYS } from './find/weekdays.ts';
import { WHICH_MONTHS } from './find/which-months.ts';
import { ERAS, YEARS } from './find/years.ts';
import type { Words } from './words.ts';

export const FINDERS: readonly Finder[] = [
  ...DAYS,
  ...MONTH_RANGES,
  // "4 March to 30 June last year" tells more of 4 March than its words do.
  ...WHICH_MONTHS,
  ...MONTH_DATES,
  ...WEEKDAYS,
  ...QUARTERS,
  ...YEARS,
  ...CENTURIES,
  ...ERAS,
  ...SEASONS,
  ...NAMED_DAYS,
  // "a year" after an amount is a rate before it is a length.
  ...SETS,
  // "to this day" isn't today.
  ...REFERENCES,
  ...RELATIVE_UNITS,
  ...AGO,
  ...DURATIONS,
  ...VAGUE_DURATIONS,
  ...CLOCK_TIMES,
];

/** Every stretch that some finder takes for a time expression; they may overlap. */
export function findCandidates(document: Document, words: Words): Candidate[] {
  const found: Candidate[] = [];
  for (const { rule, pattern, needs, read } of FINDERS) {
    if (needs && !needs.some((name) => words.classes.has(name))) continue;
    for (const match of words.codes.matchAll(pattern)) {
      if (match[0] === '') continue;
      const meaning = read(new Match(match, words.list, document));
      if (meaning) found.push({ first: match.index, end: match.index + match[0].length, meaning, rule });
    }
  }
  return found;
}

/**
 * Of candidates that overlap, the longest stays; of equal ones, that of the earlier finder.
 * @returns candidates that don't overlap, in text order
 */
export function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  // Array.prototype.sort is stable, so finders keep their order among equals.
  const byLength = [...candidates].sort((a, b) => b.end - b.first - (a.end - a.first));
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  for (const candidate of byLength) {
    let free = true;
    for (let word = candidate.first; word < candidate.end && free; word += 1) free = !taken.has(word);
    if (!free) continue;
    for (let word = candidate.first; word < candidate.end; word += 1) taken.add(word);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.first - b.first);
}
