/** Relative clauses that report something, and where they end. */
import type { TokenRange } from '../candidate.ts';
import { groupFrom, insideQuotation, lowerAt } from './reading.ts';
import type { Reading } from './reading.ts';

/**
 * The token after a content whose verb has `subject`. "The bank, which said it was safe, closed": a relative clause ends
 * at the comma before the sentence's own verb.
 */
export function relativeEnd(reading: Reading, subject: TokenRange | null, content: TokenRange): number {
  if (!subject || !/^(?:who|which)$/u.test(lowerAt(reading, subject.first))) return content.end;
  for (let at = content.first; at < content.end; at += 1) {
    if (lowerAt(reading, at) !== ',' || insideQuotation(reading, at)) continue;
    if (groupFrom(reading, at + 1)?.form === 'finite') return at;
  }
  return content.end;
}
