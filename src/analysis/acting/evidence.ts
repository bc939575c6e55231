/** What tells that an actor matters to a story: what it is, how often it is named, and in which parts of sentences. */
import type { ReadDocument } from '../reader/read-document.ts';
import type { Actor, Span } from '../schema.ts';
import { tokensWithin } from '../text/tokens-within.ts';
import { firstMemberOf } from '../tree/coordination.ts';
import { prepositionOf } from '../tree/preposition.ts';
import { headOfRange } from '../tree/range-head.ts';
import type { TokenIndex, Tree } from '../tree/tree.ts';

/** By name, in the order of the weights. "some", "all": of the places that mean it. */
export const ACTING_EVIDENCE = [
  'always',
  'person',
  'organization',
  'place',
  'times named',
  'name of several words',
  'has a role',
  'says something',
  'in a heading',
  'in the first two paragraphs',
  'some: subject of a verb',
  'some: subject of a passive',
  'some: "by" whom',
  'some: object',
  'some: of a noun',
  'some: before a noun',
  'some: before a noun, as an adjective',
  'some: where something is',
  'all: subject',
  'all: apposition',
  'all: where something is',
] as const;

const LOCATIVE: ReadonlySet<string | undefined> = new Set([
  ...['across', 'around', 'at', 'from', 'in', 'into', 'near', 'on', 'outside', 'to', 'within'],
]);

interface Place {
  relation: string;
  /** The word that it depends on is a verb. */
  isOfVerb: boolean;
  isLocative: boolean;
  isHeading: boolean;
  paragraph: number;
}

/**
 * In the order of `ACTING_EVIDENCE`.
 * @param speaks whether an attribution has the actor as its source
 */
export function actingEvidence(document: ReadDocument, actor: Actor, speaks: boolean): number[] {
  const { kind, name, role } = actor;
  const places = actor.mentions.flatMap((span) => placeOf(document, span));
  const some = (holds: (place: Place) => boolean): boolean => places.some(holds);
  const all = (holds: (place: Place) => boolean): boolean => places.every(holds);
  const is =
    (...relations: readonly string[]) =>
    ({ relation }: Place): boolean =>
      relations.includes(relation);
  return [
    1,
    kind === 'person',
    kind === 'organization',
    kind === 'place',
    Math.log(Math.max(1, places.length)),
    name.includes(' '),
    role !== null,
    speaks,
    some(({ isHeading }) => isHeading),
    (places[0]?.paragraph ?? Infinity) <= 1,
    some((place) => place.relation === 'nsubj' && place.isOfVerb),
    some(is('nsubj:pass')),
    some(is('obl:agent')),
    some(is('obj', 'iobj')),
    some(is('nmod')),
    some(is('compound')),
    some(is('amod')),
    some(({ isLocative }) => isLocative),
    all(is('nsubj', 'nsubj:pass')),
    all(is('appos')),
    all(({ isLocative }) => isLocative),
  ].map(Number);
}

/** Where a name or a description stands; nothing for a pronoun, which says no more than what it stands for. */
function placeOf(document: ReadDocument, span: Span): Place[] {
  const { tree, tokens, sentences, paragraphs } = document;
  const range = tokensWithin(tokens, span);
  const head = headOfRange(tree, range);
  if (tree.posOf(head) === 'PRON') return [];
  const top = topOf(tree, head);
  const governor = tree.head(top);
  const paragraph = sentences[tokens[range.first]?.sentence ?? -1]?.paragraph ?? -1;
  return [
    {
      relation: tree.relation(top),
      isOfVerb: governor !== undefined && tree.posOf(governor) === 'VERB',
      isLocative: LOCATIVE.has(prepositionOf(tree, head)),
      isHeading: paragraphs[paragraph]?.heading === true,
      paragraph,
    },
  ];
}

/** The word whose place in the sentence is the name's own: the first of several that are joined. */
function topOf(tree: Tree, head: TokenIndex): TokenIndex {
  const first = firstMemberOf(tree, head);
  const name = tree.head(first);
  return name !== undefined && tree.is(first, 'flat') ? firstMemberOf(tree, name) : first;
}
