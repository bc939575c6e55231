/** A member of the cast: what an editor writes in `content/actors/ID.yaml`. */
import { z } from 'zod';

import { actorKindSchema } from '../analysis/schema.ts';
import type { CastMember } from '../analysis/schema.ts';
import { list, nameWords, optional, webAddress, words } from './fields.ts';
import { rolesSchema } from './role.ts';

/** Strict: a key that isn't listed here is an error. The id is the name of the file. */
export const actorEntrySchema = z.strictObject({
  name: words.describe('The name that pages show.'),
  kind: actorKindSchema.describe('A group is many without being an organisation: "the Five Eyes".'),
  aliases: list(nameWords).describe('Other names: "UK", "British government".'),
  descriptions: list(nameWords).describe('Phrases that can mean nobody else: "Chinese telecom giant".'),
  role: optional(words).describe(
    'Who that is, in a few words: "German daily newspaper". A story that says itself who somebody is goes before it.',
  ),
  roles: rolesSchema.describe('What they were, and when: a story tells the role that they had on the day it appeared.'),
  link: optional(webAddress).describe('A page about them.'),
});

export type ActorEntry = z.infer<typeof actorEntrySchema>;

/** What the analysis needs to know of a cast entry. */
export function castMember(id: string, entry: ActorEntry): CastMember {
  const { name, kind, aliases, descriptions } = entry;
  return { id, name, kind, aliases, descriptions };
}

/** @param cast entries by their ids */
export const castMembers = (cast: Iterable<[id: string, entry: ActorEntry]>): CastMember[] =>
  [...cast].map(([id, entry]) => castMember(id, entry));
