/** The cast of one story: other names that an editor gives its members there, so that the analyser reads them too. */
import type { CastMember } from '../schema.ts';
import type { Corrections } from './correction.ts';

/** "the firm" is a description, "Big Blue" a name. */
const DESCRIPTION = /^(?:(?:the|an?)\s+)?\p{Ll}/u;
const ARTICLE = /^(?:the|an?)\s+/u;

/** The cast itself where nothing is added, since what is built from a cast is kept with it. */
export function castWithAliases(cast: readonly CastMember[], { aliases }: Corrections): readonly CastMember[] {
  // A member may be called "constructor".
  const byId = new Map(Object.entries(aliases));
  if (!cast.some(({ id }) => (byId.get(id) ?? []).length > 0)) return cast;
  return cast.map((member) => {
    const own = byId.get(member.id) ?? [];
    return {
      ...member,
      aliases: [...member.aliases, ...own.filter((words) => !DESCRIPTION.test(words))],
      descriptions: [
        ...member.descriptions,
        ...own.filter((words) => DESCRIPTION.test(words)).map((words) => words.replace(ARTICLE, '')),
      ],
    };
  });
}
