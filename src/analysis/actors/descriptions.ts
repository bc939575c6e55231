/**
 * Descriptions: noun phrases that mean an actor named elsewhere, "the Chinese telecom giant", "the alliance".
 * The cast's own descriptions come first; the rest is read in `description-phrases.ts` and resolved in
 * `description-organizations.ts` and, for persons and places, `description-resolver.ts`; `bodies-in-short.ts` is last.
 */
import type { CastMember } from '../schema.ts';
import { findAppositions } from './apposition.ts';
import { BodiesInShort } from './bodies-in-short.ts';
import { endsPhrase, readPhrase } from './description-phrases.ts';
import { OrganizationDescriptions } from './description-organizations.ts';
import { DescriptionResolver } from './description-resolver.ts';
import { describedBy } from './mention.ts';
import type { Draft, Named } from './mention.ts';
import { PhraseIndex } from './phrase-index.ts';
import { RoleRivals } from './role-rivals.ts';
import type { Roles } from './roles.ts';
import type { Word } from './words.ts';

/** "The minister, | Sir Prof | Ann Lee": so many words may stand before the name, and names within the description. */
const MOST_TITLES = 2;
const NEAREST = 3;

/** A mention, and whom it means. */
export interface Described {
  draft: Draft;
  mention: Named;
}

/**
 * The descriptions in text order.
 * @param named.mentioned every mention by name, in text order
 */
export function findDescriptions(
  words: readonly Word[],
  text: string,
  named: { drafts: readonly Draft[]; mentioned: readonly Described[]; roles: Roles },
  cast: readonly CastMember[],
): Described[] {
  const { drafts, mentioned, roles } = named;
  const ofCast = castDescriptions(drafts, cast);
  const apposed = findAppositions(words, drafts);
  const rivals = new RoleRivals(words);
  const resolver = new DescriptionResolver(roles, apposed, text, rivals);
  const organizations = new OrganizationDescriptions(words, drafts, apposed);
  const inShort = new BodiesInShort(words, drafts);
  const see = ({ draft, mention }: Described): void => {
    resolver.see(draft, mention, words[mention.firstWord]?.sentence ?? 0);
    organizations.see(draft, mention);
  };
  const found: Described[] = [];
  let next = 0;
  for (let at = 0; at < words.length; at += 1) {
    for (let one = mentioned[next]; one && one.mention.firstWord <= at; one = mentioned[next]) {
      see(one);
      next += 1;
    }
    const article = words[at];
    if (!article) continue;
    organizations.read(at);
    if (at >= (mentioned[next - 1]?.mention.endWord ?? 0)) rivals.see(at);
    if ((article.key !== 'the' && article.key !== 'this') || article.headline) continue;
    const ours = ofCast.longestAt(words, at + 1, words.length);
    const isOurs = ours && words[ours.end - 1]?.sentence === article.sentence && endsPhrase(words, ours.end);
    const phrase = isOurs ? { draft: ours.value, first: at, end: ours.end } : (readPhrase(words, at) ?? inShort.at(at));
    if (!phrase) continue;
    const draft =
      'draft' in phrase
        ? phrase.draft
        : phrase.of === 'organization'
          ? organizations.resolve(phrase)
          : resolver.resolve(phrase, article.sentence);
    if (!draft || isBeside(words, at, mentioned[next - 1], draft)) continue;
    if (introducesAnother(words, phrase.end, mentioned.slice(next, next + NEAREST), draft)) continue;
    const one = { draft, mention: describedBy(draft, words, text, phrase) };
    see(one);
    found.push(one);
  }
  return found;
}

/** "Ann Lee, | the minister |, left": right beside the name a description is no mention of its own. */
function isBeside(words: readonly Word[], at: number, last: Described | undefined, draft: Draft): boolean {
  return last?.draft === draft && last.mention.endWord === at - 1 && words[at - 1]?.text === ',';
}

/** "The spokesman, | Bo Ng, said": not the spokesman named before, but who is named right behind it. */
function introducesAnother(words: readonly Word[], end: number, coming: readonly Described[], draft: Draft): boolean {
  const comma = words[end];
  if (comma?.text !== ',') return false;
  const named = coming.find(({ mention }) => mention.firstWord > end);
  if (!named || named.draft === draft || named.draft.kind !== draft.kind || draft.kind === 'place') return false;
  const { firstWord, endWord } = named.mention;
  const between = words.slice(end + 1, firstWord);
  const closes = words[endWord]?.text === ',' || words[endWord]?.sentence !== comma.sentence;
  return closes && between.length <= MOST_TITLES && between.every(({ capital, key }) => capital || key === 'the');
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
