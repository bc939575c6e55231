/** Dates on which what their clause tells wasn't, or needn't be: ends of accounts, quarters told of, "after June". */
import type { Document, Token } from '../document.ts';
import { ACCOUNTS, ACCOUNT_PERIODS, OUTLOOKS, PLANS, PUBLISHING } from '../lexicon/account-words.ts';
import type { DateMention } from '../schema.ts';
import type { Clause } from './clauses.ts';
import { isFinite, isVerb } from './verbs.ts';

/** So many tokens back a verb is looked for. */
const REACH = 10;

/** True where the clause of a date tells nothing that happened then. */
export function isNotThen({ tokens }: Document, date: Clause, { type, precision }: DateMention): boolean {
  if (isEndOfAccount(tokens, date.first) || isPlan(tokens, date)) return true;
  if (precision !== 'day' && isOutlook(tokens, date.first)) return true;
  if (type === 'DATE' && isOpenEnded(tokens, date)) return true;
  return precision === 'quarter' && isQuarterToldOf(tokens, date);
}

/** "in the quarter ended March 31", "in the year to 31 March" */
function isEndOfAccount(tokens: readonly Token[], date: number): boolean {
  const joint = tokens[date - 1]?.lower ?? '';
  return ['ended', 'ending', 'to'].includes(joint) && ACCOUNT_PERIODS.has(tokens[date - 2]?.lemma ?? '');
}

/** "gave its forecast for 2025": the giving wasn't then. */
function isOutlook(tokens: readonly Token[], date: number): boolean {
  return tokens[date - 1]?.lower === 'for' && OUTLOOKS.has(tokens[date - 2]?.lemma ?? '');
}

/** "It will be decided after June": on any day but those. Not "after midnight on Friday", nor "after Friday's vote". */
function isOpenEnded(tokens: readonly Token[], { first, end }: Clause): boolean {
  if (tokens[first - 1]?.lower === 'to' && tokens[first - 2]?.lower === 'prior') return true;
  if (tokens[first - 1]?.lower !== 'after' || tokens[first - 1]?.sentence !== tokens[first]?.sentence) return false;
  // "born after 1975, when the war ended": what was in 1975 is told too.
  if (tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'when') return false;
  // "soon after, in May" and "After 2010 elections were rare" have their own time.
  return !['NOUN', 'PROPN', 'ADJ'].includes(tokens[end]?.pos ?? 'X');
}

/** "posted fourth-quarter earnings on Monday": the posting wasn't in the quarter. "First-quarter profit rose" then. */
function isQuarterToldOf(tokens: readonly Token[], { first, end }: Clause): boolean {
  if (!ACCOUNTS.has(tokens[end]?.lemma ?? '') || tokens[end]?.sentence !== tokens[first]?.sentence) return false;
  for (let index = first - 1; index >= first - REACH; index -= 1) {
    const token = tokens[index];
    if (token?.sentence !== tokens[first]?.sentence || token?.pos === 'PUNCT') return false;
    if (token?.pos === 'VERB') return PUBLISHING.has(token.lemma) || !isVerbBehind(tokens, end);
  }
  return false;
}

function isVerbBehind(tokens: readonly Token[], from: number): boolean {
  for (let index = from + 1; index < from + REACH; index += 1) {
    const token = tokens[index];
    if (token?.sentence !== tokens[from]?.sentence || token?.pos === 'PUNCT') return false;
    if (isFinite(tokens, index) && isVerb(token)) return true;
  }
  return false;
}

/** "The plan to close the mine in 2025 was dropped": neither was then. */
function isPlan(tokens: readonly Token[], { first, end }: Clause): boolean {
  const behind = tokens[end];
  if (behind?.sentence !== tokens[first]?.sentence || !isVerb(behind) || !isFinite(tokens, end)) return false;
  for (let index = first - 1; index >= first - REACH; index -= 1) {
    const token = tokens[index];
    if (token?.sentence !== tokens[first]?.sentence || token?.pos === 'PUNCT') return false;
    if (token?.lower === 'to' && PLANS.has(tokens[index - 1]?.lemma ?? '')) return true;
    if (token && isVerb(token) && isFinite(tokens, index)) return false;
  }
  return false;
}
