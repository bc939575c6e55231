/**
 * The ids of a story page: what the annotated text and the notes and events beside it link to.
 * The place of an attribution in the text has the id of the attribution, an event in the timeline that of the event.
 */
import type { Analysis, DateMention, TimelineEvent } from '../analysis/schema.ts';

/** The note of an attribution. */
export const noteAnchor = (attributionId: string): string => `note-${attributionId}`;

/** The small numbered link in the text that leads to the note. */
export const noteReferenceAnchor = (attributionId: string): string => `ref-${attributionId}`;

/** An event in the timeline: its own id, which starts with "event-". */
export const eventAnchor = (eventId: string): string => eventId;

/** An actor among the people and organisations of a story. */
export const actorAnchor = (actorId: string): string => `actor-${actorId}`;

/** The place of a date in the text; `index` is its position in `Analysis.dates`. */
export const dateAnchor = (index: number): string => `date-${index + 1}`;

/** The place in the text where an event is dated: what the timeline links back to. */
export function eventPlaceAnchor(analysis: Pick<Analysis, 'dates'>, event: TimelineEvent): string {
  const index = analysis.dates.findIndex((date) => isDateOf(date, event));
  return index < 0 ? `place-${event.id}` : dateAnchor(index);
}

/** True where the date expression of `event` is `date`, or a part of it. */
export function isDateOf(date: DateMention, { dateSpan }: TimelineEvent): boolean {
  return date.span.start < dateSpan.end && dateSpan.start < date.span.end;
}
