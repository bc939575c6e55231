/** Who of those named belongs on a list of the story's people: who speaks, acts or is acted upon. */
import { probabilityOf, weightsOf } from '../attribution/evidence.ts';
import model from '../models/acting.json' with { type: 'json' };
import type { ReadDocument } from '../reader/read-document.ts';
import type { Actor, Attribution } from '../schema.ts';
import { ACTING_EVIDENCE, actingEvidence } from './evidence.ts';

/**
 * Listed from this probability on: by folds over 68 annotated articles, where one that is missing weighs more than one
 * too many.
 */
export const LISTED = 0.19;

const WEIGHTS = weightsOf(ACTING_EVIDENCE, model);

/** The same actors, each with `acts` as what it does and says tells; the cast's own members always act. */
export function withActing(
  document: ReadDocument,
  actors: readonly Actor[],
  attributions: readonly Attribution[],
): Actor[] {
  const speakers = speakersOf(attributions);
  const cast = new Set(document.cast.map(({ id }) => id));
  return actors.map((actor) => ({
    ...actor,
    acts:
      !actor.named ||
      cast.has(actor.id) ||
      probabilityOf(actingEvidence(document, actor, speakers.has(actor.id)), WEIGHTS) >= LISTED,
  }));
}

/** The ids of those who say something; null among them where somebody isn't named. */
export function speakersOf(attributions: readonly Attribution[]): ReadonlySet<string | null> {
  return new Set(attributions.map(({ actorId }) => actorId));
}
