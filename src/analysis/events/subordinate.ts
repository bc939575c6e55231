/** Subordinate clauses that a comma parts from theirs: "…, a day after the minister resigned". */
import type { Token } from '../document.ts';
import { CLOSING_SUBORDINATORS, RELATIVES } from '../lexicon/clause-words.ts';
import { TEMPORAL_HEADS } from '../lexicon/temporal-words.ts';
import { isSubject, isVerb, REACH, verbFollows } from './verbs.ts';

/** "just two days" before "after" */
const LONGEST_AMOUNT = 4;

/** ", after the minister resigned", ", a day after the minister resigned", but not ", after the vote" */
export function opensSubordinate(tokens: readonly Token[], index: number): boolean {
  return isFiniteClause(tokens, subordinatorFrom(tokens, index)) && !isAside(tokens, index);
}

/** Index of the "after" of "after", "a day after". */
function subordinatorFrom(tokens: readonly Token[], index: number): number {
  if (CLOSING_SUBORDINATORS.has(tokens[index]?.lower ?? '')) return index;
  let at = index;
  while (at < index + LONGEST_AMOUNT && isInAmount(tokens[at])) at += 1;
  return at;
}

/** The tagger takes "Years" for a name where a sentence begins. */
function isInAmount(token: Token | undefined): boolean {
  return ['DET', 'NUM', 'NOUN', 'ADV', 'ADJ'].includes(token?.pos ?? 'X') || TEMPORAL_HEADS.has(token?.lower ?? '');
}

/** ", after the minister resigned, said": the sentence goes on with its verb. */
function isAside(tokens: readonly Token[], index: number): boolean {
  for (let at = index; at < index + REACH && tokens[at]?.sentence === tokens[index]?.sentence; at += 1) {
    const next = tokens[at + 1];
    if (tokens[at]?.text === ',' && isVerb(next) && !next?.lower.endsWith('ing')) return true;
  }
  return false;
}

/** "After the minister resigned, Germany decided", "A day after he resigned, Germany decided": the comma before Germany. */
export function closesSubordinate(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || !isSubject(token) || RELATIVES.has(token.lower) || !verbFollows(tokens, index)) return false;
  let first = index;
  while (first > index - REACH && tokens[first - 1]?.sentence === token.sentence) first -= 1;
  return (
    isFiniteClause(tokens, subordinatorFrom(tokens, first)) &&
    !tokens.slice(first, index - 1).some(({ text }) => text === ',')
  );
}

/** A subordinator with a subject and its verb, not the "after" of "after the vote". */
function isFiniteClause(tokens: readonly Token[], index: number): boolean {
  return (
    CLOSING_SUBORDINATORS.has(tokens[index]?.lower ?? '') &&
    isSubject(tokens[index + 1]) &&
    verbFollows(tokens, index + 1)
  );
}

/** Index of the first token behind the words that tie a clause to its sentence: "weeks after Meng was arrested". */
export function behindTie(tokens: readonly Token[], from: number): number {
  if (!opensSubordinate(tokens, from)) return from;
  let tie = from;
  while (tie < from + LONGEST_AMOUNT && !CLOSING_SUBORDINATORS.has(tokens[tie]?.lower ?? '')) tie += 1;
  return tie + 1;
}
