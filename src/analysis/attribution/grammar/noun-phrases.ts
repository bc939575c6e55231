/** Noun phrases, read forwards from their first token. */
import { inCompound, LONGEST_IN_TOKENS, modifies, TYING } from './modifiers.ts';
import { isPossessive, isRelative } from './pronouns.ts';
import { quantityAt } from './quantities.ts';
import { lowerAt, quotationFrom, quotationTo, sentenceEnd, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { isTemporalStart } from './temporal.ts';

/**
 * The token after the noun phrase that begins at `at`, `at` itself where none does: "the Chinese telecom giant".
 * What depends on the noun ("of …") is left out.
 */
export function nounPhraseEnd(reading: Reading, at: number): number {
  const stop = Math.min(sentenceEnd(reading, at), at + LONGEST_IN_TOKENS);
  let end = at;
  let noun = false;
  for (let index = quantityAt(reading, at); index < stop; index += 1) {
    const word = lowerAt(reading, index);
    const tag = tagAt(reading, index);
    if (inCompound(reading, index, at)) {
      // "the Frankfurt-based bank", "its far-right leader": all of it stands before the noun
      noun = false;
      continue;
    }
    if (tag === 'PRON') {
      if (isPossessive(word) && index === end) {
        if (noun) break;
        continue;
      }
      if (index > at || isRelative(word)) break;
      return index + 1;
    }
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM' || tag === 'SYM') {
      if (noun && isTemporalStart(reading, index)) break;
      noun = true;
      end = index + 1;
    } else if (tag === 'DET' || (tag === 'ADJ' && !noun)) {
      if (tag === 'DET' && noun) break;
      // "the poor", "those": an adjective or determiner may stand alone
      if (!noun && tagAt(reading, index + 1) !== null) end = Math.max(end, word === 'no' ? at : index + 1);
    } else if (tag === 'ADJ' && noun) {
      if (!joinsNouns(reading, index)) break;
    } else if (word === "'s" || word === "'" || word === '-' || word === '&' || word === '%') {
      if (!noun && word !== "'s") break;
      if (word === '%') end = index + 1;
      if (word === "'s") noun = false;
    } else if (tag === 'ADV' && !noun && (tagAt(reading, index + 1) === 'ADJ' || modifies(reading, index + 1))) {
      continue;
    } else if (tag === 'VERB' && !noun && modifies(reading, index)) {
      continue;
    } else if (!noun && quotationFrom(reading, index) >= 0) {
      continue;
    } else if (noun && closesWithin(reading, index, at)) {
      end = index + 1;
    } else break;
  }
  return end;
}

/** The mark that closes a quotation which the phrase has opened: "the “so-called experts” of the day". */
function closesWithin(reading: Reading, at: number, first: number): boolean {
  const quotation = quotationTo(reading, at + 1);
  return quotation >= 0 && (reading.quotationFirst[quotation] ?? -1) >= first;
}

/** "chairman-elect", "secretary general": an adjective between or after nouns that belongs to them. */
function joinsNouns(reading: Reading, at: number): boolean {
  if (lowerAt(reading, at - 1) === '-') return true;
  const next = tagAt(reading, at + 1);
  return next === 'NOUN' || next === 'PROPN';
}

/** The noun phrase at `at` with what depends on it: "the head of the agency", "a former aide to Ms Lee". */
export function longNounPhraseEnd(reading: Reading, at: number): number {
  let end = nounPhraseEnd(reading, at);
  if (end === at) return at;
  for (let round = 0; round < 6; round += 1) {
    const link = lowerAt(reading, end);
    let next = end + 1;
    if (link === 'and' || link === '&' || link === 'or') {
      if (tagAt(reading, next) !== 'PROPN' && tagAt(reading, next) !== 'DET' && tagAt(reading, next) !== 'NOUN') break;
    } else if (!TYING.has(link) || isTemporalStart(reading, next)) break;
    if (link === 'to' && tagAt(reading, next) === 'VERB') break;
    const reach = nounPhraseEnd(reading, next);
    if (reach === next) break;
    next = reach;
    end = next;
  }
  return end;
}
