/** "[a claim] state economists confirm": a noun, and the subject of a relative clause without "that" right behind it. */
import { SHELL_NOUNS } from '../../lexicon/reporting-nouns.ts';
import type { TokenRange } from '../candidate.ts';
import { isPossessive, isRelative } from './pronouns.ts';
import { lowerAt, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** "a widely repeated old claim": no more words than this before the noun. */
const LONGEST_SHELL = 4;

/** The phrase without such a noun at its beginning: "state economists"; the phrase itself where it has none. */
export function behindShell(reading: Reading, phrase: TokenRange): TokenRange {
  if (!/^(?:a|an|the)$/u.test(lowerAt(reading, phrase.first))) return phrase;
  for (let at = phrase.first + 1; at < Math.min(phrase.end - 1, phrase.first + LONGEST_SHELL); at += 1) {
    const token = reading.tokens[at];
    const tag = tagAt(reading, at);
    if (tag === 'NOUN' && token && SHELL_NOUNS.has(token.lower))
      return opensPhrase(reading, at + 1, phrase.end) ? { first: at + 1, end: phrase.end } : phrase;
    if (tag !== 'ADJ') return phrase;
  }
  return phrase;
}

/** Does a subject stand there: "| Mr Ng", "| his lawyers", "| state economists"? Not "a line | manager", "the claim | of the bank". */
export function opensPhrase(reading: Reading, at: number, end: number): boolean {
  const word = lowerAt(reading, at);
  // "the report | that officials buried": its own clause
  if (isRelative(word)) return false;
  if (tagAt(reading, at) === 'PROPN' || tagAt(reading, at) === 'DET' || isPossessive(word)) return true;
  for (let index = at; index < end; index += 1) {
    if (!/^(?:NOUN|ADJ)$/u.test(tagAt(reading, index) ?? '')) return false;
  }
  const last = reading.tokens[end - 1];
  return last !== undefined && last.lower.endsWith('s') && last.lemma !== last.lower;
}
