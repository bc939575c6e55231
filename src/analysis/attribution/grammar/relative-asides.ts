/** "He sold it to a rival, [which], the report said, [paid half its value]": a report that interrupts a relative clause. */
import type { TokenRange } from '../candidate.ts';
import { clauseEnd } from './clause-ends.ts';
import { isReportingGroup } from './cues.ts';
import { insideQuotation, lowerAt, sentenceEnd, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { closing } from './relative-reports.ts';

/** "two of which", "most of whom" */
const SHARE = /^(?:all|both|each|few|half|many|most|none|one|several|some)$/u;

/** What opens a relative clause right before the aside that begins at `end`: "[which], she said", "[two of which], she said". */
export function relativeBeforeAside(reading: Reading, end: number): TokenRange | null {
  const word = end - 2;
  if (lowerAt(reading, end - 1) !== ',' || insideQuotation(reading, word)) return null;
  if (!/^(?:who|which|whom)$/u.test(lowerAt(reading, word))) return null;
  const isShare = SHARE.test(lowerAt(reading, word - 2)) || tagAt(reading, word - 2) === 'NUM';
  const first = lowerAt(reading, word - 1) === 'of' && isShare ? word - 2 : word;
  // "asked who, she said, had left": a question
  const hangs = lowerAt(reading, first - 1) === ',' || /^(?:NOUN|PROPN)$/u.test(tagAt(reading, first - 1) ?? '');
  return hangs ? { first, end: word + 1 } : null;
}

/** What the clause goes on with behind the comma at `comma` that closes the aside: up to the sentence's own verb. */
export function relativeRest(reading: Reading, comma: number): TokenRange[] {
  const first = comma + 1;
  if (lowerAt(reading, comma) !== ',' || first >= sentenceEnd(reading, comma)) return [];
  return [{ first, end: closing(reading, first, clauseEnd(reading, first, isReportingGroup)) }];
}
