/** Relative clauses on a noun, read backwards: where "the crowd [that gathered at the gate]" has its noun. */
import { isReportingGroup } from './cues.ts';
import { isRelative } from './pronouns.ts';
import { groupFrom, lowerAt, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** "who the chief of the police in the north of the town named": no longer than this between the word and its verb. */
const LONGEST_IN_TOKENS = 12;

/** "who", "which" or "that" before the verb at `at` where a relative clause leads up to it; else -1. */
export function relativeClauseFirst(reading: Reading, at: number, lowest: number): number {
  for (let index = at - 1; index >= lowest && index > at - LONGEST_IN_TOKENS; index -= 1) {
    const word = lowerAt(reading, index);
    if (word === 'who' || word === 'which' || (word === 'that' && tagAt(reading, index) === 'PRON')) return index;
    if (/^[,;:“”"]$/u.test(word)) return -1;
  }
  return -1;
}

/**
 * "the crowd [that gathered] at the gate | said": where the clause begins whose verb the preposition at `at` follows, before
 * the verb at `end`; else -1. Not "a man who said at the trial | officials | lied".
 */
export function clauseBeforePhrase(reading: Reading, at: number, end: number, lowest: number): number {
  const verb = reading.groups[reading.groupAt[at - 1] ?? -1];
  if (verb?.form !== 'finite' || isReportingGroup(verb) || groupFrom(reading, end)?.form !== 'finite') return -1;
  const clause = verb.first - 1;
  return relativeClauseFirst(reading, verb.first, lowest) === clause && !isOnTown(reading, clause) ? clause : -1;
}

/** "voters in Jupiter, Florida [who voted]": on whoever is there, and no clause on the name before it. */
function isOnTown(reading: Reading, clause: number): boolean {
  const isBehindTown = lowerAt(reading, clause - 2) === ',' && tagAt(reading, clause - 3) === 'PROPN';
  return lowerAt(reading, clause) === 'who' && tagAt(reading, clause - 1) === 'PROPN' && isBehindTown;
}

/** "The report [that officials buried] | said": where the clause begins whose verb stands before the one at `end`; else -1. */
export function clauseBeforeVerb(reading: Reading, end: number, lowest: number): number {
  const verb = reading.groups[reading.groupAt[end - 1] ?? -1];
  if (verb?.form !== 'finite' || verb.end !== end || groupFrom(reading, end)?.form !== 'finite') return -1;
  for (let at = verb.first - 1; at > Math.max(lowest, verb.first - LONGEST_IN_TOKENS); at -= 1) {
    if (isRelative(lowerAt(reading, at)))
      return at < verb.first - 1 && /^(?:NOUN|PROPN)$/u.test(tagAt(reading, at - 1) ?? '') ? at : -1;
    if (!/^(?:NOUN|PROPN|ADJ|DET|NUM|PRON|ADV)$/u.test(tagAt(reading, at) ?? '')) return -1;
  }
  return -1;
}
