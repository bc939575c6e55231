/** A member of the cast: what an editor writes in `content/actors/ID.yaml`. */
import { z } from 'zod';

import { actorKindSchema } from '../analysis/schema.ts';
import type { CastMember } from '../analysis/schema.ts';
import { list, optional, webAddress, words } from './fields.ts';

/** Strict: a key that isn't listed here is an error. The id is the name of the file. */
export const actorEntrySchema = z.strictObject({
  /** The name that pages show. */
  name: words,
  kind: actorKindSchema,
  /** Other names: "UK", "British government". */
  aliases: list(words),
  /** Noun phrases that can mean nobody else: "Chinese telecom giant". */
  descriptions: list(words),
  /** Who that is, in a few words: "secretary general of Nato". */
  role: optional(words),
  link: optional(webAddress),
});

export type ActorEntry = z.infer<typeof actorEntrySchema>;

/** What the analysis needs to know of a cast entry. */
export function castMember(id: string, entry: ActorEntry): CastMember {
  const { name, kind, aliases, descriptions } = entry;
  return { id, name, kind, aliases, descriptions };
}
