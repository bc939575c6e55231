/** The subject after its verb: "said Ann Lee, a spokeswoman for the bank". */
import { nounPhraseEnd } from './noun-phrases.ts';
import { isPossessive } from './pronouns.ts';
import { insideQuotation, lowerAt, sentenceEnd, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { isTemporalStart } from './temporal.ts';

const TYING = /^(?:of|for|at|with|from|to|in|on|and|who|whose|&)$/u;
const TYING_TO_NAME = /^(?:of|and|&)$/u;

/** The token after the subject that begins at `at` with its appositions, or `at`. */
export function invertedSubjectEnd(reading: Reading, at: number): number {
  const stop = sentenceEnd(reading, at - 1);
  if (at >= stop || isTemporalStart(reading, at)) return at;
  let end = phraseEnd(reading, at, stop);
  if (end === at) return at;
  if (tagAt(reading, at) === 'PRON' && !isPossessive(lowerAt(reading, at))) return end;
  for (let round = 0; round < 4; round += 1) {
    if (lowerAt(reading, end) !== ',') break;
    if (lowerAt(reading, end + 1) === 'who') {
      end = relativeEnd(reading, end + 1, stop);
      break;
    }
    const next = appositionEnd(reading, end + 1, stop);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

function phraseEnd(reading: Reading, at: number, stop: number): number {
  let end = nounPhraseEnd(reading, at);
  if (end === at) return at;
  for (let round = 0; round < 8 && end < stop; round += 1) {
    if (lowerAt(reading, end) === '(') {
      let close = end;
      while (close < stop && lowerAt(reading, close) !== ')' && close - end < 12) close += 1;
      if (lowerAt(reading, close) === ')') {
        end = close + 1;
        continue;
      }
    }
    const proper = tagAt(reading, end - 1) === 'PROPN';
    if (!(proper ? TYING_TO_NAME : TYING).test(lowerAt(reading, end)) || insideQuotation(reading, end)) break;
    if (isTemporalStart(reading, end + 1)) break;
    if (lowerAt(reading, end).startsWith('who')) return relativeEnd(reading, end, stop);
    const next = nounPhraseEnd(reading, end + 1);
    if (next === end + 1) break;
    // "said Mr Lee and left": a verb after the conjunction
    if (lowerAt(reading, end) === 'and' && (tagAt(reading, next) === 'VERB' || tagAt(reading, next) === 'AUX')) break;
    end = next;
  }
  return end;
}

/** ", a spokeswoman for the bank" and ", who runs the bank's office" in an apposition. */
function appositionEnd(reading: Reading, at: number, stop: number): number {
  const tag = tagAt(reading, at);
  if (tag === null || insideQuotation(reading, at) || isTemporalStart(reading, at)) return at;
  if (!['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON', 'ADV'].includes(tag)) return at;
  if (/^(?:who|which|that|he|she|they|it|we|i|in|also)$/u.test(lowerAt(reading, at))) return at;
  let end = nounPhraseEnd(reading, at);
  if (end === at) return at;
  if (tagAt(reading, end) === 'AUX') return at;
  for (let index = end; index < stop; index += 1) {
    const word = lowerAt(reading, index);
    if (/^[,.;:—–]$|^--$/u.test(word) || insideQuotation(reading, index)) return index;
    if (/^(?:as|while|when|after|before|but|because|during)$/u.test(word)) return index;
    if (
      word === 'in' &&
      /^(?:a|an)$/u.test(lowerAt(reading, index + 1)) &&
      /^(?:interview|statement|email|speech)$/u.test(lowerAt(reading, index + 2))
    )
      return index;
    end = index + 1;
  }
  return end;
}

function relativeEnd(reading: Reading, at: number, stop: number): number {
  for (let index = at; index < stop; index += 1) {
    if (/^[,.;:—–]$|^--$/u.test(lowerAt(reading, index)) || insideQuotation(reading, index)) return index;
  }
  return stop;
}
