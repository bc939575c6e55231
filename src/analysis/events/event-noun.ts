/** Dates that belong to a noun that names what happened: "her arrest on 1 December". */
import type { Document, Token } from '../document.ts';
import { RELATING } from '../lexicon/clause-words.ts';
import { EVENT_VERBS } from '../lexicon/event-nouns.ts';
import type { Clause } from './clauses.ts';

/** So many tokens of place may stand between the noun and its date: "her arrest in Vancouver on 1 December". */
const LONGEST_PLACE = 5;

/** So many tokens may stand before the noun: "the former president's second". */
const LONGEST_PHRASE = 10;

/** The event that a phrase names, and the phrase with its date. */
export interface NamedEvent {
  phrase: Clause;
  /** Dictionary form of the verb that tells the same. */
  verb: string;
}

/**
 * "China protested after her arrest on 1 December": the day of the arrest, which the phrase alone tells. Null where the
 * noun is what the sentence is about or what was done ("held a vote on Friday"): then the clause tells it.
 */
export function namedEvent(document: Document, firstToken: number, endToken: number): NamedEvent | null {
  const noun = eventNounBefore(document.tokens, firstToken);
  const verb = EVENT_VERBS.get(noun?.lemma ?? '');
  if (!noun || verb === undefined) return null;
  const first = phraseStart(document.tokens, noun.index);
  const before = document.tokens[first - 1]?.lower ?? '';
  if (!RELATING.has(before) || isPlaceOf(document.tokens, first - 1)) return null;
  // "ran for the nomination in 2016", "got 19% of the vote in 1992": the running and getting were then.
  if (CONTESTS.has(noun.lemma) && (before === 'for' || before === 'of')) return null;
  return { phrase: { first, end: placeEnd(document.tokens, endToken) }, verb };
}

/** "met on the sidelines of a summit on Friday", "pulled out of a debate on Friday": the day of what was done. */
function isPlaceOf(tokens: readonly Token[], of: number): boolean {
  return tokens[of]?.lower === 'of' && BESIDE_EVENTS.has(tokens[of - 1]?.lower ?? '');
}

const BESIDE_EVENTS: ReadonlySet<string> = new Set('sidelines margins fringes heels out'.split(' '));

/** "the attacks on 13 November in Paris": the end of the place. */
function placeEnd(tokens: readonly Token[], from: number): number {
  if (!['in', 'at'].includes(tokens[from]?.lower ?? '') || tokens[from + 1]?.pos !== 'PROPN') return from;
  let end = from + 1;
  while (tokens[end]?.pos === 'PROPN') end += 1;
  return end;
}

const CONTESTS: ReadonlySet<string> = new Set('election nomination referendum vote'.split(' '));

/** True where the date belongs to a noun that names an event, and so not to the verb of the sentence. */
export function isEventOfDate(tokens: readonly Token[], firstToken: number): boolean {
  const noun = eventNounBefore(tokens, firstToken);
  if (!noun) return false;
  const first = phraseStart(tokens, noun.index);
  const before = tokens[first - 1];
  if (before?.sentence !== noun.sentence || before.pos === 'PUNCT') return true;
  return RELATING.has(before.lower) && !isPlaceOf(tokens, first - 1);
}

/** The event's noun that stands before the date or its "on", perhaps with a place between: "the attacks in Paris last month". */
function eventNounBefore(tokens: readonly Token[], firstToken: number): Token | null {
  const preposition = tokens[firstToken - 1];
  const last = preposition?.lower === 'on' || preposition?.lower === 'in' ? firstToken - 2 : firstToken - 1;
  for (let index = last; index >= last - LONGEST_PLACE; index -= 1) {
    const token = tokens[index];
    if (token?.sentence !== tokens[firstToken]?.sentence) return null;
    if (token?.pos === 'NOUN' && EVENT_VERBS.has(token.lemma)) return token;
    // "in Aurora, Colorado, in July"
    const isInPlace = token?.text === ',' && tokens[index - 1]?.pos === 'PROPN';
    if (!isInPlace && !['PROPN', 'DET', 'ADP'].includes(token?.pos ?? 'X')) return null;
  }
  return null;
}

/** "Meng 's arrest", "the second vote" */
function phraseStart(tokens: readonly Token[], noun: number): number {
  let first = noun;
  for (let index = noun - 1; index >= noun - LONGEST_PHRASE; index -= 1) {
    const token = tokens[index];
    if (token?.sentence !== tokens[noun]?.sentence) break;
    const isOwner = /^(?:his|her|its|their|'s)$/u.test(token?.lower ?? '');
    if (!isOwner && !['ADJ', 'NOUN', 'PROPN', 'NUM', 'DET'].includes(token?.pos ?? '')) break;
    first = index;
  }
  return first;
}
