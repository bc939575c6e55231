/** "Ms Lee wrote to the bank asking for a reason": what she asks, where the tagger has the bank for a part of it. */
import type { Candidate } from '../candidate.ts';
import { isWrittenTo } from '../grammar/written-to.ts';
import type { Reading } from '../grammar/reading.ts';
import { inside } from '../refine.ts';
import { cueWords } from './cue-words.ts';
import type { LinkedParts } from './link.ts';
import { partOf, rangeOf } from './parts.ts';

/** The tagger's attributions, each of a letter with what a participle behind its reader tells of it. */
export function withLetters(
  reading: Reading,
  tagged: readonly LinkedParts[],
  candidates: readonly Candidate[],
): LinkedParts[] {
  return tagged.map((one) => {
    const [said] = one.contents;
    const { lemma } = cueWords(reading, rangeOf(one.cue), null);
    if (!said || lemma !== 'write' || !isWrittenTo(reading, said.start)) return one;
    const told = candidates.find(({ cue }) => cue && inside(cue, one.contents.map(rangeOf)));
    if (!told?.cue) return one;
    const source = told.source ? partOf(told.source) : one.source;
    return { cue: partOf(told.cue), contents: told.content.map(partOf), source };
  });
}
