/** Semicolons: a report ends where another clause begins behind one, "called it “mad”; [Ng thought it “brave”]". */
import type { Candidate, TokenRange } from '../candidate.ts';
import { isReportingGroup } from '../grammar/cues.ts';
import { insideQuotation, lowerAt, sentenceEnd } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';

/** The report without what the tagger took from the clause on the other side of a semicolon; null where nothing is left. */
export function withinClause(reading: Reading, one: Candidate): Candidate | null {
  const { cue, source } = one;
  if (!cue) return one;
  const content = one.content.flatMap((range) =>
    range.first >= cue.end ? (clipped(reading, cue, range) ?? []) : [range],
  );
  if (content.length === 0) return null;
  return { ...one, content, source: source && ownSide(reading, source, cue) };
}

function clipped(reading: Reading, cue: TokenRange, { first, end }: TokenRange): TokenRange | null {
  const at = clauseBreak(reading, cue.end, end);
  if (at < 0) return { first, end };
  return at > first ? { first, end: at } : null;
}

/** The semicolon behind which a clause of its own begins, or -1; "said that it was over; that it was late" goes on. */
function clauseBreak(reading: Reading, from: number, end: number): number {
  for (let at = from; at < Math.min(end, sentenceEnd(reading, from - 1)); at += 1) {
    if (lowerAt(reading, at) !== ';' || insideQuotation(reading, at)) continue;
    const next = /^(?:and|but|or)$/u.test(lowerAt(reading, at + 1)) ? at + 2 : at + 1;
    if (!/^(?:that|whether|to|if)$/u.test(lowerAt(reading, next)) && isReport(reading, next, end)) return at;
  }
  return -1;
}

/** Does somebody say or think something there? What the reporter goes on with may still be told by the first. */
function isReport(reading: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    const group = reading.groups[reading.groupAt[at] ?? -1];
    if (group?.head === at && group.form === 'finite' && !insideQuotation(reading, at) && isReportingGroup(group)) {
      return true;
    }
  }
  return false;
}

/** "the columnist Ann Lee[; Bo Ng]" */
function ownSide(reading: Reading, source: TokenRange, cue: TokenRange): TokenRange {
  for (let at = source.first; at < source.end; at += 1) {
    if (lowerAt(reading, at) !== ';' || insideQuotation(reading, at)) continue;
    if (source.first >= cue.end) return at > source.first ? { ...source, end: at } : source;
    return at + 1 < source.end ? { ...source, first: at + 1 } : source;
  }
  return source;
}
