/**
 * Sources whom a text doesn't name as actors of their own, marked unnamed: "a Whitehall source", "officials", "his
 * widow". Who is meant by "the minister" may be known to readers, so that is nobody's; "the source" is the one before.
 */
import { slugOf } from '../actors/identity.ts';
import type { Document, Token } from '../document.ts';
import { UNNAMED_PREFIX } from '../identity.ts';
import { ARTICLES, COLLECTIVE, FURTHER, INDEFINITE, isSpeaker, POSSESSIVES } from '../lexicon/unnamed-words.ts';
import type { Actor, Attribution, Span } from '../schema.ts';
import { meansSpeaker } from './unnamed-pronouns.ts';
import type { Speaker } from './unnamed-pronouns.ts';

/** A noun phrase is looked at no farther than this. */
const LONGEST = 12;

/** "-designate" and what shows that it ends there. */
const LONGEST_SUFFIX = 12;

/** What may stand in a noun phrase before its last noun. */
const WITHIN = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|ADV|PRON|PUNCT)$/u;

/** Adjectives behind a noun, which the tagger takes for nouns: "people close to it". */
const ENDS: ReadonlySet<string> = new Set(['close', 'familiar', 'present']);

/** Before what tells one of several from the others: "the mayor | of York", "the spokesman | for Nokia". */
const COMPLEMENTS: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'from', 'to', 'with']);

/** "accused", "seen" */
const PAST_PARTICIPLE = /(?:ed|en|wn|ght)$/u;

/** "RNC" */
const INITIALS = /^\p{Lu}{2,}$/u;

export interface Speakers {
  actors: Actor[];
  attributions: Attribution[];
}

/** The actors with those whom the text doesn't name behind them, and the attributions linked to these. */
export function withUnnamed(
  document: Document,
  actors: readonly Actor[],
  attributions: readonly Attribution[],
): Speakers {
  const tokenAt = new Map(document.tokens.map((token) => [token.start, token]));
  const named = actors.flatMap((actor) => actor.mentions);
  const people = actors.filter(({ kind }) => kind === 'person').flatMap((actor) => actor.mentions);
  const found = new Map<string, Actor>();
  const byHead = new Map<string, Actor>();
  /** What a participle says of those who are called by the noun before it. */
  const accused = new Map<string, string>();
  let last: Speaker | null = null;
  const linked = attributions.map((one): Attribution => {
    const first = one.source ? tokenAt.get(one.source.start) : undefined;
    if (one.actorId !== null || !one.source || !first) return one;
    if (last && first.end === one.source.end && meansSpeaker(document, first, last, people)) {
      last.actor.mentions.push({ start: first.start, end: first.end });
      return { ...one, actorId: last.actor.id };
    }
    const phrase = readPhrase(document, first, one.source.end);
    if (!phrase) return one;
    const { head } = phrase;
    const end = officeEnd(document, head);
    const called = [...phrase.further, document.text.slice(head.start, end).toLowerCase()].join(' ');
    const before = phrase.definite ? byHead.get(called) : undefined;
    const known = before && isSame(document, before, first, phrase.head, one.source) ? before : undefined;
    // behind "the spokesman for Nokia" it is open who "the spokesman" is
    if (before && !known) byHead.delete(called);
    if (phrase.definite && !known) return one;
    const full = nameOf(document, first, one.source);
    const short = nameOf(document, first, { ...one.source, end: participleAfter(document, head) ?? one.source.end });
    // "a man accused of killing him" and "a man arrested in Leeds" are two
    const other = short === full ? full : (accused.get(short) ?? full);
    const name = other === full ? short : full;
    if (short !== full && name === short) accused.set(short, full);
    const id = UNNAMED_PREFIX + slugOf(name);
    const actor = known ?? found.get(id) ?? describe(id, name, head);
    found.set(actor.id, actor);
    last = { actor, source: one.source, head };
    byHead.set(called, actor);
    // after an official and a second official nobody is "the official"
    if (phrase.further.length > 0 && !byHead.delete(head.lower)) byHead.set(head.lower, actor);
    const mention = mentionOf(named, first, { start: head.start, end });
    if (mention && !actor.mentions.some(({ start }) => start === mention.start)) actor.mentions.push(mention);
    if (name !== actor.name && !actor.aliases.includes(name)) actor.aliases.push(name);
    return { ...one, actorId: actor.id };
  });
  return { actors: [...actors, ...found.values()], attributions: linked };
}

/** "official" of "officials", and of "Officials", which the tagger takes for a name; null where it is one. */
function singularOf({ pos, lower, lemma }: Token): string | null {
  if (pos === 'NOUN') return lemma;
  if (COLLECTIVE.has(lower) || isSpeaker(lower)) return lower;
  return [lower.replace(/s$/u, ''), lower.replace(/es$/u, '')].find(isSpeaker) ?? null;
}

/** Not "neighbour", whose dictionary form is spelt otherwise. */
function isSeveral(head: Token): boolean {
  return COLLECTIVE.has(head.lower) || (singularOf(head) !== head.lower && !head.lower.endsWith('r'));
}

function describe(id: string, name: string, head: Token): Actor {
  const kind = isSeveral(head) ? 'group' : 'person';
  return { id, name, named: false, kind, aliases: [], role: null, acts: true, mentions: [] };
}

interface Phrase {
  head: Token;
  /** "the source": one whom the text spoke of before. */
  definite: boolean;
  /** "second", where the text tells it from another. */
  further: readonly string[];
}

/** The noun phrase at the beginning of a source; null where its noun is nobody who speaks, or a name. */
function readPhrase({ tokens }: Document, first: Token, end: number): Phrase | null {
  let head: Token | null = null;
  let owned = POSSESSIVES.has(first.lower);
  const further: string[] = [];
  for (let at = first.index; at < first.index + LONGEST; at += 1) {
    const token = tokens[at];
    if (!token || token.start >= end || token.text === ',' || ENDS.has(token.lower)) break;
    if (!WITHIN.test(token.pos) && !COLLECTIVE.has(token.lower)) break;
    if (/^['’]s?$/u.test(token.text)) {
      // "the nominee's", before the noun that is the cue
      if (token.end >= end) break;
      // "the bank's deputy", but nobody of "the pollster's average"
      owned = true;
      head = null;
    }
    if (FURTHER.has(token.lower)) further.push(token.lower);
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || COLLECTIVE.has(token.lower)) head = token;
  }
  const noun = head && singularOf(head);
  if (!head || noun === null || !isSpeaker(noun)) return null;
  const bare = first.pos !== 'DET' && isSeveral(head);
  if (owned || INDEFINITE.has(first.lower) || bare) return { head, definite: false, further };
  return /^(?:the|this|that|these|those)$/u.test(first.lower) ? { head, definite: true, further } : null;
}

/**
 * Whether "the spokesman for Nokia" may be one who was called so before: by the names in it, and by what hangs on the
 * noun.
 */
function isSame(document: Document, { name, aliases }: Actor, first: Token, head: Token, source: Span): boolean {
  const hangs = document.tokens[head.index + 1];
  const isHanging = hangs !== undefined && hangs.start < source.end && COMPLEMENTS.has(hangs.lower);
  const complement = isHanging ? nameOf(document, hangs, source).toLowerCase() : '';
  const own = document.tokens.slice(first.index, head.index).filter(({ pos }) => pos === 'PROPN');
  return [name, ...aliases].some((called) => {
    const words = called.toLowerCase();
    // "the HP executive" may be one who was called "a former executive"
    const isBare = !/\p{Lu}/u.test(called.slice(0, Math.max(0, words.indexOf(head.lower))));
    // "the RNC member" after "a Republican National Committee member"
    const letters = called.replaceAll(/(?<!\p{L})(\p{Lu})?[\p{L}\p{N}]*[^\p{L}]*/gu, '$1');
    const isIn = ({ text, lower }: Token): boolean =>
      words.includes(lower) || (INITIALS.test(text) && letters.includes(text));
    return words.endsWith(complement) && (isBare || own.every(isIn));
  });
}

/** "Whitehall source", "people familiar with the matter": without an article, or a comma at the end. */
function nameOf({ text, tokens }: Document, first: Token, source: Span): string {
  const start = ARTICLES.has(first.lower) ? (tokens[first.index + 1]?.start ?? first.start) : first.start;
  return text
    .slice(start, source.end)
    .trimEnd()
    .replace(/\s*,.*$|['’]s?$/su, '')
    .replaceAll(/\s+/gu, ' ');
}

/** Where the noun ends with what belongs to it: "president[-elect]". */
function officeEnd({ text }: Document, head: Token): number {
  const behind = /^-(?:elect|designate|at-large)\b/u.exec(text.slice(head.end, head.end + LONGEST_SUFFIX));
  return head.end + (behind?.[0].length ?? 0);
}

/** Where "accused of killing him" begins in "a man accused of killing him"; null where no participle hangs on a lone noun. */
function participleAfter({ tokens }: Document, head: Token): number | null {
  const after = tokens[head.index + 1];
  const hangs = after?.pos === 'VERB' && after.sentence === head.sentence && PAST_PARTICIPLE.test(after.lower);
  return hangs && !isSeveral(head) ? after.start : null;
}

/** The mention, or the noun alone where names stand before it: "[source]" of "a Whitehall source". */
function mentionOf(named: readonly Span[], first: Token, head: Span): Span | null {
  const overlaps = (start: number): boolean => named.some((other) => other.start < head.end && other.end > start);
  if (!overlaps(first.start)) return { start: first.start, end: head.end };
  return overlaps(head.start) ? null : { start: head.start, end: head.end };
}
