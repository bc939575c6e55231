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
  const verb = EVENT_VERBS[noun?.lemma ?? ''];
  if (!noun || verb === undefined) return null;
  const first = phraseStart(document.tokens, noun.index);
  if (!RELATING.has(document.tokens[first - 1]?.lower ?? '')) return null;
  return { phrase: { first, end: endToken }, verb };
}

/** True where the date belongs to a noun that names an event, and so not to the verb of the sentence. */
export function isEventOfDate(tokens: readonly Token[], firstToken: number): boolean {
  const noun = eventNounBefore(tokens, firstToken);
  if (!noun) return false;
  const first = phraseStart(tokens, noun.index);
  const before = tokens[first - 1];
  if (before?.sentence !== noun.sentence || before.pos === 'PUNCT') return true;
  return RELATING.has(before.lower);
}

/** The event's noun that stands before "on" and the date, perhaps with a place between. */
function eventNounBefore(tokens: readonly Token[], firstToken: number): Token | null {
  const preposition = tokens[firstToken - 1];
  if (preposition?.lower !== 'on' && preposition?.lower !== 'in') return null;
  for (let index = firstToken - 2; index >= firstToken - 2 - LONGEST_PLACE; index -= 1) {
    const token = tokens[index];
    if (token?.sentence !== preposition.sentence) return null;
    if (token.pos === 'NOUN' && EVENT_VERBS[token.lemma] !== undefined) return token;
    if (!['PROPN', 'DET', 'ADP'].includes(token.pos)) return null;
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
