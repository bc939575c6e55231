/** Which day is meant by a weekday, and which weekend by "the weekend". */
import type { Meaning } from '../meaning.ts';
import { dayPeriod, weekdayOf, weekendPeriod } from '../period.ts';
import type { Period } from '../period.ts';
import type { Setting } from './mentions.ts';
import type { Resolved } from './resolve.ts';

export function resolveWeekday(meaning: Meaning & { kind: 'weekday' }, setting: Setting): Resolved {
  // Of a history only what it tells of now: "The funeral will be on Saturday."
  const isOfNow = !setting.narrative || setting.isSpokenFromNow();
  return { period: isOfNow ? weekdayAround(setting.published, meaning, setting) : null };
}

function weekdayAround(anchor: number, { weekday, which }: Meaning & { kind: 'weekday' }, setting: Setting): Period {
  // Days since that weekday: 0 where it is the day itself, as in "said Tuesday" on a Tuesday.
  const since = (weekdayOf(anchor) - weekday + 7) % 7;
  const behind = dayPeriod(anchor - since);
  const ahead = dayPeriod(anchor - since + (since === 0 ? 0 : 7));
  if (which === 'last') return dayPeriod(anchor - (since === 0 ? 7 : since));
  if (which === 'next') return dayPeriod(anchor - since + 7);
  if (which === 'this') return setting.direction() === 'past' ? behind : ahead;
  if (setting.direction() === 'near') return ahead.first - anchor < since ? ahead : behind;
  return looksAhead(setting) ? ahead : behind;
}

function looksAhead(setting: Setting): boolean {
  const direction = setting.direction();
  return direction === 'future' || direction === 'planned';
}

/** @param isThis "this weekend" lies ahead unless the verb is a past one, "the weekend" behind unless it isn't */
export function resolveWeekend(setting: Setting, isThis: boolean): Period {
  const here = weekendPeriod(setting.published);
  const isAhead = isThis ? setting.direction() !== 'past' : looksAhead(setting);
  return isAhead || setting.published >= here.first ? here : weekendPeriod(setting.published - 7);
}
