/** "The bank froze accounts [that], prosecutors say, [were used by thieves]": the reporter tells what stands before the clause. */
import type { Candidate } from '../candidate.ts';
import { isRelative } from '../grammar/pronouns.ts';
import { asideEnd } from '../grammar/relative-clauses.ts';
import { groupFrom, insideQuotation, lowerAt, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';

export function withoutClauseAround(reading: Reading, one: Candidate): Candidate[] {
  const { cue } = one;
  if (!cue) return [one];
  const at = one.content.findIndex(({ end }) => end > cue.first);
  const [around, rest] = [one.content[at - 1], one.content[at]];
  const word = (around?.end ?? 0) - 1;
  if (!around || !rest || rest.first < cue.end || !opensRelative(reading, word, rest.first)) return [one];
  // "The plan, which, she said, [was dead], is back"
  const end = lowerAt(reading, word - 1) === ',' ? asideEnd(reading, rest) : rest.end;
  const content = [{ first: word, end: around.end }, { first: rest.first, end }, ...one.content.slice(at + 1)];
  return [{ ...one, content }];
}

/** A relative word behind a noun, and what goes on behind the aside lacks its subject; "told him that, she said, it was" has one. */
function opensRelative(reading: Reading, word: number, rest: number): boolean {
  if (!isRelative(lowerAt(reading, word)) || insideQuotation(reading, word)) return false;
  const noun = lowerAt(reading, word - 1) === ',' ? word - 2 : word - 1;
  const hangs = /^(?:NOUN|PROPN|PRON|NUM)$/u.test(tagAt(reading, noun) ?? '');
  return hangs && groupFrom(reading, rest)?.form === 'finite';
}
