/** How a page names whoever says something. */
import { namedActorId } from '../analysis/identity.ts';
import type { Actor, Attribution } from '../analysis/schema.ts';
import { isNameless } from './nameless.ts';

/**
 * The actor's name; where the text names none, the words of the source in the text ("a ministry source");
 * null where the text names nobody, or has only a word like "he" or "nobody".
 */
export function speakerOf(
  attribution: Pick<Attribution, 'actorId' | 'source'>,
  { actors, text }: { actors: readonly Pick<Actor, 'id' | 'name'>[]; text: string },
): string | null {
  const actor = actors.find(({ id }) => id === namedActorId(attribution));
  if (actor) return actor.name;
  const { source } = attribution;
  const words = source ? text.slice(source.start, source.end) : null;
  return words === null || isNameless(words) ? null : words;
}
