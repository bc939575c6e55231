/** The role of a person as the text states it, beside the name: "US vice-president", "one of two deputy Norvik chairmen". */
import type { Span } from '../../schema.ts';
import type { Draft, Named } from '../mention.ts';
import { appositionAfter } from './role-after.ts';
import { appositionBefore, titleBefore } from './role-before.ts';
import type { Word } from '../words/words.ts';

/** The roles that the text states of each person, in text order. */
export type Roles = ReadonlyMap<Draft, readonly Span[]>;

export function findRoles(words: readonly Word[], drafts: readonly Draft[]): Roles {
  const roles = new Map<Draft, Span[]>();
  const named = new Set(drafts.flatMap(({ mentions }) => mentions.map(({ endWord }) => endWord - 1)));
  for (const draft of drafts) {
    if (draft.kind !== 'person') continue;
    const stated = draft.mentions.flatMap((mention) => {
      const role = mention.form === 'name' ? roleBeside(words, mention, named) : null;
      return role ? [role] : [];
    });
    if (stated.length > 0) roles.set(draft, stated);
  }
  return roles;
}

/**
 * Where the text states the role of the person named here, without an article; or null.
 * @param named the last words of all names, as indexes
 */
function roleBeside(words: readonly Word[], name: Named, named: ReadonlySet<number>): Span | null {
  return titleBefore(words, name, named) ?? appositionAfter(words, name) ?? appositionBefore(words, name);
}
