/** A phrase that frames a clause, as the tagger reads it: it ends the source at its first comma, and takes what is set against the clause for a part of it. */
import type { Candidate, TokenRange } from '../candidate.ts';
import { opensContrast } from '../grammar/contrasts.ts';
import { lowerAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';

/** Rules whose source stands behind a preposition, with what describes it. */
const FRAMING: ReadonlySet<string> = new Set(['according-to', 'in-view-of']);

/**
 * The report of a framing phrase with the rule's source where that takes in more, and without
 * - what describes the source: "according to the lawsuit, [filed in Delaware], …"
 * - what another says: "Three fled, according to the police, [but a witness said four]"
 */
export function withFraming(reading: Reading, one: Candidate, rule: Candidate): Candidate {
  const { cue, source } = rule;
  if (!FRAMING.has(rule.rule) || !cue || !source) return one;
  const longer =
    one.source !== null &&
    source.first === one.source.first &&
    source.end > one.source.end &&
    lowerAt(reading, one.source.end) === ',';
  const described = longer ? one.content.flatMap((range) => behind(reading, range, source)) : one.content;
  const before = described.find(({ end }) => end <= cue.first);
  const content = before
    ? described.filter(
        ({ first }) =>
          first < source.end || lowerAt(reading, first - 1) !== ',' || !opensContrast(reading, first, before.first),
      )
    : described;
  return { ...one, source: longer ? source : one.source, content: content.length > 0 ? content : rule.content };
}

/** A content without what belongs to the source. */
function behind(reading: Reading, range: TokenRange, source: TokenRange): TokenRange[] {
  if (range.end <= source.first || range.first >= source.end) return [range];
  const first = lowerAt(reading, source.end) === ',' ? source.end + 1 : source.end;
  return first < range.end ? [{ ...range, first }] : [];
}
