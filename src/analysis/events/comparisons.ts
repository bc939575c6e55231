/** Dates that only measure: "more than last year", "up from 44 a year earlier", "the deadliest attack since 2001". */
import { isBaseOfComparison } from '../dates/base-of-comparison.ts';
import type { Document, Token } from '../document.ts';
import { CHANGES } from '../lexicon/account-words.ts';
import { ORDINALS } from '../lexicon/number-words.ts';
import { SEASONS } from '../lexicon/seasons.ts';
import { TEMPORAL_HEADS } from '../lexicon/temporal-words.ts';
import type { DateMention } from '../schema.ts';

/** So many tokens back a comparison may begin: "compared with 33 percent last month". */
const LONGEST_COMPARISON = 6;

const SUPERLATIVES: ReadonlySet<string> = new Set(
  "first only any most least best worst last no none never not n't nobody".split(' '),
);

/** How far back "hasn't produced a president since 1960" is looked for. */
const LONGEST_SINCE = 10;

/** Comparisons only measure: "more than last year", "compared with 33 % last month", "the deadliest attack since 2001". */
export function isComparison({ tokens }: Document, firstToken: number, precision: DateMention['precision']): boolean {
  if (isBaseOfComparison(tokens, firstToken) || isBehindChange(tokens, firstToken)) return true;
  // "up 5% on last year": what happens does so on a day.
  if (tokens[firstToken - 1]?.lower === 'on' && (precision === 'year' || precision === 'quarter')) return true;
  const since = tokens[firstToken - 1]?.lower === 'since';
  for (let index = firstToken - 1; since && index >= firstToken - LONGEST_SINCE; index -= 1) {
    const token = tokens[index];
    if (token?.sentence !== tokens[firstToken]?.sentence || token?.text === ',') break;
    const word = token?.lower ?? '';
    // "her third defeat since January"
    const isCounted = Object.hasOwn(ORDINALS, word) || /^\d+(?:st|nd|rd|th)$/u.test(word);
    if (isCounted || (SUPERLATIVES.has(word) && !isLastTime(tokens, index)) || /..est$/u.test(word)) return true;
  }
  for (let index = firstToken - 1; index >= firstToken - LONGEST_COMPARISON; index -= 1) {
    const token = tokens[index];
    if (token?.sentence !== tokens[firstToken]?.sentence) return false;
    if (token?.text === ',' || (token?.pos === 'VERB' && token.lemma !== 'compare')) return false;
    // "Unlike the president four years ago, she has no advertisements."
    if (token?.lower === 'unlike') return true;
    if (token?.lemma === 'compare' && ['with', 'to'].includes(tokens[index + 1]?.lower ?? '')) return true;
    // "than last year", "faster than in March"
    const isNear = index === firstToken - 1 || (index === firstToken - 2 && tokens[firstToken - 1]?.pos === 'ADP');
    if (isNear && token?.lower === 'than') return true;
  }
  return false;
}

/** "graduated last summer and has worked since October" */
function isLastTime(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.lower ?? '';
  return tokens[index]?.lower === 'last' && (TEMPORAL_HEADS.has(next) || Object.hasOwn(SEASONS, next));
}

/** "slowed in April after a 2% rise in March" */
function isBehindChange(tokens: readonly Token[], date: number): boolean {
  const noun = tokens[date - 2];
  if (tokens[date - 1]?.lower !== 'in' || noun?.pos !== 'NOUN' || !CHANGES.has(noun.lemma)) return false;
  for (let index = noun.index - 1; index >= noun.index - LONGEST_COMPARISON; index -= 1) {
    const token = tokens[index];
    if (token?.sentence !== noun.sentence || token.pos === 'VERB' || token.text === ',') return false;
    if (BEFORE_CHANGE.has(token.lower)) return true;
  }
  return false;
}

const BEFORE_CHANGE: ReadonlySet<string> = new Set('after following from than against despite'.split(' '));
