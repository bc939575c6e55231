/** "Aldi, whose chief executive, [Ann Dee], said": the one who is named behind "whose" speaks. */
import type { Candidate, TokenRange } from '../candidate.ts';
import { lowerAt, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';

export function withNamedOfficer(reading: Reading, one: Candidate): Candidate[] {
  const { cue, source } = one;
  if (!cue || !source || source.end > cue.first) return [one];
  const name = nameBehindWhose(reading, { first: source.first, end: cue.first });
  return [name ? { ...one, source: name } : one];
}

/** "whose chief executive, [Ann Dee],": the name between the last two commas before the verb. */
function nameBehindWhose(reading: Reading, { first, end }: TokenRange): TokenRange | null {
  if (lowerAt(reading, end - 1) !== ',') return null;
  let comma = end - 2;
  while (comma > first && tagAt(reading, comma) === 'PROPN') comma -= 1;
  if (comma === end - 2 || lowerAt(reading, comma) !== ',') return null;
  for (let at = comma - 1; at >= first; at -= 1) {
    if (lowerAt(reading, at) === 'whose') return { first: comma + 1, end: end - 1 };
    if (!/^(?:NOUN|ADJ|PROPN|DET|ADP)$/u.test(tagAt(reading, at) ?? '')) return null;
  }
  return null;
}
