/** What another reports beside a content, which the tagger took for the rest of it: "said it was over, though [she denied]". */
import type { Candidate } from '../candidate.ts';
import { confidenceOf } from '../confidence.ts';
import { insideQuotation, lowerAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import type { LinkedParts } from './link.ts';
import { RELATIVE_REPORT } from '../patterns/relative-reports.ts';
import { ownersOf } from './owners.ts';

/** A rule that is right about as often as not may cut a content short: on unseen articles that did no harm. */
const TRUSTED_BESIDE = 0.45;

/** What may stand between the two. */
const JOINS = /^(?:,|;|—|–|and|but|though|although|while|yet)$/u;

/** The tagger's attributions, each ended where the rules see another report begin that isn't inside it. */
export function withoutReportsBeside(
  reading: Reading,
  tagged: readonly LinkedParts[],
  candidates: readonly Candidate[],
): LinkedParts[] {
  const { cueAt, contentAt } = ownersOf(tagged, reading.tokens.length);
  const witnesses = tagged.map((): Candidate[] => []);
  for (const one of candidates) {
    const owners = one.cue ? new Set(cueAt.subarray(one.cue.first, one.cue.end)) : [];
    for (const owner of owners) witnesses[owner]?.push(one);
  }
  const contents = tagged.map((one) => one.contents);
  for (const one of candidates) {
    const { cue } = one;
    if (!cue || insideQuotation(reading, cue.first) || confidenceOf(one) < TRUSTED_BESIDE) continue;
    if (isRestrictive(reading, one)) continue;
    const owner = contentAt[cue.first] ?? -1;
    const own = witnesses[owner] ?? [];
    if (own.length === 0 || own.includes(one) || own.some((witness) => holds(witness, one))) continue;
    const from = begins(reading, one, own);
    contents[owner] = (contents[owner] ?? []).flatMap(({ start, end }) => {
      if (cue.first <= start || end < cue.end || from <= start) return [{ start, end }];
      // "that" alone is said by nobody
      if (from === start + 1 && lowerAt(reading, start) === 'that') return [{ start, end }];
      return [{ start, end: from }];
    });
  }
  return tagged.map((one, index) => ({ ...one, contents: contents[index] ?? [] }));
}

/** "praised a plan [that he said helped]": belongs to the noun before it, which no comma parts from it. */
function isRestrictive(reading: Reading, { rule, content }: Candidate): boolean {
  return rule === RELATIVE_REPORT && lowerAt(reading, (content[0]?.first ?? 0) - 1) !== ',';
}

function holds({ content }: Candidate, { cue }: Candidate): boolean {
  return content.some(({ first, end }) => cue !== null && first <= cue.first && cue.end <= end);
}

/** The first token of a report, a word before it that joins the two included; a source that both share is the other's. */
function begins(reading: Reading, { cue, source, content }: Candidate, own: readonly Candidate[]): number {
  const shared = own.some((witness) => witness.source?.first === source?.first);
  const parts = [cue, ...(shared ? [] : [source]), ...content].filter((part) => part !== null);
  let first = Math.min(...parts.map((part) => part.first));
  while (first > 0 && JOINS.test(lowerAt(reading, first - 1))) first -= 1;
  return first;
}
