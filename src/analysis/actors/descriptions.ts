/**
 * Descriptions: noun phrases that mean an actor named elsewhere, "the Chinese telecom giant", "the alliance".
 * The cast's own descriptions come first; the rest is read here and resolved in `description-resolver.ts`.
 */
import { COUNTRY_NOUNS, INSTITUTION_NOUNS, ORGANIZATION_NOUNS, TRADE_WORDS } from '../lexicon/description-nouns.ts';
import type { CastMember } from '../schema.ts';
import { DescriptionResolver } from './description-resolver.ts';
import type { DescriptionPhrase } from './description-resolver.ts';
import { DEMONYMS } from './known-names.ts';
import type { Draft, Named } from './mention.ts';
import { PhraseIndex } from './phrase-index.ts';
import type { Roles } from './roles.ts';
import { titleAt, titleKey } from './title-words.ts';
import type { Word } from './words.ts';

/** A mention that is no name, and whom it means. */
export interface Described {
  draft: Draft;
  mention: Named;
}

/** A description has at most this many words after its article. */
const LONGEST = 5;

export function findDescriptions(
  words: readonly Word[],
  text: string,
  drafts: readonly Draft[],
  roles: Roles,
  cast: readonly CastMember[],
): Described[] {
  const ofCast = castDescriptions(drafts, cast);
  const resolver = new DescriptionResolver(drafts, roles, text);
  const found: Described[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const article = words[at];
    if (!article || article.headline || (article.key !== 'the' && article.key !== 'this')) continue;
    const match = ofCast.longestAt(words, at + 1, words.length);
    if (match && words[match.end - 1]?.sentence === article.sentence && endsPhrase(words, match.end)) {
      found.push(described(match.value, words, text, at, match.end));
      continue;
    }
    const phrase = readOffice(words, at) ?? readPhrase(words, at);
    const draft = phrase && resolver.resolve(phrase, article.start);
    if (draft) found.push(described(draft, words, text, at, phrase.end));
  }
  return found;
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

function described(draft: Draft, words: readonly Word[], text: string, at: number, end: number): Described {
  const [first, head, last] = [words[at], words[at + 1], words[end - 1]];
  const start = first?.start ?? 0;
  const stop = last?.end ?? 0;
  const bare = text.slice(head?.start ?? start, stop).replace(/\s+/gu, ' ');
  return {
    draft,
    mention: {
      start,
      end: stop,
      firstWord: at,
      endWord: end,
      text: bare,
      key: bare.toLowerCase(),
      kind: draft.kind,
      known: null,
      titled: false,
      pronoun: null,
      form: 'description',
    },
  };
}

/** "the | president", "the French | prime minister" */
function readOffice(words: readonly Word[], at: number): DescriptionPhrase | null {
  const first = words[at + 1];
  if (!first || first.sentence !== words[at]?.sentence) return null;
  const nationality = DEMONYMS.has(first.key) && first.capital ? first.key : null;
  const from = nationality === null ? at + 1 : at + 2;
  const end = titleAt(words, from);
  if (end === null || !endsPhrase(words, end)) return null;
  return { of: 'person', noun: titleKey(words, from, end), sorts: [], nationality, end };
}

/** "the Chinese telecom | giant": the noun must end the phrase, and only a nationality and a trade may narrow it. */
function readPhrase(words: readonly Word[], at: number): DescriptionPhrase | null {
  let nationality: string | null = null;
  for (let index = at + 1; index <= at + LONGEST; index += 1) {
    const word = words[index];
    if (!word || word.sentence !== words[at]?.sentence) return null;
    const sorts = ORGANIZATION_NOUNS.get(word.key);
    const isHead = index === at + 1 && INSTITUTION_NOUNS.has(word.key);
    if ((sorts || isHead) && endsPhrase(words, index + 1)) {
      return { of: 'organization', noun: word.key, sorts: sorts ?? [], nationality, end: index + 1 };
    }
    if (index === at + 1 && COUNTRY_NOUNS.has(word.key) && endsPhrase(words, index + 1)) {
      return { of: 'country', noun: word.key, sorts: [], nationality: null, end: index + 1 };
    }
    if (DEMONYMS.has(word.key) && word.capital && index === at + 1) nationality = word.key;
    else if (!TRADE_WORDS.has(word.key) && !(sorts && !word.capital) && word.text !== '-') return null;
  }
  return null;
}

/** No noun follows, nor an "of" that would make it another: "the company car", "the alliance of parties". */
function endsPhrase(words: readonly Word[], end: number): boolean {
  const after = words[end];
  if (!after || after.sentence !== words[end - 1]?.sentence) return true;
  if (['NOUN', 'PROPN', 'NUM'].includes(after.pos)) return false;
  return !['of', 'for', 'that', 'which', 'who'].includes(after.key) && after.text !== '-';
}
