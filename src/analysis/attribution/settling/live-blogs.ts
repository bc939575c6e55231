/** "14.40 Mr Hill said", "• “We are done,”": the hour and the bullet of an entry in a live blog are nobody's. */
import type { Candidate, TokenRange } from '../candidate.ts';
import { insideQuotation, lowerAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';

/** "14.40", "11:20am" */
const HOUR = /^\d{1,2}[.:]\d{2}(?:[ap]m)?$/u;

const BULLET = /^[•*·‣▪●–-]$/u;

export function withoutEntryMarks(reading: Reading, one: Candidate): Candidate[] {
  const content = one.content.flatMap((range) => behind(reading, range, BULLET) ?? []);
  if (content.length === 0) return [];
  const source = one.source && behind(reading, one.source, HOUR);
  return [{ ...one, content, source: source && behind(reading, source, BULLET) }];
}

/** The range behind such marks at its beginning, or null where nothing is left. */
function behind(reading: Reading, range: TokenRange, marks: RegExp): TokenRange | null {
  let { first } = range;
  while (first < range.end && marks.test(lowerAt(reading, first)) && !insideQuotation(reading, first)) first += 1;
  return first < range.end ? { ...range, first } : null;
}
