/** Days to which something was put off. */
import type { Token } from '../../document.ts';
import { POSTPONED_TO, POSTPONING } from '../../lexicon/tense-words.ts';
import { isBeforePast, isPast } from './infinitives.ts';

/**
 * "was adjourned until Monday", "postponed the vote until Monday": ahead of the day on which it was. Null for other verbs,
 * and before other words: "lasted until Monday", "was postponed on Monday".
 * @param date index of the token that the date begins with
 */
export function postponement(tokens: readonly Token[], verb: number, date: number): 'planned' | 'near' | null {
  const postponed = tokens[verb];
  if (!postponed || !POSTPONING.has(postponed.lemma) || !isPast(postponed)) return null;
  if (!POSTPONED_TO.has(tokens[date - 1]?.lower ?? '')) return null;
  // "gave them until Monday", but not "gave evidence to Monday's hearing"
  if (postponed.lemma === 'give') return ['until', 'till'].includes(tokens[date - 1]?.lower ?? '') ? 'near' : null;
  return isBeforePast(tokens, verb) ? 'near' : 'planned';
}
