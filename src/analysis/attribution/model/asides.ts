/** Asides between a verb and what it reports, in which the tagger finds a cue: "told the jury [by video link] that he was scared". */
import type { Candidate } from '../candidate.ts';
import { confidenceOf } from '../confidence.ts';
import { lowerAt, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { inside } from '../refine.ts';
import type { LinkedParts } from './link.ts';
import { rangeOf } from './parts.ts';

/** A rule that is right this often knows its own cue. */
const TRUSTED_CUE = 0.7;

/** The tagger's attributions without those of a noun between a verb and its "that", where no cue of theirs is the verb. */
export function withoutAsides(
  reading: Reading,
  tagged: readonly LinkedParts[],
  candidates: readonly Candidate[],
): readonly LinkedParts[] {
  const reports = candidates.filter(
    (one) =>
      lowerAt(reading, one.content[0]?.first ?? -1) === 'that' &&
      one.cue !== null &&
      confidenceOf(one) >= TRUSTED_CUE &&
      !tagged.some(({ cue }) => one.cue && cue.start < one.cue.end && one.cue.first < cue.end),
  );
  return tagged.filter(
    ({ cue, contents }) =>
      tagAt(reading, cue.end - 1) !== 'NOUN' ||
      !reports.some(
        (one) =>
          one.cue &&
          inside(rangeOf(cue), [{ first: one.cue.end, end: one.content[0]?.first ?? 0 }]) &&
          contents.every((part) => inside(rangeOf(part), one.content)),
      ),
  );
}
