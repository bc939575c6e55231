/** Actors whom an editor cites, and whom the text never names. */
import { speakersOf } from '../acting/acting.ts';
import type { Actor, Attribution, CastMember } from '../schema.ts';

/**
 * @param actors those of the text
 * @returns `actors`, and behind them the members of `cast` who say something without being mentioned anywhere
 */
export function withCited(
  actors: readonly Actor[],
  attributions: readonly Attribution[],
  cast: readonly CastMember[],
): Actor[] {
  const present = new Set(actors.map(({ id }) => id));
  const speaking = speakersOf(attributions);
  const cited = cast.filter(({ id }) => speaking.has(id) && !present.has(id)).map(unmentioned);
  return [...actors, ...cited];
}

/** A member of the cast as an actor of a text that doesn't mention it. */
export function unmentioned({ id, name, kind }: Pick<CastMember, 'id' | 'name' | 'kind'>): Actor {
  return { id, name, kind, aliases: [], named: true, role: null, acts: true, mentions: [] };
}
