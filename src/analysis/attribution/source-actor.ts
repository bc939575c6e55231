/** Links the words that name a source to the actor whom they mean; null rather than a guess. */
import { firstNotBefore } from '../halving.ts';
import type { ActorIndex, ActorMention } from '../actors/actors.ts';
import { ROLE_NOUNS } from '../lexicon/roles.ts';
import type { Span } from '../schema.ts';
import type { Candidate, TokenRange } from './candidate.ts';
import { longNounPhraseEnd, nounPhraseEnd } from './grammar/noun-phrases.ts';
import { isPossessive } from './grammar/pronouns.ts';
import { insideQuotation, lowerAt, tagAt } from './grammar/reading.ts';
import type { Reading } from './grammar/reading.ts';

/** "the report", "the paper": what a publication is called once it was named as the one that reports. */
const PUBLICATION_NOUN =
  /^(?:report|newspaper|paper|article|story|outlet|publication|broadcaster|magazine|agency|daily|tabloid|website)$/u;

/** Verbs by which a publication becomes the one that "the report" means. */
const PUBLISHES: ReadonlySet<string> = new Set(['report', 'write', 'reveal', 'publish', 'disclose', 'claim', 'say']);

const RELATIVE = /^(?:who|which|that|whom)$/u;

export interface Linker {
  /** The actor of a candidate's source. Candidates come in text order, since "the report" means the last that reported. */
  link: (one: Candidate) => string | null;
}

export function sourceLinker(reading: Reading, actors: ActorIndex): Linker {
  const { mentions } = actors;
  const organisations = new Set(
    actors.actors.filter((actor) => actor.kind === 'organization').map((actor) => actor.id),
  );
  let publication: string | null = null;
  return {
    link: (one) => {
      if (!one.source) return null;
      const actorId =
        actorOf(reading, mentions, one.source) ?? (meansPublication(reading, one.source) ? publication : null);
      const reports = one.lemma !== null && PUBLISHES.has(one.lemma);
      if (actorId !== null && reports && organisations.has(actorId) && (one.lemma !== 'say' || publication === null)) {
        if (one.lemma === 'report' || one.lemma === 'reveal' || one.lemma === 'publish') publication = actorId;
      }
      return actorId;
    },
  };
}

/** "I" in quotation marks is whoever says the quotation; "we" may be anybody with them. */
export function isSpeakerItself(reading: Reading, source: TokenRange): boolean {
  if (source.end !== source.first + 1) return false;
  return /^(?:i|my|me)$/u.test(lowerAt(reading, source.first)) && insideQuotation(reading, source.first);
}

function actorOf(reading: Reading, mentions: readonly ActorMention[], source: TokenRange): string | null {
  const { first, end } = source;
  if (RELATIVE.test(lowerAt(reading, first)) && end === first + 1) return antecedent(reading, mentions, first);
  const head = headPhrase(reading, source);
  if (!head || isJoined(reading, head.end, end)) return null;
  const from = reading.tokens[head.first]?.start ?? 0;
  const to = reading.tokens[head.end - 1]?.end ?? 0;
  const mention = mentionsWithin(mentions, { start: from, end: to }).findLast((one) => one.end === to);
  return (
    (mention ?? nameAcross(reading, mentions, source, head))?.actorId ??
    namedInApposition(reading, mentions, source, head)
  );
}

/** "the | Ministry of Defence | (MoD)": a name that runs on beyond its first noun; "the Bank of England governor" is none. */
function nameAcross(
  reading: Reading,
  mentions: readonly ActorMention[],
  source: TokenRange,
  head: TokenRange,
): ActorMention | null {
  const last = reading.tokens[head.end - 1];
  const stop = reading.tokens[source.end - 1]?.end ?? 0;
  const within = last?.end ?? 0;
  const mention = mentions[lastStartingBefore(mentions, within)];
  if (!mention || mention.end <= within || mention.end > stop) return null;
  if (mention.start < (reading.tokens[head.first]?.start ?? 0)) return null;
  let after = head.end;
  while ((reading.tokens[after]?.start ?? Infinity) < mention.end) after += 1;
  const goesOn = after < source.end && /^(?:NOUN|PROPN|ADJ|PART)$/u.test(tagAt(reading, after) ?? '');
  return goesOn ? null : mention;
}

/**
 * "its secretary-general, Ann Lee", "the former minister, Bo Ng,": a role, and between commas the name of its holder.
 * Null where the words after the comma are anything more or other than one name.
 */
function namedInApposition(
  reading: Reading,
  mentions: readonly ActorMention[],
  source: TokenRange,
  head: TokenRange,
): string | null {
  const role = reading.tokens[head.end - 1];
  // several are no one person: "ministers, Ann Lee among them"
  const isNoun = role !== undefined && (tagAt(reading, head.end - 1) === 'NOUN' || ROLE_NOUNS.has(role.lower));
  if (!isNoun || role.lemma !== role.lower) return null;
  const comma = longNounPhraseEnd(reading, head.first);
  const first = comma + 1;
  const end = nounPhraseEnd(reading, first);
  if (lowerAt(reading, comma) !== ',' || comma >= source.end || tagAt(reading, end - 1) !== 'PROPN') return null;
  if (end !== source.end && !(end === source.end - 1 && lowerAt(reading, end) === ',')) return null;
  const span = { start: reading.tokens[first]?.start ?? 0, end: reading.tokens[end - 1]?.end ?? 0 };
  const name = mentionsWithin(mentions, span).find((one) => one.start === span.start && one.end === span.end);
  return name?.actorId ?? null;
}

/** The noun phrase that heads the source: "US vice-president Mike Pence" of "…, speaking for the White House". */
function headPhrase(reading: Reading, source: TokenRange): TokenRange | null {
  const { first } = source;
  // "Trump's" before a noun that is the cue: "Trump's claim that …"
  let end = Math.min(nounPhraseEnd(reading, first), source.end);
  if (end === first) {
    if (source.end === first + 1) return { first, end: source.end };
    return null;
  }
  if (isPossessive(lowerAt(reading, first)) && source.end === first + 1) end = source.end;
  // "the Nato chief": the tagger takes the noun at the end for an adjective
  const closes = end + 1 === source.end || lowerAt(reading, end + 1) === ',';
  if (end < source.end && tagAt(reading, end) === 'ADJ' && closes) end += 1;
  return { first, end };
}

/** "Ms Lee and Mr Ng said", "several countries, including France": more than one speaks. */
function isJoined(reading: Reading, headEnd: number, end: number): boolean {
  for (let at = headEnd; at < end; at += 1) {
    const word = lowerAt(reading, at);
    if ((word === 'and' || word === 'or' || word === '&') && at === headEnd) return true;
    if (word === ',' && /^(?:and|including)$/u.test(lowerAt(reading, at + 1))) return true;
    if (at > headEnd && word === 'and' && tagAt(reading, at - 1) === 'PROPN' && lowerAt(reading, headEnd) === ',')
      return true;
    if (word === ',') continue;
  }
  return false;
}

/** Whom "who" or "which" means: the mention that ends right before it. */
function antecedent(reading: Reading, mentions: readonly ActorMention[], at: number): string | null {
  let before = at - 1;
  if (lowerAt(reading, before) === ',') before -= 1;
  const end = reading.tokens[before]?.end ?? -1;
  return mentions[lastStartingBefore(mentions, end)]?.end === end
    ? (mentions[lastStartingBefore(mentions, end)]?.actorId ?? null)
    : null;
}

function meansPublication(reading: Reading, source: TokenRange): boolean {
  return (
    lowerAt(reading, source.first) === 'the' &&
    source.end === source.first + 2 &&
    PUBLICATION_NOUN.test(lowerAt(reading, source.first + 1))
  );
}

function mentionsWithin(mentions: readonly ActorMention[], span: Span): ActorMention[] {
  const within: ActorMention[] = [];
  for (let index = lastStartingBefore(mentions, span.end); index >= 0; index -= 1) {
    const mention = mentions[index];
    if (!mention || mention.start < span.start) break;
    if (mention.end <= span.end) within.unshift(mention);
  }
  return within;
}

/** Position of the last mention that starts before `offset`, or -1. */
function lastStartingBefore(mentions: readonly ActorMention[], offset: number): number {
  return firstNotBefore(mentions, ({ start }) => start < offset) - 1;
}
