/**
 * "He" behind somebody whom the text doesn't name: "A spokesman denied it. “We never comment,” | he | said." Only where
 * nobody else is spoken of in between, by a name, a noun or another pronoun; what is quoted doesn't count.
 */
import { genderOfRole, PERSONAL_PRONOUNS } from '../actors/gender.ts';
import { isQuoted } from '../actors/pronoun-reader.ts';
import type { Document, Token } from '../document.ts';
import { isSpeaker } from '../lexicon/unnamed-words.ts';
import type { Actor, Span } from '../schema.ts';
import { overlaps } from '../spans.ts';

/** A quotation between them may have a few sentences. */
const MOST_SENTENCES = 4;

/** Somebody without a name who spoke last, and where. */
export interface Speaker {
  actor: Actor;
  source: Span;
  head: Token;
}

/** Whether the pronoun means that speaker. */
export function meansSpeaker(
  document: Document,
  pronoun: Token,
  { actor, source, head }: Speaker,
  people: readonly Span[],
): boolean {
  const gender = PERSONAL_PRONOUNS.get(pronoun.lower);
  if (actor.kind !== 'person' || (pronoun.lower !== 'he' && pronoun.lower !== 'she')) return false;
  const own = genderOfRole(head.lower);
  if (own !== null && own !== gender) return false;
  // “My mother said I was mad,” | she | says: nobody whom only a quotation brings up
  if (isQuoted(document, source.start) && !isQuoted(document, pronoun.start)) return false;
  // in what a lawyer says "he" may be his client
  const sentences = pronoun.sentence - head.sentence;
  if (sentences < 1 || sentences > MOST_SENTENCES) return false;
  const between = { start: document.sentences[head.sentence]?.start ?? 0, end: pronoun.start };
  // "Mr Ng's lawyer denied it": "he" may be Mr Ng
  const isBetween = (one: Span): boolean => overlaps(one, between) && !isQuoted(document, one.start);
  const first = document.sentences[head.sentence]?.firstToken ?? 0;
  const others = document.tokens.slice(first, pronoun.index).filter((token) => isHuman(token, gender));
  return !people.some(isBetween) && !others.some((one) => isBetween(one) && !overlaps(one, source));
}

/** A noun for somebody, or a pronoun that isn't the same one. */
function isHuman({ pos, lower, lemma }: Token, gender: 'he' | 'she' | undefined): boolean {
  const pronoun = PERSONAL_PRONOUNS.get(lower);
  if (pronoun !== undefined) return pronoun !== gender;
  return pos === 'NOUN' && (isSpeaker(lower) || isSpeaker(lemma));
}
