/** "He sold it to a rival, [which], the report said, [paid half its value]": a report that interrupts a relative clause. */
import type { TokenRange } from '../candidate.ts';
import { clauseEnd } from './clause-ends.ts';
import { isReportingGroup } from './cues.ts';
import { groupFrom, insideQuotation, lowerAt, sentenceEnd, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { closing } from './relative-reports.ts';
import { shareEnd } from './interrupted-relatives.ts';

/**
 * What stands before and behind the aside from `aside` to the comma at `comma`, where that is a relative clause or one
 * without a verb: "[two of which], she said, [were shut]", "[most of them], she said, [from the north]"; else null.
 */
export function clauseAround(reading: Reading, aside: number, comma: number): TokenRange[] | null {
  const [last, rest] = [aside - 2, comma + 1];
  if (lowerAt(reading, aside - 1) !== ',' || lowerAt(reading, comma) !== ',') return null;
  if (insideQuotation(reading, last) || rest >= sentenceEnd(reading, comma)) return null;
  const share = shareEnd(reading, last - 2) === last ? last - 2 : last;
  const hasComma = lowerAt(reading, share - 1) === ',';
  const hangs = /^(?:NOUN|PROPN|PRON|NUM)$/u.test(tagAt(reading, hasComma ? share - 2 : share - 1) ?? '');
  const goesOn = groupFrom(reading, rest)?.form === 'finite';
  if (!opensRelative(lowerAt(reading, last), { goesOn, hangs, isShare: share < last, hasComma })) return null;
  const end = closing(reading, rest, clauseEnd(reading, rest, isReportingGroup));
  return [
    { first: share, end: last + 1 },
    { first: rest, end },
  ];
}

/** @param goesOn does a verb without a subject stand behind the aside? */
function opensRelative(
  word: string,
  { goesOn, hangs, isShare, hasComma }: { goesOn: boolean; hangs: boolean; isShare: boolean; hasComma: boolean },
): boolean {
  if (word === 'them') return isShare && hasComma && !goesOn;
  // "told him that, she said, it was over"; "asked who, she said, had left" is a question
  if (word === 'that') return hangs && goesOn;
  return /^(?:who|which|whom)$/u.test(word) && (hangs || hasComma);
}
