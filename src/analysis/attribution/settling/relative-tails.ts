/**
 * "The council said it would close three libraries[, two of which, it said, had few visitors]": the report between commas
 * is about its own clause, and not about the report before that.
 */
import type { Candidate, TokenRange } from '../candidate.ts';
import { lowerAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';

/** "| most of the last | of them, it said,": a tail has no more tokens. */
const LONGEST_TAIL = 8;

/** What is said there begins with the tail, and what is said before ends in front of it. */
export function withRelativeTails(reading: Reading, found: readonly Candidate[]): Candidate[] {
  const tails = new Map<Candidate, TokenRange>();
  for (const one of found) {
    const tail = tailOf(reading, one);
    const report = tail && found.find((other) => reportsBefore(other, one, tail));
    if (report) tails.set(one, tail);
  }
  if (tails.size === 0) return [...found];
  return found.map((one) => {
    const own = tails.get(one);
    if (own) return { ...one, content: [own, ...one.content.slice(1)] };
    const content = one.content.map((part) => [...tails.values()].reduce(withoutTail, part));
    return { ...one, content };
  });
}

/** "[two of which], it said, …", "[most of them], they said, …", "[which], he said, …" */
function tailOf(reading: Reading, { content, cue, source }: Candidate): TokenRange | null {
  const [begun, rest] = content;
  if (!begun || !rest || !cue || !source) return null;
  if (source.end !== source.first + 1) return null;
  if (!/^(?:it|they|he|she)$/u.test(lowerAt(reading, source.first)) || rest.first < cue.end) return null;
  const end = lowerAt(reading, begun.end - 1) === ',' ? begun.end - 1 : begun.end;
  if (!/^(?:which|whom|who|them)$/u.test(lowerAt(reading, end - 1))) return null;
  let first = end;
  while (first > begun.first && lowerAt(reading, first - 1) !== ',') first -= 1;
  return lowerAt(reading, first - 1) === ',' && end - first <= LONGEST_TAIL ? { first, end } : null;
}

/** Whether what stands before the tail begins with a report of its own: "[The council said] it would close them". */
function reportsBefore({ cue, source, content }: Candidate, one: Candidate, tail: TokenRange): boolean {
  const begun = one.content[0]?.first;
  if (!cue || !source || (begun !== source.first && begun !== tail.first)) return false;
  const [said] = content;
  return cue.first >= source.end && said !== undefined && said.first >= cue.end && said.first < tail.first;
}

function withoutTail(part: TokenRange, tail: TokenRange): TokenRange {
  const holdsIt = part.first < tail.first - 1 && part.end >= tail.end && part.end <= tail.end + 1;
  return holdsIt ? { ...part, end: tail.first - 1 } : part;
}
