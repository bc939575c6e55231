/** Events of several stories as one list, in which what several stories tell stands once. */
import { addressOf } from '../../across/groups.ts';
import type { Group } from '../../across/groups.ts';
import type { Story } from '../site.ts';
import type { DatedEvent } from './dated-event.ts';

export interface EventTelling<Of extends Story = Story> {
  story: Of;
  event: DatedEvent;
}

export interface ToldEvent<Of extends Story = Story> extends EventTelling<Of> {
  /** Further tellings of the same, in the order given. */
  again: EventTelling<Of>[];
}

/**
 * Of the tellings of one event that stands which knows the day most exactly, and of several such the first.
 * @param tellings in the order in which their stories appeared
 */
export function eventsToldOnce<Of extends Story>(
  tellings: readonly EventTelling<Of>[],
  groups: readonly Group[],
): ToldEvent<Of>[] {
  const groupOf = new Map(groups.flatMap(({ id, members }) => members.map((place) => [addressOf(place), id])));
  const together = Map.groupBy(tellings, ({ story, event }) => {
    const key = addressOf({ story: story.id, id: event.id });
    return groupOf.get(key) ?? key;
  });
  return [...together.values()].flatMap((all) => {
    const [best] = all.toSorted((a, b) => lengthOf(a) - lengthOf(b));
    return best ? [{ ...best, again: all.filter((one) => one !== best) }] : [];
  });
}

const lengthOf = ({ event: { start, end } }: EventTelling): number => Date.parse(end) - Date.parse(start);
