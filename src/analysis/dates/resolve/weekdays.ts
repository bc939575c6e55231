/** Which day is meant by a weekday, and which weekend by "the weekend". */
import type { Meaning } from '../meaning.ts';
import { dayPeriod, weekdayOf, weekendPeriod } from '../period.ts';
import type { Period } from '../period.ts';
import { lastMentioned } from './mentions.ts';
import type { Setting } from './mentions.ts';

export function resolveWeekday(meaning: Meaning & { kind: 'weekday' }, setting: Setting): Period | null {
  const { weekday, which } = meaning;
  const anchor = setting.narrative ? (lastMentioned(setting, 'day')?.first ?? null) : setting.published;
  if (anchor === null) return null;
  // Days since that weekday: 0 where it is the day itself, as in "said Tuesday" on a Tuesday.
  const since = (weekdayOf(anchor) - weekday + 7) % 7;
  const behind = dayPeriod(anchor - since);
  const ahead = dayPeriod(anchor - since + (since === 0 ? 0 : 7));
  if (which === 'last') return dayPeriod(anchor - (since === 0 ? 7 : since));
  if (which === 'next') return dayPeriod(anchor - since + 7);
  if (which === 'this') return setting.direction() === 'past' ? behind : ahead;
  return looksAhead(setting) ? ahead : behind;
}

function looksAhead(setting: Setting): boolean {
  const direction = setting.direction();
  return direction === 'future' || direction === 'planned';
}

export function resolveWeekend(setting: Setting): Period {
  const here = weekendPeriod(setting.published);
  if (looksAhead(setting) || setting.published >= here.first) return here;
  return weekendPeriod(setting.published - 7);
}
