/** Days that are known by what happened on them: "the Sept. 11 attacks". */
import { KNOWN_DAYS } from '../../lexicon/dates/day-names.ts';
import { dayOf } from '../period.ts';
import type { Match } from './finder.ts';

/** The year of such a day where the text tells none. */
export function knownYear(match: Match, day: number, month: number): number | undefined {
  const known = KNOWN_DAYS.find((one) => one.day === day && one.month === month);
  if (!known?.before.has(match.near(0)?.lower ?? '')) return undefined;
  return match.isTextOf(dayOf(known.year, month, day), known.beside) ? known.year : undefined;
}
