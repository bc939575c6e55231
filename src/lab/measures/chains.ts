/**
 * What the scorer of actors doesn't print: how many of the merges are right, apart from how many names are found, and
 * whether a pronoun that is the source of an attribution is resolved to the right actor.
 */
import type { Actor, Analysis, Span } from '../../analysis/schema.ts';
import { covers, overlaps } from '../../analysis/spans.ts';
import type { GoldMention, GumDocument } from '../corpora/gum.ts';

/** What the corpus calls those who can be actors. */
const ACTOR_TYPES: ReadonlySet<string> = new Set(['person', 'organization', 'place']);

/** Pronouns of the third person, as a source. */
const THIRD = /^(?:he|she|it|they|him|her|them|his|its|their)$/iu;

/** "I", "we" and "you" mean whoever speaks, or is spoken to. */
const SPEAKER = /^(?:i|we|you|me|us|my|our|your)$/iu;

export interface Share {
  right: number;
  all: number;
}

export interface Merging {
  /** Of the pairs of mentions that the analyser takes for one actor those that are one. */
  precision: Share;
  /** Of the pairs that are one actor, both found, those that the analyser takes for one. */
  recall: Share;
}

export interface PronounSources {
  /** Of the sources that mean somebody whom the text names, those resolved to the right actor. */
  named: Share;
  /** Of all sources that are resolved, those resolved to the right actor. */
  resolved: Share;
}

interface Analysed {
  gold: GumDocument;
  analysis: Analysis;
}

/** Pairs are counted among the mentions that both sides know; of those of one document alone. */
export function mergingOf(documents: readonly Analysed[], heads: readonly string[]): Merging {
  const sum: Merging = { precision: { right: 0, all: 0 }, recall: { right: 0, all: 0 } };
  for (const { gold, analysis } of documents) {
    const known = aligned(gold, analysis.actors, heads);
    known.forEach((one, at) => {
      for (const other of known.slice(at + 1)) {
        const ours = one.actor === other.actor;
        const theirs = one.chain === other.chain;
        if (ours) sum.precision.all += 1;
        if (theirs) sum.recall.all += 1;
        if (ours && theirs) {
          sum.precision.right += 1;
          sum.recall.right += 1;
        }
      }
    });
  }
  return sum;
}

/** Sources of one word, a pronoun of the third person or of the first and second. */
export function pronounSources(documents: readonly Analysed[], person: 'third' | 'speaker'): PronounSources {
  const sum: PronounSources = { named: { right: 0, all: 0 }, resolved: { right: 0, all: 0 } };
  const pattern = person === 'third' ? THIRD : SPEAKER;
  for (const { gold, analysis } of documents) {
    const named = new Set(namesOf(gold).map(({ chain }) => chain));
    const chainOf = chainsOfActors(gold, analysis.actors);
    for (const { source, actorId } of analysis.attributions) {
      if (!source || !pattern.test(gold.text.slice(source.start, source.end))) continue;
      const chain = gold.mentions.find(({ hs, he }) => hs === source.start && he === source.end)?.chain;
      if (chain === undefined) continue;
      const isRight = actorId !== null && chainOf.get(actorId) === chain;
      if (named.has(chain)) {
        sum.named.all += 1;
        if (isRight) sum.named.right += 1;
      }
      if (actorId !== null) {
        sum.resolved.all += 1;
        if (isRight) sum.resolved.right += 1;
      }
    }
  }
  return sum;
}

/** Mentions of actors with a name for their head. */
function namesOf(gold: GumDocument): GoldMention[] {
  return gold.mentions.filter(({ type, hpos }) => ACTOR_TYPES.has(type) && hpos === 'PROPN');
}

interface Pair {
  actor: string;
  chain: string;
}

/**
 * Mentions of the analyser and of the corpus that are one: the head of the latter lies in the former. Of several the
 * most alike are taken first, each once, as the scorer does it.
 */
function aligned(gold: GumDocument, actors: readonly Actor[], heads: readonly string[]): Pair[] {
  const theirs = gold.mentions.filter(({ type, hpos }) => ACTOR_TYPES.has(type) && heads.includes(hpos));
  const ours = actors.flatMap((actor) => actor.mentions.map((mention) => ({ actor: actor.id, mention })));
  const candidates = ours.flatMap((one) =>
    theirs
      .filter(({ hs, he }) => overlaps(one.mention, { start: hs, end: he }))
      .map((other) => ({ one, other, alike: jaccard(one.mention, other) })),
  );
  const taken = new Set<unknown>();
  const pairs: Pair[] = [];
  for (const { one, other } of candidates.sort((a, b) => b.alike - a.alike)) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    pairs.push({ actor: one.actor, chain: other.chain });
  }
  return pairs;
}

/**
 * For each actor the chain in which most of its names and descriptions are: that of the smallest mention of the corpus around each,
 * whatever its head, since GUM takes "Professor" for the head of "Professor Lee".
 */
function chainsOfActors(gold: GumDocument, actors: readonly Actor[]): Map<string, string> {
  const theirs = gold.mentions
    .filter(({ type, hpos }) => ACTOR_TYPES.has(type) && hpos !== 'PRON')
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  return new Map(
    actors.flatMap((actor): [string, string][] => {
      const named = actor.mentions.filter(({ start, end }) => !THIRD.test(gold.text.slice(start, end)));
      const chains = named.flatMap((mention) => theirs.find((one) => covers(one, mention))?.chain ?? []);
      const [most] = [...Map.groupBy(chains, (chain) => chain)].sort((a, b) => b[1].length - a[1].length);
      return most ? [[actor.id, most[0]]] : [];
    }),
  );
}

/** Shared characters by all characters. */
function jaccard(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}
