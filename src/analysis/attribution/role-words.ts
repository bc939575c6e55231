/** Words for what somebody is. */
import { ROLE_NOUNS } from '../lexicon/roles.ts';
import { lowerAt } from './grammar/reading.ts';
import type { Reading } from './grammar/reading.ts';

/** "governor" and "mum-of-two", but not "governors", who are several. */
export function isRole(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (!token) return false;
  const word = token.lower.slice(token.lower.lastIndexOf('-') + 1);
  if (lowerAt(reading, at - 1) === '-' && lowerAt(reading, at - 2) === 'of' && lowerAt(reading, at - 3) === '-')
    return true;
  return (ROLE_NOUNS.has(token.lower) || ROLE_NOUNS.has(word)) && !/[^s]s$/u.test(token.lower);
}

/** The token before "(SSP)", or `at`. */
export function beforeBrackets(reading: Reading, at: number): number {
  return lowerAt(reading, at) === ')' && lowerAt(reading, at - 2) === '(' ? at - 3 : at;
}
