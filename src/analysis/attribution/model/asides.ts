/** Asides between a verb and what it reports, in which the tagger finds a cue: "told the jury [by video link] that he was scared". */
import type { Candidate } from '../candidate.ts';
import { confidenceOf } from '../confidence.ts';
import { isNounAfterAll } from '../grammar/compound-nouns.ts';
import { lowerAt, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { inside } from '../refine.ts';
import type { LinkedParts, Part } from './link.ts';
import { rangeOf } from './parts.ts';

/** A rule that is right this often knows its own cue. */
const TRUSTED_CUE = 0.7;

/** "told the Today [show] he was ill" */
const ADDRESSED = 'verb-addressee-';

/** The tagger's attributions without those of a noun between a verb and its "that", where no cue of theirs is the verb. */
export function withoutAsides(
  reading: Reading,
  tagged: readonly LinkedParts[],
  candidates: readonly Candidate[],
): readonly LinkedParts[] {
  const reports = candidates.filter(
    (one) =>
      (lowerAt(reading, one.content[0]?.first ?? -1) === 'that' || one.rule.startsWith(ADDRESSED)) &&
      one.cue !== null &&
      confidenceOf(one) >= TRUSTED_CUE &&
      !tagged.some(({ cue }) => one.cue && cue.start < one.cue.end && one.cue.first < cue.end),
  );
  return tagged.filter(
    ({ cue, contents }) =>
      !isCompound(reading, cue) &&
      (tagAt(reading, cue.end - 1) !== 'NOUN' ||
        !reports.some(
          (one) =>
            one.cue &&
            inside(rangeOf(cue), [{ first: one.cue.end, end: one.content[0]?.first ?? 0 }]) &&
            contents.every((part) => inside(rangeOf(part), one.content)),
        )),
  );
}

/** "the Brookings [think] tank warned" */
function isCompound(reading: Reading, { start, end }: Part): boolean {
  const token = reading.tokens[start];
  return end - start === 1 && token !== undefined && isNounAfterAll(reading.document, token);
}
