/** "wrote [to the bank on Monday] asking why": whom somebody writes to, before what he writes. */
import { nounPhraseEnd } from './noun-phrases.ts';
import { groupFrom, lowerAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { temporalEnd } from './temporal.ts';

/** Does a reader begin at `first`, with "to" or right behind it, and behind him a participle that tells what was written? */
export function isWrittenTo(reading: Reading, first: number): boolean {
  const to = lowerAt(reading, first) === 'to' ? first : first - 1;
  const end = nounPhraseEnd(reading, to + 1);
  if (lowerAt(reading, to) !== 'to' || end === to + 1) return false;
  const at = lowerAt(reading, end) === 'on' ? temporalEnd(reading, end + 1) : temporalEnd(reading, end);
  return groupFrom(reading, at)?.form === 'participle';
}
