/** Asides between a verb and what is said: "said [on Saturday in Munich] that …". */
import { ASIDE_OPENERS, QUESTION_WORDS } from '../../lexicon/clause-words.ts';
import { closingComma } from './commas.ts';
import { complementAt } from './complements.ts';
import { longNounPhraseEnd } from './noun-phrases.ts';
import { lowerAt, quotationFrom, sentenceEnd, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { temporalEnd } from './temporal.ts';
import { isPastParticiple } from './verb-groups.ts';

/** The token after time, place and circumstance that stand between a verb and what is said; `at` where none does. */
export function afterAsides(reading: Reading, at: number): number {
  const stop = sentenceEnd(reading, at - 1);
  let index = at;
  for (let round = 0; round < 4 && index < stop; round += 1) {
    const time = temporalEnd(reading, index);
    if (time > index) {
      index = time;
      continue;
    }
    const vote = voteEnd(reading, index);
    if (vote > index) {
      index = vote;
      continue;
    }
    const word = lowerAt(reading, index);
    if (tagAt(reading, index) === 'ADV' && !QUESTION_WORDS.has(word) && quotationFrom(reading, index) < 0) {
      index += 1;
      continue;
    }
    if (word === ',') {
      const close = closingComma(reading, index, stop);
      const short = close > 0 && close - index <= 12 && quotationFrom(reading, index + 1) < 0;
      if (!short || complementAt(reading, close + 1)?.kind === 'object') break;
      index = close + 1;
      continue;
    }
    // "the inquiry [into the fire]", not "calls into question"
    if (!(ASIDE_OPENERS.has(word) || (word === 'into' && tagAt(reading, index - 1) === 'NOUN'))) break;
    const afterTime = temporalEnd(reading, index + 1);
    const end = afterTime > index + 1 ? afterTime : longNounPhraseEnd(reading, index + 1);
    if (end <= index + 1) break;
    index = agentEnd(reading, end);
  }
  return index;
}

/** "5-4", "7 to 2", "5–4": how the judges were divided. */
const VOTE = /^\d{1,3}[-–—]\d{1,3}$/u;
const COUNT = /^\d{1,3}$/u;

/** The token after "5-4" or "7 to 2", or `at`. */
export function voteEnd(reading: Reading, at: number): number {
  if (VOTE.test(lowerAt(reading, at))) return at + 1;
  const parts = COUNT.test(lowerAt(reading, at)) && /^(?:to|-|–|—)$/u.test(lowerAt(reading, at + 1));
  return parts && COUNT.test(lowerAt(reading, at + 2)) ? at + 3 : at;
}

/** The token after "read by an aide", "seen by Reuters", "dated May 3", said of a statement; or `at`. */
function agentEnd(reading: Reading, at: number): number {
  const word = lowerAt(reading, at);
  if (word === 'dated') return Math.max(at, temporalEnd(reading, at + 1));
  if (!(isPastParticiple(word) || word === 'read') || lowerAt(reading, at + 1) !== 'by') return at;
  return Math.max(at, longNounPhraseEnd(reading, at + 2));
}
