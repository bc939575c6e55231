/** Days that are known by what happened on them: "the Sept. 11 attacks", "the attacks of September 11". */
import { KNOWN_DAYS } from '../../lexicon/dates/day-names.ts';
import { MONTH_ABBREVIATIONS, MONTH_NAMES } from '../../lexicon/dates/months.ts';
import { dayOf } from '../period.ts';
import type { Match } from './finder.ts';

type KnownDay = (typeof KNOWN_DAYS)[number];

/**
 * The year of such a day where the text tells none. "unsure" where the day may be that one or the last one: "was taken on
 * October 7", in a text of Hamas that was published after it had come again.
 */
export function knownYear(match: Match, day: number, month: number): number | 'unsure' | undefined {
  const known = KNOWN_DAYS.find((one) => one.day === day && one.month === month);
  if (!known) return undefined;
  if (isOfEvent(match, known))
    return match.isTextOf(dayOf(known.year, month, day), known.beside) ? known.year : undefined;
  const isAmbiguous = known.about.length > 0 && match.isTextOf(dayOf(known.year + 1, month, day), known.about);
  if (!isAmbiguous || match.has('weekday') || isDateline(match)) return undefined;
  return match.isTextOf(dayOf(known.year, month, day), writtenOut(known)) ? known.year : 'unsure';
}

/** "the Sept. 11 attacks", "the attacks of September 11", but not "an attack on September 11" */
function isOfEvent(match: Match, { before }: KnownDay): boolean {
  if (before.has(match.near(0)?.lower ?? '')) return true;
  return match.near(-1)?.class === 'of' && before.has(match.near(-2)?.lower ?? '');
}

/** "GAZA, Oct 7 (Reuters) -" */
function isDateline(match: Match): boolean {
  return match.near(-1)?.class === 'comma' && ['open', 'dash'].includes(match.near(0)?.class ?? 'break');
}

/** "October 7, 2023", "Oct. 7, 2023", "7 October 2023": once told so, the day is the same throughout. */
function writtenOut({ day, month, year }: KnownDay): string[] {
  const short = Object.keys(MONTH_ABBREVIATIONS).filter((name) => MONTH_ABBREVIATIONS[name] === month);
  return [MONTH_NAMES[month - 1] ?? '', ...short].flatMap((small) => {
    const name = small.charAt(0).toUpperCase() + small.slice(1);
    return [
      `${name} ${String(day)}, ${String(year)}`,
      `${name}. ${String(day)}, ${String(year)}`,
      `${String(day)} ${name} ${String(year)}`,
    ];
  });
}
