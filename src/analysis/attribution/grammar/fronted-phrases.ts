/** Phrases of place and circumstance that open a sentence without a comma: "In London ministers said". */
import type { TokenRange } from '../candidate.ts';
import { isPlaceName, LONGEST_PLACE_IN_TOKENS } from './place-names.ts';
import { lowerAt, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** Prepositions that open a sentence only with a phrase of time, place or circumstance, never with its subject. */
const FRONTING = /^(?:in|at|on|during|despite|under|amid|inside|outside|near|across|throughout)$/u;

/** "In [response] ministers said", "in [private] officials say": nouns that stand alone in such a phrase. */
const BARE_CIRCUMSTANCE = /^(?:response|reply|turn|private|public|court|parliament|congress|evidence|return)$/u;

/**
 * The subject in `phrase`, the noun phrase that ends before a verb, less what belongs to a preposition which opens
 * the sentence. Null where the two can't be told apart: then the subject isn't known.
 */
export function withoutFronted(reading: Reading, phrase: TokenRange, sentenceFirst: number): TokenRange | null {
  const { first, end } = phrase;
  if (first !== sentenceFirst + 1 || !FRONTING.test(lowerAt(reading, sentenceFirst))) return phrase;
  if (BARE_CIRCUMSTANCE.test(lowerAt(reading, first)) && first + 1 < end) return { first: first + 1, end };
  for (let length = LONGEST_PLACE_IN_TOKENS; length > 0; length -= 1) {
    if (first + length < end && isPlaceName(reading, { first, end: first + length }))
      return { first: first + length, end };
  }
  const name = nameBehindNoun(reading, phrase);
  return name > first ? { first: name, end } : null;
}

/** "In a 2020 letter [Mr Hall] warned": where a name begins right behind a noun with an article, or -1. */
function nameBehindNoun(reading: Reading, { first, end }: TokenRange): number {
  if (!/^an?$/u.test(lowerAt(reading, first))) return -1;
  for (let at = first + 2; at < end; at += 1) {
    if (tagAt(reading, at) === 'PROPN' && tagAt(reading, at - 1) === 'NOUN') return at;
  }
  return -1;
}
