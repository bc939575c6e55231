/** What stands right before a name and says what it is, without a comma: "the Danish | shipping company | Maersk". */
import { INSTITUTION_NOUNS, ORGANIZATION_NOUNS } from '../lexicon/description-nouns.ts';
import { DEMONYMS } from './known-names.ts';
import type { Draft, Named } from './mention.ts';
import type { Word } from './words.ts';

/** A noun phrase before a name has at most so many words. */
const LONGEST_PHRASE = 5;

export interface Beside {
  /** As keys: "company". */
  nouns: readonly string[];
  /** As a key: "danish". */
  nationality: string | null;
}

/** For each organisation what stands before its names, and after them in "Maersk, a | Danish | shipping company". */
export function findBeside(words: readonly Word[], drafts: readonly Draft[]): Map<Draft, Beside> {
  const found = new Map<Draft, Beside>();
  for (const draft of drafts) {
    if (draft.kind !== 'organization' && draft.kind !== 'group') continue;
    const names = draft.mentions.filter(({ form, firstWord }) => form === 'name' && !words[firstWord]?.headline);
    const nouns = names.flatMap(({ firstWord }) =>
      nounBefore(words, firstWord) ? [words[firstWord - 1]?.key ?? ''] : [],
    );
    const nationality = names.map((name) => nationalityBeside(words, name)).find((one) => one !== null) ?? null;
    if (nouns.length > 0 || nationality !== null) found.set(draft, { nouns, nationality });
  }
  return found;
}

function nounBefore(words: readonly Word[], at: number): boolean {
  const noun = words[at - 1];
  if (noun?.sentence !== words[at]?.sentence || noun?.capital) return false;
  return ORGANIZATION_NOUNS.has(noun?.key ?? '') || INSTITUTION_NOUNS.has(noun?.key ?? '');
}

function nationalityBeside(words: readonly Word[], { firstWord, endWord }: Named): string | null {
  if (nounBefore(words, firstWord)) {
    for (let at = firstWord - 2; at >= firstWord - LONGEST_PHRASE; at -= 1) {
      const word = words[at];
      if (word?.sentence !== words[firstWord]?.sentence || !word) return null;
      if (word.capital && DEMONYMS.has(word.key)) return word.key;
      // "shipping company": the tagger takes it for a verb
      if (!/^(?:NOUN|ADJ)$/u.test(word.pos) && !word.key.endsWith('ing') && word.text !== '-') return null;
    }
    return null;
  }
  const [comma, article, people] = [words[endWord], words[endWord + 1], words[endWord + 2]];
  const isApposed = comma?.text === ',' && /^(?:a|an|the)$/u.test(article?.key ?? '');
  return isApposed && people?.capital && DEMONYMS.has(people.key) ? people.key : null;
}
