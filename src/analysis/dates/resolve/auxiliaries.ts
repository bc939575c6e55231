/** What auxiliaries tell by the words behind them: "is due", "has since won", "could not be reached". */
import type { Token } from '../../document.ts';
import { PROSPECTS } from '../../lexicon/prospect-words.ts';
import { PERCEIVING, PLANNED, REFUSED, WHEREABOUTS } from '../../lexicon/tense-words.ts';

/** So many tokens on may the participle stand: "has not yet been". */
const LONGEST_GROUP = 3;

/** "is due", "is also likely", "was possible"; "Friday's result is unlikely to help" tells nothing of the Friday. */
export function isPredicted(tokens: readonly Token[], auxiliary: number): boolean {
  const next = tokens[auxiliary + 1];
  const at = next?.pos === 'ADV' && !PROSPECTS.has(next.lower) ? auxiliary + 2 : auxiliary + 1;
  const word = tokens[at]?.lower ?? '';
  return PLANNED.has(word) || (PROSPECTS.has(word) && tokens[at + 1]?.lower !== 'to');
}

/** "Saturday's game is sold out": of a game that is over the text would say "was". */
export function isSoldOut(tokens: readonly Token[], auxiliary: number): boolean {
  const sold = tokens[auxiliary + 1]?.lower === 'already' ? auxiliary + 2 : auxiliary + 1;
  return tokens[sold]?.lower === 'sold' && tokens[sold + 1]?.lower === 'out';
}

/** "are away to Everton on Saturday", "is out on Friday", but not "is out of danger", "is back working" */
export function isWhereabouts(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const isGone = next?.pos === 'VERB' || ['after', 'from', 'of', 'since'].includes(next?.lower ?? '');
  return WHEREABOUTS.has(tokens[index]?.lower ?? '') && !isGone;
}

/** "could not be reached", "could hear it": what was possible then, not what may come */
export function isAble(tokens: readonly Token[], auxiliary: number, verb: Token): boolean {
  const isLimited = ["n't", 'not', 'only', 'barely'].includes(tokens[auxiliary + 1]?.lower ?? '');
  return isLimited || PERCEIVING.has(verb.lemma) || isBareHave(tokens, verb);
}

/** "as he could have on Tuesday", but "could have consequences" */
function isBareHave(tokens: readonly Token[], { lemma, index }: Token): boolean {
  return lemma === 'have' && !['NOUN', 'ADJ', 'DET', 'PRON', 'NUM'].includes(tokens[index + 1]?.pos ?? 'X');
}

/** "has since won", but "have 24 seats up in November" */
export function participleFollows(tokens: readonly Token[], auxiliary: number): boolean {
  for (let index = auxiliary + 1; index <= auxiliary + LONGEST_GROUP; index += 1) {
    const token = tokens[index];
    if (token?.pos === 'VERB' || token?.pos === 'AUX' || /..ed$/u.test(token?.lower ?? '')) return true;
    if (token?.pos !== 'ADV' && token?.pos !== 'PART') return false;
  }
  return false;
}

/** "have got a test", "'s got Leeds at home", "has not got one", but not "have got married", "has got the job" */
export function isOwning(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.lower !== 'got') return false;
  const isNegated = ["n't", 'not'].includes(tokens[index - 1]?.lower ?? '');
  const auxiliary = tokens[isNegated ? index - 2 : index - 1]?.lower ?? '';
  if (!['have', 'has', "'ve", "'s"].includes(auxiliary)) return false;
  const next = tokens[index + 1];
  return ['DET', 'NUM', 'NOUN', 'PROPN'].includes(next?.pos ?? 'X') && next?.lower !== 'the';
}

/** "would not say on Monday" */
export function isRefusal(tokens: readonly Token[], auxiliary: number, verb: Token): boolean {
  const isNegated = ["n't", 'not'].includes(tokens[auxiliary + 1]?.lower ?? '');
  return tokens[auxiliary]?.lower === 'would' && isNegated && REFUSED.has(verb.lemma);
}
