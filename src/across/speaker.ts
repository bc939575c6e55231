/** Who is the same in all stories: nobody whom a reader could take for somebody else. */
import type { Actor, Analysis } from '../analysis/schema.ts';
import type { Cast } from './story-keys.ts';

/** In small letters, white space and apostrophes alike. */
const plain = (name: string): string =>
  name.normalize('NFC').toLowerCase().replaceAll('’', "'").replaceAll(/\s+/gu, ' ').trim();

/**
 * A key for each actor of a story who can be known again in another.
 *
 * The cast's are known by their ids. Of the others, people are known by their full names and the rest by any name; but
 * not where two actors of the story bear the name, nor where one of the cast bears it, since it is somebody else then.
 * Whom the story doesn't name is nobody elsewhere.
 */
export function knownActors({ actors }: Pick<Analysis, 'actors'>, cast: Cast): ReadonlyMap<string, string> {
  const castIds = new Set(cast.map(({ id }) => id));
  const castNames = new Set(cast.flatMap(({ name, aliases }) => [name, ...aliases]).map(plain));
  const bearers = new Map<string, number>();
  for (const { name } of actors) bearers.set(plain(name), (bearers.get(plain(name)) ?? 0) + 1);
  return new Map(
    actors.flatMap((actor): [string, string][] => {
      if (castIds.has(actor.id)) return [[actor.id, `cast ${actor.id}`]];
      const name = plain(actor.name);
      if (!actor.named || !isFull(actor) || castNames.has(name) || (bearers.get(name) ?? 0) > 1) return [];
      return [[actor.id, `name ${name}`]];
    }),
  );
}

/** A surname alone may be anybody's. */
const isFull = ({ kind, name }: Actor): boolean => kind !== 'person' || /\S\s+\S/u.test(name);

/** The name by which what is said of an actor is compared: "ann lee", "nordwind". */
export function comparedName(actor: Actor, cast: Cast): string {
  return plain(cast.find(({ id }) => id === actor.id)?.name ?? actor.name);
}

/** "pence", or "mike", and "mike pence" may be one, "mike pence" and "karen pence" are not. */
export function mayBeSameName(a: string, b: string): boolean {
  if (a === b) return true;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return !shorter.includes(' ') && (longer.endsWith(` ${shorter}`) || longer.startsWith(`${shorter} `));
}
