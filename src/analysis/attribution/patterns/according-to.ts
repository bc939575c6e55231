/** "According to the report, …", "…, according to officials". */
import type { Candidate } from '../candidate.ts';
import { lowerAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { framed } from './framing-phrases.ts';
import { sourceEnd } from './framing-sources.ts';

export function findAccordingTo(reading: Reading): Candidate[] {
  return reading.tokens.flatMap(({ lower, index }) =>
    lower === 'according' && lowerAt(reading, index + 1) === 'to' ? (build(reading, index) ?? []) : [],
  );
}

function build(reading: Reading, at: number): Candidate | null {
  const first = at + 2;
  const end = sourceEnd(reading, first);
  if (end === first) return null;
  return framed(reading, 'according-to', {
    cue: { first: at, end: first },
    source: { first, end },
    phrase: { first: at, end },
  });
}
