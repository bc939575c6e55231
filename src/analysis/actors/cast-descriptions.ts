/** What the cast's members are called: "the alliance", where an editor has said that Nato is. */
import type { CastMember } from '../schema.ts';
import { describedBy } from './mention.ts';
import type { Described, Draft } from './mention.ts';
import { PhraseIndex } from './words/phrase-index.ts';
import type { Word } from './words/words.ts';

/** Behind "the" or "this", in text order. */
export function findCastDescriptions(
  words: readonly Word[],
  text: string,
  drafts: readonly Draft[],
  cast: readonly CastMember[],
): Described[] {
  const descriptions = castDescriptions(drafts, cast);
  return words.flatMap((article): Described[] => {
    if ((article.key !== 'the' && article.key !== 'this') || article.headline) return [];
    const found = descriptions.longestAt(words, article.index + 1, words.length);
    if (!found || words[found.end - 1]?.sentence !== article.sentence || !endsPhrase(words, found.end)) return [];
    const phrase = { first: article.index, end: found.end };
    return [{ draft: found.value, mention: describedBy(found.value, words, text, phrase) }];
  });
}

/** "the alliance | members" and "the alliance | of two" are something else. */
function endsPhrase(words: readonly Word[], end: number): boolean {
  const after = words[end];
  if (!after || after.sentence !== words[end - 1]?.sentence) return true;
  if (['NOUN', 'PROPN', 'NUM'].includes(after.pos)) return false;
  return !['of', 'for', 'that', 'which', 'who', 'whose'].includes(after.key) && after.text !== '-';
}

/** The descriptions of those members that the text names; one that two members share means neither. */
function castDescriptions(drafts: readonly Draft[], cast: readonly CastMember[]): PhraseIndex<Draft> {
  const index = new PhraseIndex<Draft>();
  const byIdentity = new Map(drafts.map((draft) => [draft.identity, draft]));
  const bare = (description: string): string => description.replace(/^the\s+/iu, '');
  const counts = new Map<string, number>();
  for (const description of cast.flatMap((member) => member.descriptions)) {
    const key = bare(description).toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const member of cast) {
    const draft = byIdentity.get(`cast:${member.id}`);
    for (const description of member.descriptions) {
      if (draft && counts.get(bare(description).toLowerCase()) === 1) index.add(bare(description), draft);
    }
  }
  return index;
}
