/** Times that an amount is measured by: "up from 44 a year earlier", "rose to $9bn in 2025 from $7bn in 2023". */
import type { Token } from '../document.ts';
import { DIRECTIONS, MOVING } from '../lexicon/dates/comparison-words.ts';

/** So many tokens at most stand between "from" and the date: "from $2.5 billion in the". */
const LONGEST_BASE = 8;

/** So many tokens may stand between the new amount and "from": "to $9bn in the third quarter of 2025". */
const LONGEST_REACH = 14;

/** So many tokens may stand before an amount: "a record". */
const LONGEST_LEAD = 3;

/** So many tokens has "up by about 6.5 percent" before its "from". */
const LONGEST_STEP = 5;

/** True where the date tells of the amount with which another is compared, not of what happened. */
export function isBaseOfComparison(tokens: readonly Token[], date: number): boolean {
  const from = fromBefore(tokens, date);
  if (from === null) return false;
  if (from === date - 1) return isStep(tokens, from);
  if (!startsAmount(tokens, from + 1, date)) return false;
  return isDirected(tokens, from) || isReached(tokens, from - LONGEST_REACH, from) || isReachedBehind(tokens, date);
}

/** Index of the "from" on which the date depends: "from 44 a year earlier", "from a year earlier". */
function fromBefore(tokens: readonly Token[], date: number): number | null {
  for (let index = date - 1; index >= date - LONGEST_BASE; index -= 1) {
    const token = tokens[index];
    if (token?.sentence !== tokens[date]?.sentence) return null;
    if (token?.lower === 'from') return index;
    // "from 16% to 20% since 2022"
    if (token?.lower === 'to' || ['AUX', 'PUNCT', 'VERB'].includes(token?.pos ?? 'X')) return null;
  }
  return null;
}

/** "44", "$7bn", "about 2.4%", "a record 30", before `end` */
function startsAmount(tokens: readonly Token[], first: number, end = Infinity): boolean {
  for (let index = first; index <= first + LONGEST_LEAD && index < end; index += 1) {
    const token = tokens[index];
    if (token?.pos === 'NUM' || token?.pos === 'SYM') return true;
    if (!['DET', 'ADJ', 'ADV', 'NOUN', 'ADP'].includes(token?.pos ?? 'X')) return false;
  }
  return false;
}

/** "up 6% from 2023", "fell 3% from 2023" */
function isStep(tokens: readonly Token[], from: number): boolean {
  if (isDirected(tokens, from)) return true;
  for (let index = from - 1; index >= from - LONGEST_STEP; index -= 1) {
    const token = tokens[index];
    if (!token || token.text === ',') return false;
    if (token.pos === 'VERB') return MOVING.has(token.lemma);
  }
  return false;
}

/** "up from", "6% lower from" */
function isDirected(tokens: readonly Token[], from: number): boolean {
  for (let index = from - 1; index >= from - LONGEST_STEP; index -= 1) {
    const token = tokens[index];
    if (DIRECTIONS.has(token?.lower ?? '')) return true;
    if (!['NUM', 'SYM', 'NOUN', 'ADV', 'ADP'].includes(token?.pos ?? 'X')) return false;
  }
  return false;
}

/** "to $9bn" */
function isReached(tokens: readonly Token[], first: number, end: number): boolean {
  for (let index = Math.max(0, first); index < end; index += 1) {
    if (tokens[index]?.lower === 'to' && startsAmount(tokens, index + 1)) return true;
  }
  return false;
}

/** "from $7bn in 2023 to $9bn" */
function isReachedBehind(tokens: readonly Token[], date: number): boolean {
  for (let index = date; index < date + LONGEST_BASE; index += 1) {
    if (tokens[index]?.lower === 'to') return startsAmount(tokens, index + 1);
  }
  return false;
}
