/** Words for what somebody is. */
import { OFFICE_LETTERS, POST_LETTERS, ROLE_NOUNS, TRADITIONAL_RULERS } from '../lexicon/roles.ts';
import { lowerAt } from './grammar/reading.ts';
import type { Reading } from './grammar/reading.ts';

/** "governor", "mum-of-two", "mayor-elect" and "DG", but not "governors", who are several. */
export function isRole(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (!token) return false;
  if (OFFICE_LETTERS.has(token.text) || POST_LETTERS.has(token.text) || TRADITIONAL_RULERS.has(token.lower))
    return true;
  const office = at - (/^(?:elect|designate)$/u.test(token.lower) ? 1 : 3);
  if (office > 0 && officeEnd(reading, office) === at + 1) return isRole(reading, office - 1);
  const word = token.lower.slice(token.lower.lastIndexOf('-') + 1);
  if (lowerAt(reading, at - 1) === '-' && lowerAt(reading, at - 2) === 'of' && lowerAt(reading, at - 3) === '-')
    return true;
  return (ROLE_NOUNS.has(token.lower) || ROLE_NOUNS.has(word)) && !/[^s]s$/u.test(token.lower);
}

/** The token after "-elect" in "mayor | -elect", "ambassador | -at-large"; `at` where neither stands there. */
export function officeEnd(reading: Reading, at: number): number {
  if (lowerAt(reading, at) !== '-') return at;
  if (/^(?:elect|designate)$/u.test(lowerAt(reading, at + 1))) return at + 2;
  const isAtLarge = lowerAt(reading, at + 1) === 'at' && lowerAt(reading, at + 3) === 'large';
  return isAtLarge && lowerAt(reading, at + 2) === '-' ? at + 4 : at;
}

/** The token before "(SSP)", or `at`. */
export function beforeBrackets(reading: Reading, at: number): number {
  return lowerAt(reading, at) === ')' && lowerAt(reading, at - 2) === '(' ? at - 3 : at;
}
