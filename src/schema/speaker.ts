/** How a page names whoever says something. */
import type { Actor, Attribution } from '../analysis/schema.ts';

/**
 * The actor's name; where the source is no known actor, its words in the text ("a Whitehall source");
 * null where the text names nobody.
 */
export function speakerOf(
  { actorId, source }: Pick<Attribution, 'actorId' | 'source'>,
  { actors, text }: { actors: readonly Pick<Actor, 'id' | 'name'>[]; text: string },
): string | null {
  const actor = actors.find(({ id }) => id === actorId);
  if (actor) return actor.name;
  return source ? text.slice(source.start, source.end) : null;
}
