/** Times that an amount is measured by: "up from 44 a year earlier", "rose to $9bn in 2025 from $7bn in 2023". */
import type { Token } from '../document.ts';
import { ABOVE_OR_BELOW, DIRECTIONS, MOVING, PRICES } from '../lexicon/dates/comparison-words.ts';

/** So many tokens at most stand between "from" and the date: "from $2.5 billion in the". */
const LONGEST_BASE = 8;

/** So many tokens has a date with what follows it: "a year earlier", "May 1950 to". */
const LONGEST_DATE = 4;

/** So many tokens may stand between the new amount and "from": "to $9bn in the third quarter of 2025". */
const LONGEST_REACH = 14;

/** So many tokens may stand before an amount: "a record". */
const LONGEST_LEAD = 3;

/** So many tokens has "up by about 6.5 percent" before its "from". */
const LONGEST_STEP = 5;

/** True where the date tells of the amount with which another is compared, not of what happened. */
export function isBaseOfComparison(tokens: readonly Token[], date: number): boolean {
  if (isClosingPrice(tokens, date)) return true;
  const from = fromBefore(tokens, date);
  if (from === null) return false;
  if (from === date - 1) return (isEarlier(tokens, date) || isStep(tokens, from)) && !isRange(tokens, date);
  if (!startsAmount(tokens, from + 1, date)) return false;
  if (tokens[from]?.lower !== 'from') return isEarlier(tokens, date);
  return isDirected(tokens, from) || isReached(tokens, from - LONGEST_REACH, from) || isReachedBehind(tokens, date);
}

/** So many tokens may stand between an amount and what it is measured by: "a premium of 30% to the stock's". */
const LONGEST_PREMIUM = 8;

/** "30% above Friday's close", "a premium to the closing price on Friday", but not "will extend trading to Friday's close" */
function isClosingPrice(tokens: readonly Token[], date: number): boolean {
  const [before, behind] = [tokens[date - 1]?.lower, tokens[date + 1]?.lower];
  let end = date - 1;
  // "Friday's close", "the close on Friday"
  if (/^['’]s$/u.test(behind ?? '')) {
    if (!isClose(tokens, date + 2)) return false;
  } else {
    const close = ['price', 'prices'].includes(tokens[date - 2]?.lower ?? '') ? date - 3 : date - 2;
    if (!['of', 'on'].includes(before ?? '') || !isClose(tokens, close)) return false;
    end = close - 1;
  }
  for (let index = end; index >= end - LONGEST_PREMIUM; index -= 1) {
    const token = tokens[index];
    if (token?.sentence !== tokens[date]?.sentence || token?.pos === 'VERB' || token?.pos === 'AUX') return false;
    if (ABOVE_OR_BELOW.has(token?.lower ?? '')) return true;
  }
  return false;
}

/** "close", "closing price" */
function isClose(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower;
  return word === 'close' || (word === 'closing' && PRICES.has(tokens[index + 1]?.lower ?? ''));
}

const BEFORE_BASE: ReadonlySet<string> = new Set(['against', 'from', 'versus']);

/** Index of the "from" on which the date depends: "from 44 a year earlier", "from a year earlier". */
function fromBefore(tokens: readonly Token[], date: number): number | null {
  for (let index = date - 1; index >= date - LONGEST_BASE; index -= 1) {
    const token = tokens[index];
    if (token?.sentence !== tokens[date]?.sentence) return null;
    if (BEFORE_BASE.has(token?.lower ?? '')) return index;
    // "from 16% to 20% since 2022"
    if (token?.lower === 'to' || ['AUX', 'PUNCT', 'VERB'].includes(token?.pos ?? 'X')) return null;
  }
  return null;
}

/** "from a year earlier" */
function isEarlier(tokens: readonly Token[], date: number): boolean {
  return tokens.slice(date, date + LONGEST_DATE).some(({ lower }) => lower === 'earlier');
}

/** "from 1950 to 1960": a stretch of time. */
function isRange(tokens: readonly Token[], date: number): boolean {
  return tokens.slice(date, date + LONGEST_DATE).some(({ lower }) => ['to', 'through', 'until'].includes(lower));
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

/** "up 6% from 2023", "fell 3% from 2023", but not "will rise to £12 from April" */
function isStep(tokens: readonly Token[], from: number): boolean {
  if (isDirected(tokens, from)) return true;
  for (let index = from - 1; index >= from - LONGEST_STEP; index -= 1) {
    const token = tokens[index];
    if (!token || token.text === ',' || token.lower === 'to') return false;
    if (token.pos === 'VERB')
      return MOVING.has(token.lemma) && token.lower !== token.lemma && !token.lower.endsWith('ing');
  }
  return false;
}

/** "up from", "6% lower from" */
function isDirected(tokens: readonly Token[], from: number): boolean {
  for (let index = from - 1; index >= from - LONGEST_STEP; index -= 1) {
    const token = tokens[index];
    if (DIRECTIONS.has(token?.lower ?? '')) return true;
    if (!['NUM', 'SYM', 'NOUN', 'ADV', 'ADP'].includes(token?.pos ?? 'X') || token?.lower === 'to') return false;
  }
  return false;
}

/** "to $9bn" */
function isReached(tokens: readonly Token[], first: number, end: number): boolean {
  for (let index = Math.max(0, first); index < end; index += 1) {
    const isHere = tokens[index]?.sentence === tokens[end]?.sentence;
    if (isHere && tokens[index]?.lower === 'to' && startsAmount(tokens, index + 1)) return true;
  }
  return false;
}

/** "from $7bn in 2023 to $9bn" */
function isReachedBehind(tokens: readonly Token[], date: number): boolean {
  for (let index = date; index < date + LONGEST_BASE; index += 1) {
    const token = tokens[index];
    if (token?.sentence !== tokens[date]?.sentence || token?.text === ',' || token?.pos === 'VERB') return false;
    if (token?.lower === 'to') return startsAmount(tokens, index + 1);
  }
  return false;
}
