/** "declined to comment [but it is understood that he will go]": what goes round is no part of what somebody says. */
import { PLAIN_HEARSAY } from '../../lexicon/hearsay-words.ts';
import type { Candidate, TokenRange } from '../candidate.ts';
import { groupFrom, insideQuotation, lowerAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';

export function withoutHearsayBehind(reading: Reading, one: Candidate): Candidate[] {
  const { cue } = one;
  if (!cue) return [one];
  const content = one.content.map((range) => (range.first < cue.end ? range : beforeHearsay(reading, range)));
  return [{ ...one, content }];
}

/** A content up to "but it is understood that". */
function beforeHearsay(reading: Reading, range: TokenRange): TokenRange {
  for (let at = range.first + 1; at < range.end; at += 1) {
    if (lowerAt(reading, at) !== 'but' || lowerAt(reading, at + 1) !== 'it' || insideQuotation(reading, at)) continue;
    const verb = groupFrom(reading, at + 2);
    const isHearsay = verb?.passive === true && verb.form === 'finite' && PLAIN_HEARSAY.has(verb.lemma);
    if (isHearsay && lowerAt(reading, verb.end) === 'that')
      return { ...range, end: lowerAt(reading, at - 1) === ',' ? at - 1 : at };
  }
  return range;
}
