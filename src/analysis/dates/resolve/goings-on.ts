/** What goes on until a day: "is closed until Friday", "have closed it until Friday". */
import type { Sentence, Token } from '../../document.ts';
import { HOLDING_BACK, LASTING, PERFECT } from '../../lexicon/prospect-words.ts';
import { FROM_NOW, FROM_THEN, REPORTING } from '../../lexicon/tense-words.ts';
import { isPast } from './infinitives.ts';
import { CLAUSE_END, isVerb } from './verbs.ts';

/** So many tokens back the verb may stand. */
const REACH = 12;

/** So many tokens before the verb its auxiliaries may stand: "have since been". */
const LONGEST_GROUP = 4;

/**
 * "is closed until", "have cancelled flights until", "remain shut until", but not "was closed until", "has not spoken
 * until". What has been done so goes on: who speaks of the past says "had closed it until".
 * @param isUntil it isn't "through", which tells how far something has got: "have raised $2m through June"
 */
export function isGoingOn(tokens: readonly Token[], verb: number, sentence: Sentence, isUntil: boolean): boolean {
  if (isUntil && isOrdered(tokens, verb, sentence)) return true;
  for (let at = verb; at >= Math.max(sentence.firstToken, verb - LONGEST_GROUP); at -= 1) {
    const token = tokens[at];
    if (!token || ['not', "n't", 'never'].includes(token.lower)) return false;
    if (FROM_NOW.has(token.lower) || LASTING.has(token.lower)) return true;
    // "have until Friday", "have closed it until Friday"
    if (PERFECT.has(token.lower) && isUntil) return !HOLDING_BACK.has(tokens[verb]?.lemma ?? '');
    if (PERFECT.has(token.lower))
      return at === verb || tokens[at + 1]?.lower === 'been' || tokens[at + 2]?.lower === 'been';
    if (token.lower !== 'been' && FROM_THEN.has(token.lower)) return false;
    if (at !== verb && !['ADV', 'AUX', 'VERB', 'ADJ'].includes(token.pos)) return false;
  }
  return false;
}

/** "have ordered schools closed until", but not "have said schools closed until" */
function isOrdered(tokens: readonly Token[], participle: number, sentence: Sentence): boolean {
  const token = tokens[participle];
  if (!token || !isPast(token) || tokens[participle - 1]?.pos !== 'NOUN') return false;
  const verb = verbBefore(tokens, participle, sentence);
  if (verb === null || REPORTING.has(tokens[verb]?.lemma ?? '')) return false;
  return PERFECT.has(tokens[verb - 1]?.lower ?? '');
}

/** Index of the nearest verb before the date, with no stronger mark than a comma between. */
export function verbBefore(tokens: readonly Token[], date: number, { firstToken }: Sentence): number | null {
  for (let index = date - 1; index >= Math.max(firstToken, date - REACH); index -= 1) {
    if (CLAUSE_END.test(tokens[index]?.text ?? '')) return null;
    if (isVerb(tokens, index)) return index;
  }
  return null;
}
