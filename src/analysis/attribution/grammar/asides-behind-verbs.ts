/** Asides between a verb and what is said: "said [on Saturday in Munich] that …". */
import { ASIDE_OPENERS, QUESTION_WORDS } from '../../lexicon/clause-words.ts';
import { closingComma } from './commas.ts';
import { complementAt } from './complements.ts';
import { longNounPhraseEnd } from './noun-phrases.ts';
import { lowerAt, quotationFrom, sentenceEnd, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { temporalEnd } from './temporal.ts';

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
    if (!ASIDE_OPENERS.has(word)) break;
    const afterTime = temporalEnd(reading, index + 1);
    const end = afterTime > index + 1 ? afterTime : longNounPhraseEnd(reading, index + 1);
    if (end <= index + 1) break;
    index = end;
  }
  return index;
}
