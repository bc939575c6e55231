/**
 * "He" behind somebody whom the text doesn't name: "A spokesman denied it. “We never comment,” | he | said." Only where
 * nobody else is spoken of in between, by a name, a noun or another pronoun; what is quoted doesn't count.
 */
import { genderOfRole, PERSONAL_PRONOUNS } from '../actors/gender.ts';
import type { Document, Token } from '../document.ts';
import { COLLECTIVE, isSpeaker } from '../lexicon/reporting/unnamed-words.ts';
import type { Actor, Span } from '../schema.ts';
import { overlaps } from '../spans.ts';
import { isQuoted } from '../text/quotations.ts';

/** A quotation between them may have a few sentences. */
const MOST_SENTENCES = 4;

/** Who is called "they" alone: nobody's sex is told. */
const NEUTRAL = /^(?:spokesperson|chairperson|salesperson|person|source|insider|parent|pupil|student|teenager|child)$/u;

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
  // "they", of a spokesperson
  const isPlain = pronoun.lower === 'they' && NEUTRAL.test(head.lower);
  if (actor.kind !== 'person' || !(isPlain || /^(?:he|she)$/u.test(pronoun.lower))) return false;
  const own = genderOfRole(head.lower);
  if (own !== null && own !== gender) return false;
  if (isPlain && hasPlural(document, pronoun, { actor, source, head })) return false;
  // “My mother said I was mad,” | she | says: nobody whom only a quotation brings up
  if (isQuoted(document, source.start) && !isQuoted(document, pronoun.start)) return false;
  // in what a lawyer says "he" may be his client
  const sentences = pronoun.sentence - head.sentence;
  if (sentences < 1 || sentences > MOST_SENTENCES) return false;
  const between = { start: document.sentences[head.sentence]?.start ?? 0, end: pronoun.start };
  // "Mr Ng's lawyer denied it": "he" may be Mr Ng
  const isBetween = (one: Span): boolean => overlaps(one, between) && !isQuoted(document, one.start);
  const first = document.sentences[head.sentence]?.firstToken ?? 0;
  const others = document.tokens
    .slice(first, pronoun.index)
    .filter((token) => isHuman(token, gender) || isAnother(document, token));
  return !people.some(isBetween) && !others.some((one) => isBetween(one) && !overlaps(one, source));
}

/** Whether "they" may be several: they stand in between, in the plural or as another pronoun; what is quoted doesn't count. */
function hasPlural(document: Document, pronoun: Token, { actor, head }: Speaker): boolean {
  const first = document.sentences[head.sentence]?.firstToken ?? 0;
  return document.tokens.slice(first, pronoun.index).some(({ pos, lower, lemma, start }) => {
    if (isQuoted(document, start) || actor.mentions.some((mention) => mention.start === start)) return false;
    if (pos === 'PRON') return /^(?:they|them|their|these|those)$/u.test(lower);
    const isMany = (pos === 'NOUN' && lower !== lemma && lower.endsWith('s')) || COLLECTIVE.has(lower);
    return isMany || lower === 'and' || lower === '&';
  });
}

/** "| Another | said": one of those who have no name either. */
function isAnother({ tokens }: Document, { lower, index }: Token): boolean {
  return /^(?:another|one|someone|somebody|other)$/u.test(lower) && tokens[index + 1]?.pos === 'VERB';
}

/** A noun for somebody, or a pronoun that isn't the same one. */
function isHuman({ pos, lower, lemma }: Token, gender: 'he' | 'she' | undefined): boolean {
  const pronoun = PERSONAL_PRONOUNS.get(lower);
  if (pronoun !== undefined) return pronoun !== gender;
  return pos === 'NOUN' && (isSpeaker(lower) || isSpeaker(lemma));
}
