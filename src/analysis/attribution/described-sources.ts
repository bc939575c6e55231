/**
 * Sources whom a text describes and doesn't name, as actors of their own: "a ministry source", "officials", "the Lee
 * campaign". Who is meant by "the minister" may be known to readers, so that is nobody's; "the source" is the one before.
 */
import { slugOf } from '../actors/merging/identity.ts';
import { UNNAMED_PREFIX } from '../identity.ts';
import { ORGANIZATION_NOUNS } from '../lexicon/names/description-nouns.ts';
import { ARTICLES, COLLECTIVE, FURTHER, isSpeaker } from '../lexicon/reporting/unnamed-words.ts';
import { WORKS } from '../lexicon/reporting/works.ts';
import type { ReadDocument } from '../reader/read-document.ts';
import type { Actor, Attribution, Span } from '../schema.ts';
import { overlaps } from '../spans.ts';
import { tokensWithin } from '../text/tokens-within.ts';
import { antecedentOf } from '../tree/antecedent.ts';
import { membersOf } from '../tree/coordination.ts';
import { nounPhraseOf } from '../tree/noun-phrase.ts';
import { headOfRange } from '../tree/range-head.ts';
import type { TokenIndex, TokenRange, Tree } from '../tree/tree.ts';
import { meansSpeaker } from './unnamed-pronouns.ts';
import type { Speaker } from './unnamed-pronouns.ts';

export interface Speakers {
  actors: Actor[];
  attributions: Attribution[];
}

/** The actors with those whom the text describes behind them, and the attributions linked to these. */
export function withDescribed(
  document: ReadDocument,
  actors: readonly Actor[],
  attributions: readonly Attribution[],
): Speakers {
  const { tree, tokens } = document;
  const tokenAt = new Map(tokens.map((token) => [token.start, token.index]));
  const named = actors.flatMap((actor) => actor.mentions);
  const people = actors.filter(({ kind }) => kind === 'person').flatMap((actor) => actor.mentions);
  const found = new Map<string, Actor>();
  const byHead = new Map<string, Actor>();
  let last: Speaker | null = null;
  const linked = attributions.map((one): Attribution => {
    const first = one.source ? tokenAt.get(one.source.start) : undefined;
    if (one.actorId !== null || !one.source || first === undefined) return one;
    const range = describedBy(tree, tokensWithin(tokens, one.source));
    const opening = tokens[range.first];
    if (
      last &&
      opening?.start === one.source.start &&
      opening.end === one.source.end &&
      meansSpeaker(document, opening, last, people)
    ) {
      last.actor.mentions.push({ start: opening.start, end: opening.end });
      return { ...one, actorId: last.actor.id };
    }
    const head = headOfRange(tree, range);
    // what "he" said in other words, whoever he is, nobody could sign; a quotation stands there for all to see
    if (tree.posOf(head) === 'PRON') return { ...one, shown: one.shown && one.form !== 'indirect' };
    if (!isDescription(tree, head)) return one;
    const further = tree.tokens({ first: range.first, end: head }).filter((token) => FURTHER.has(tree.lower(token)));
    const called = [...further, head].map((token) => tree.lower(token)).join(' ');
    const isDefinite = /^(?:the|this|that|these|those)$/u.test(tree.lowers[range.first] ?? '');
    const known = isDefinite ? byHead.get(called) : undefined;
    if (isDefinite && !known && !isToldApart(tree, head, range)) return one;
    const name = jointName(document, actors, range, head) ?? nameOf(document, range, head);
    const id = UNNAMED_PREFIX + slugOf(name);
    const actor = known ?? found.get(id) ?? describe(tree, id, name, head);
    found.set(actor.id, actor);
    const token = tokens[head];
    if (token) last = { actor, source: one.source, head: token };
    // after an official and a second official nobody is "the official"
    if (further.length > 0 && !byHead.delete(tree.lower(head))) byHead.set(tree.lower(head), actor);
    byHead.set(called, actor);
    const spanOfHead = { start: token?.start ?? 0, end: token?.end ?? 0 };
    const mention = mentionOf(named, { ...spanOfHead, start: opening?.start ?? 0 }, spanOfHead);
    if (mention && !actor.mentions.some((other) => overlaps(other, mention))) actor.mentions.push(mention);
    if (name !== actor.name && !actor.aliases.includes(name)) actor.aliases.push(name);
    return { ...one, actorId: actor.id };
  });
  for (const { mentions } of found.values()) mentions.sort((one, other) => one.start - other.start);
  return { actors: [...actors, ...found.values()], attributions: linked };
}

/** The source, or what a relative pronoun in its place stands for: "[two women] who said". */
function describedBy(tree: Tree, source: TokenRange): TokenRange {
  const [only, second] = tree.tokens(source);
  const antecedent = only === undefined || second !== undefined ? undefined : antecedentOf(tree, only);
  return antecedent === undefined ? source : nounPhraseOf(tree, antecedent);
}

/** A noun, or a number of some: "one in four voters". */
function isDescription(tree: Tree, head: TokenIndex): boolean {
  const pos = tree.posOf(head);
  return (
    pos === 'NOUN' ||
    pos === 'PROPN' ||
    COLLECTIVE.has(tree.lower(head)) ||
    (pos === 'NUM' && tree.child(head, 'nmod', 'obl') !== undefined)
  );
}

/** By a name: "the | Lee | campaign", "the spokesman for | Nokia |". */
function isToldApart(tree: Tree, head: TokenIndex, range: TokenRange): boolean {
  return (
    tree.posOf(head) === 'PROPN' ||
    tree.tokens(range).some((token) => token !== head && tree.posOf(token) === 'PROPN' && tree.head(token) === head)
  );
}

function describe(tree: Tree, id: string, name: string, head: TokenIndex): Actor {
  return { id, name, named: false, kind: kindOf(tree, head), aliases: [], role: null, acts: true, mentions: [] };
}

function kindOf(tree: Tree, head: TokenIndex): Actor['kind'] {
  const lemma = tree.lemma(head).toLowerCase();
  const lower = tree.lower(head);
  // "neighbour": a dictionary form that is spelt otherwise
  const isSeveral = COLLECTIVE.has(lower) || (lower !== lemma && lower.endsWith('s'));
  if (WORKS.has(lemma) || ORGANIZATION_NOUNS.has(lemma)) return 'organization';
  if (isSeveral) return 'group';
  return isSpeaker(lemma) ? 'person' : 'organization';
}

/** "ministry source", "people familiar with the matter": without an article, an aside, or what a clause tells of him. */
function nameOf({ text, tokens, tree }: ReadDocument, range: TokenRange, head: TokenIndex): string {
  const first = ARTICLES.has(tree.lowers[range.first] ?? '') && range.first < head ? range.first + 1 : range.first;
  const clause = tree
    .children(head, 'acl', 'acl:relcl', 'appos', 'parataxis', 'punct')
    .find((child) => child > head && tree.lower(child) !== '-');
  const end = Math.min(range.end, clause === undefined ? Infinity : tree.leftEdge(clause));
  return text
    .slice(tokens[first]?.start ?? 0, tokens[Math.max(end - 1, head)]?.end ?? 0)
    .replace(/\s*,.*$|['’]s?$/su, '')
    .replaceAll(/\s+/gu, ' ');
}

/** "Ann Lee and Bo Ng": several who have names, by these in full; null where one has none. */
function jointName(
  { tokens, tree }: ReadDocument,
  actors: readonly Actor[],
  range: TokenRange,
  head: TokenIndex,
): string | null {
  const members = membersOf(tree, head).filter((member) => member >= range.first && member < range.end);
  const names = members.flatMap((member) => {
    const token = tokens[member];
    return token ? (actors.find(({ mentions }) => mentions.some((one) => overlaps(one, token)))?.name ?? []) : [];
  });
  if (names.length < 2 || names.length < members.length) return null;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** The mention, or the noun alone where names stand before it: "[source]" of "a ministry source". */
function mentionOf(named: readonly Span[], phrase: Span, head: Span): Span | null {
  return [phrase, head].find((span) => !named.some((other) => overlaps(other, span))) ?? null;
}
