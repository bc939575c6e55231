/** The role of a person as the text states it, beside the name: "US vice-president", "one of two deputy Norvik chairmen". */
import type { ReadDocument } from '../../reader/read-document.ts';
import type { Span } from '../../schema.ts';
import type { Draft } from '../mention.ts';
import type { Word } from '../words/words.ts';
import { roleBeside } from './beside.ts';
import { titleBefore } from './title.ts';

/** The roles that the text states of each person, in text order, without articles. */
export type Roles = ReadonlyMap<Draft, readonly Span[]>;

export function findRoles(document: ReadDocument, words: readonly Word[], drafts: readonly Draft[]): Roles {
  const roles = new Map<Draft, Span[]>();
  for (const draft of drafts.filter(({ kind }) => kind === 'person')) {
    const names = draft.mentions.filter(({ form }) => form === 'name');
    const stated = names.flatMap((name) => titleBefore(words, name) ?? roleBeside(document, words, name) ?? []);
    if (stated.length > 0) roles.set(draft, stated);
  }
  return roles;
}
