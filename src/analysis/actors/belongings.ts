/** Things that go by their owner's name: "Huawei P30", "US Budget". */
import { NON_ACTOR_HEADS } from '../lexicon/non-actors.ts';
import { ORGANIZATION_OPENERS } from '../lexicon/organization-words.ts';
import { NAME_SUFFIXES } from '../lexicon/titles.ts';
import type { KnownName } from './known-names.ts';
import { isInstitutional } from './word-shapes.ts';
import type { Word } from './words.ts';

/** "Huawei P30", "US Budget", "Google Maps", "FIFA World Cup": what follows a known name and is a thing of its bearer's. */
export function belongsTo(words: readonly Word[], known: KnownName, from: number, end: number): boolean {
  const head = words[end - 1];
  if (!head) return false;
  if (NON_ACTOR_HEADS.has(head.text) && ['country', 'cast', 'organization'].includes(known.sense)) return true;
  const company =
    known.sense === 'organization'
      ? known.organization.sort === 'company'
      : known.sense === 'cast' && known.member.kind === 'organization';
  if (!company) return false;
  for (let at = from; at < end; at += 1) {
    const word = words[at];
    if (word && (isInstitutional(word) || ORGANIZATION_OPENERS.has(word.text) || NAME_SUFFIXES.has(word.text)))
      return false;
  }
  return true;
}
