/** Who is in the events of a timeline, numbered so that one style sheet can filter every timeline by actor. */
import type { Named } from '../site.ts';

/** The style sheet knows this many actors of one page (see `src/styles/timeline.css`). */
const MOST_ACTORS = 12;

export interface EventActor {
  id: string;
  name: string;
  /** From 1. */
  number: number;
  events: number;
}

interface Acted {
  actors: readonly Pick<Named, 'id' | 'name'>[];
}

/** By number of events, then in their order. */
export function eventActorsOf(events: readonly Acted[]): EventActor[] {
  const actors = new Map<string, Omit<EventActor, 'number'>>();
  for (const { id, name } of events.flatMap((event) => event.actors))
    actors.set(id, { id, name, events: (actors.get(id)?.events ?? 0) + 1 });
  return [...actors.values()]
    .sort((a, b) => b.events - a.events)
    .slice(0, MOST_ACTORS)
    .map((actor, index) => ({ ...actor, number: index + 1 }));
}

/** For `data-actors`: "1 4" */
export const actorNumbers = (event: Acted, actors: readonly EventActor[]): string =>
  actors
    .filter(({ id }) => event.actors.some((actor) => actor.id === id))
    .map(({ number }) => number)
    .join(' ');
