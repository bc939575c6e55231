/** Works out which time of the calendar a meaning has, from publication, what was mentioned before, and tense. */
import { dayNumber } from '../calendar.ts';
import type { Meaning } from '../meaning.ts';
import type { Span } from '../../schema.ts';
import { dayPeriod, shiftedPeriod } from '../period.ts';
import type { Period } from '../period.ts';
import { finenessOf, lastMentioned, MONTH_FINENESS } from './mentions.ts';
import type { Setting } from './mentions.ts';
import { narrowed, nthIn } from './parts.ts';
import { resolveWeekday, resolveWeekend } from './weekdays.ts';
import { resolveYearly } from './yearly.ts';

/** A period, with what a refinement of it does to the TIMEX3 value. */
export interface Resolved {
  period: Period | null;
  /** Instead of the period's own value. */
  value?: string;
  /** Time of day behind the T. */
  time?: string;
  /** The date in the text that this one was counted from; none where it was counted from publication. */
  anchor?: Span | undefined;
}

/** Only years of four digits can be written. */
const FIRST_DAY = dayNumber('0001-01-01');
const LAST_DAY = dayNumber('9999-12-31');

/** The time that `meaning` has in its place in the text. */
export function resolve(meaning: Meaning, setting: Setting): Resolved {
  const resolved = resolveMeaning(meaning, setting);
  const { period } = resolved;
  return period && (period.first < FIRST_DAY || period.last > LAST_DAY) ? { ...resolved, period: null } : resolved;
}

function resolveMeaning(meaning: Meaning, setting: Setting): Resolved {
  if (setting.ancient && isOfTimeTold(meaning)) return { period: null };
  switch (meaning.kind) {
    case 'stated':
      return { period: meaning.period };
    case 'yearly':
      return resolveYearly(meaning, setting);
    case 'weekday':
      return resolveWeekday(meaning, setting);
    case 'shifted':
      return resolveShifted(meaning, setting);
    case 'beside':
      return resolveBeside(meaning, setting);
    case 'open':
      return { period: resolveWeekend(setting, meaning.isThis === true) };
    case 'part': {
      const whole = resolve(meaning.of, setting);
      if (!whole.period) return whole;
      // Of a year that isn't over nobody knows the quarter: "early next year".
      const isOpen = meaning.of.kind === 'shifted' && meaning.of.count >= 0;
      const keepsValue = meaning.edge || isOpen || meaning.of.kind === 'stated';
      return { ...whole, period: narrowed(whole.period, meaning.part, keepsValue) };
    }
    case 'nth': {
      const { period: whole, anchor } = resolve(meaning.of, setting);
      return { period: whole && nthIn(whole, meaning), anchor };
    }
    case 'undated': {
      const { period, anchor } = resolve(meaning.of, setting);
      return { period: period && { ...period, dated: false }, anchor };
    }
    case 'time': {
      const day = meaning.day ? resolve(meaning.day, setting) : dayOfTime(meaning.time, setting);
      return { ...day, time: meaning.time };
    }
    case 'reference':
    case 'duration':
    case 'set':
    case 'unknown':
      return { period: null, value: meaning.value };
  }
}

/** "the next year", "on 15 March" behind "in 44 BC"; "last July" and "on Monday" are of now. */
function isOfTimeTold(meaning: Meaning): boolean {
  if (meaning.kind === 'shifted') return meaning.from !== 'published';
  return meaning.kind === 'yearly' && (meaning.from === 'mentioned' || meaning.which === null);
}

/**
 * A time alone is of the day just spoken of. Where none was, news takes the day of publication for granted with "at 9
 * p.m.": it makes the value, as TimeML has it, but is no day to be shown, since the text doesn't tell it. "the evening"
 * may be any.
 */
function dayOfTime(time: string, { dayInParagraph, narrative, published }: Setting): Resolved {
  if (dayInParagraph) return { period: dayInParagraph.period, anchor: dayInParagraph.span };
  const isHour = /^\d/u.test(time);
  return { period: isHour && !narrative ? { ...dayPeriod(published), dated: false } : null };
}

function resolveShifted(meaning: Meaning & { kind: 'shifted' }, setting: Setting): Resolved {
  const { from } = meaning;
  // "a decade ago" is a year, not ten of them.
  const isDecades = meaning.unit === 'decade' && meaning.exact === true;
  const unit = isDecades ? 'year' : meaning.unit;
  const count = isDecades ? meaning.count * 10 : meaning.count;
  // A history's "this month" is the month that it tells of; its "today" is the writer's.
  const isOwnTime = from === 'context' || (count === 0 && unit !== 'day');
  const fromMentioned = from === 'mentioned' || (setting.narrative && isOwnTime);
  if (!fromMentioned) return { period: shiftedPeriod(unit, setting.published, count) };
  const anchor = lastMentioned(setting, unit, count < 0);
  const period = anchor && shiftedPeriod(unit, anchor.period.first, count);
  if (anchor && period !== undefined) return { period, anchor: anchor.span };
  // "a year earlier" without a year before it is a year before publication. Of others, and of days, nothing is known.
  const isKnown = count < 0 && unit !== 'quarter' && finenessOf(unit) >= MONTH_FINENESS && !setting.narrative;
  return { period: isKnown ? shiftedPeriod(unit, setting.published, count) : null };
}

/** "two days after the vote": nothing is known where the text doesn't date the vote, or only to the month. */
function resolveBeside({ unit, count, of }: Meaning & { kind: 'beside' }, setting: Setting): Resolved {
  const period = of ? resolve(of.meaning, setting).period : undefined;
  if (count === null || period?.dated !== true || finenessOf(period.unit) > finenessOf(unit)) return { period: null };
  return { period: shiftedPeriod(unit, period.first, count), anchor: of?.span };
}
