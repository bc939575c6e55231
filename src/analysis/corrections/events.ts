/** Events as editors have them: they follow the dates, so that only "no event" remains to be said. */
import type { DateMention, TimelineEvent } from '../schema.ts';
import { overlaps } from '../spans.ts';
import { placesOf } from './correction.ts';
import type { Corrections } from './correction.ts';

export function correctEvents(
  events: readonly TimelineEvent[],
  dates: readonly DateMention[],
  corrections: Corrections,
): TimelineEvent[] {
  const refused = placesOf(corrections, 'no-event').map(({ correction }) => correction.span);
  return events
    .filter(({ dateSpan }) => !refused.some((span) => overlaps(span, dateSpan)))
    .map((event) => {
      const dated = dates.find(({ span }) => overlaps(span, event.dateSpan));
      return dated?.by === 'editor' ? { ...event, by: 'editor' } : event;
    });
}
