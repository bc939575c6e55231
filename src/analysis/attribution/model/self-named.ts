/** "A group calling itself the Free Army claimed responsibility": the tagger takes what it goes by for what it says. */
import type { Candidate } from '../candidate.ts';
import type { Reading } from '../grammar/reading.ts';
import { callsItself } from '../grammar/reflexives.ts';
import type { LinkedParts } from './link.ts';
import { partOf } from './parts.ts';

/** With what the rules give to the verb of the whole phrase instead; nothing where they give it nothing. */
export function withoutSelfNames(
  reading: Reading,
  tagged: readonly LinkedParts[],
  candidates: readonly Candidate[],
): readonly LinkedParts[] {
  return tagged.flatMap((one) => {
    const verb = reading.groups[reading.groupAt[one.cue.end - 1] ?? -1];
    if (!verb || !callsItself(reading, verb)) return [one];
    const own = candidates.find(({ source }) => source && source.first <= verb.first && verb.end < source.end);
    const isFound = tagged.some(({ cue }) => own?.cue && cue.start < own.cue.end && own.cue.first < cue.end);
    if (!own?.cue || !own.source || isFound) return [];
    return [{ cue: partOf(own.cue), contents: own.content.map(partOf), source: partOf(own.source) }];
  });
}
