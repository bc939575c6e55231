/** What a corpus with chains teaches of pronouns: for each the candidates as they are found in reading, and the right ones. */
import { findMentioned } from '../../../analysis/actors/actors.ts';
import type { Draft } from '../../../analysis/actors/mention.ts';
import { Discourse } from '../../../analysis/actors/reference/discourse.ts';
import { readReferences } from '../../../analysis/actors/reference/read-references.ts';
import type { Question } from '../../../analysis/actors/reference/question.ts';
import type { Referent } from '../../../analysis/actors/reference/referent.ts';
import { findDates } from '../../../analysis/dates/dates.ts';
import { readText } from '../../../analysis/reader/read-document.ts';
import type { ReadDocument } from '../../../analysis/reader/read-document.ts';
import type { GoldMention, GumDocument } from '../../corpora/gum.ts';

/** A document read as far as its names and descriptions. */
export interface ReadArticle {
  gold: GumDocument;
  document: ReadDocument;
  /** The chain of most of an actor's mentions. */
  chains: ReadonlyMap<Draft, string>;
  /** A discourse at its beginning; each reading needs a new one. */
  begin: () => Discourse;
}

/** A pronoun with its candidates, and what is true of it. */
export interface Example {
  question: Question;
  /** Null where it is no mention in the corpus: "[it] rains". */
  gold: GoldMention | null;
  /** Positions of the right ones among the candidates; none where it means somebody else. */
  right: number[];
}

export function readArticle(gold: GumDocument): ReadArticle {
  const document = readText(gold.text, { published: gold.dct });
  const { drafts, roles, mentioned } = findMentioned(document, findDates(document));
  const byDraft = Map.groupBy(mentioned, ({ draft }) => draft);
  const chains = new Map<Draft, string>();
  for (const draft of drafts) {
    const own = (byDraft.get(draft) ?? []).flatMap(({ mention }) => mentionAround(gold.mentions, mention)?.chain ?? []);
    const [most] = [...Map.groupBy(own, (chain) => chain)].sort((a, b) => b[1].length - a[1].length);
    if (most) chains.set(draft, most[0]);
  }
  return { gold, document, chains, begin: () => new Discourse(document, mentioned, roles) };
}

/** The smallest mention that covers a stretch, whatever its head: the corpus takes "Professor" for that of "Professor Lee". */
function mentionAround(
  mentions: readonly GoldMention[],
  { start, end }: { start: number; end: number },
): GoldMention | null {
  const bySize = mentions
    .filter((one) => one.hpos !== 'PRON' && one.start < end && one.end > start)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  return bySize.find((one) => one.start <= start && one.end >= end) ?? null;
}

/**
 * The pronouns of an article, in text order.
 * @param answer whom those before mean, where that isn't what the corpus says
 */
export function examplesOf(article: ReadArticle, answer?: (question: Question) => Referent | null): Example[] {
  const { gold, document, chains } = article;
  const byHead = new Map(gold.mentions.map((mention) => [mention.hs, mention]));
  const pronounAt = new Map(
    gold.mentions.filter(({ hpos }) => hpos === 'PRON' || hpos === 'DET').map((mention) => [mention.hs, mention]),
  );
  const chainOf = new Map<Referent, string>();
  const examples: Example[] = [];
  const discourse = article.begin();
  readReferences(discourse, (question) => {
    const start = document.tokens[question.token]?.start ?? -1;
    const mention = (question.sort === 'noun' ? byHead : pronounAt).get(start) ?? null;
    const right = question.candidates.flatMap(({ referent }, at) =>
      mention !== null && chainOfReferent(referent) === mention.chain ? [at] : [],
    );
    examples.push({ question, gold: mention, right });
    return answer ? answer(question) : (question.candidates[right[0] ?? -1]?.referent ?? null);
  });
  return examples;

  function chainOfReferent(referent: Referent): string | undefined {
    if (referent.draft) return chains.get(referent.draft);
    const known = chainOf.get(referent);
    if (known !== undefined) return known;
    const start = document.tokens[referent.places[0]?.token ?? -1]?.start ?? -1;
    const chain = byHead.get(start)?.chain;
    if (chain !== undefined) chainOf.set(referent, chain);
    return chain;
  }
}
