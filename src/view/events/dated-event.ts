/** Where a story's events stand in the calendar and who is in them: what lists over all stories need of each. */
import { inCalendarOrder } from '../../analysis/events/calendar-order.ts';
import type { Precision, TimelineEvent } from '../../analysis/schema.ts';
import { rangeInWords } from './dates-in-words.ts';
import { madeOnce } from '../made-once.ts';
import { ownEventsOf } from './own-events.ts';
import type { OwnEventInView } from './own-events.ts';
import { actingIn, named } from '../site.ts';
import type { Cast, Named, Story } from '../site.ts';

export interface DatedEvent {
  id: string;
  start: string;
  end: string;
  when: string;
  /** For the `datetime` of a `<time>`; null where HTML has no way to write it (a quarter). */
  datetime: string | null;
  precision: Precision | null;
  actors: Named[];
  /** Characters of the clause that tells it. */
  length: number;
}

/** In calendar order, those that an editor has added among them. Made once, since many pages choose from the same events. */
export const datedEventsOf = madeOnce((story: Story, cast: Cast): readonly DatedEvent[] => {
  const told = story.data.analysis.events.map((event) => datedEventOf(story, event, cast));
  const added = ownEventsOf(story, cast).map((event) => datedOwnEventOf(event));
  return [...told, ...added].sort(inCalendarOrder);
});

export function datedEventOf(story: Story, event: TimelineEvent, cast: Cast): DatedEvent {
  const acting = actingIn(story);
  const actors = event.actorIds.flatMap((id) => acting.filter((actor) => actor.id === id));
  return {
    id: event.id,
    ...datesOf(event),
    actors: actors.map((actor) => named(story, actor, cast)),
    length: event.span.end - event.span.start,
  };
}

export function datedOwnEventOf(event: OwnEventInView): DatedEvent {
  return { id: event.id, ...datesOf(event), actors: event.actors, length: event.told.length };
}

type Dates = Pick<DatedEvent, 'start' | 'end' | 'when' | 'datetime' | 'precision'>;

function datesOf({ start, end, precision }: Omit<Dates, 'when' | 'datetime'>): Dates {
  const when = rangeInWords(start, end, precision);
  return { start, end, when, datetime: machineDateOf({ start, end, precision }), precision };
}

function machineDateOf({ start, end, precision }: Omit<Dates, 'when' | 'datetime'>): string | null {
  if (start === end) return start;
  // "from 2014 to 2016" is none that HTML can write.
  const length = precision === 'month' ? '2019-02'.length : precision === 'year' ? '2019'.length : 0;
  return length > 0 && start.slice(0, length) === end.slice(0, length) ? start.slice(0, length) : null;
}
