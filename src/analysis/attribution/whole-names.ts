/** Sources and cues that cut through a name that the actors' stage found: "Downing | Street said", "Hope | Hicks said". */
import type { ActorIndex, ActorMention } from '../actors/actors.ts';
import { firstNotBefore } from '../halving.ts';
import type { Candidate, TokenRange } from './candidate.ts';
import { tagAt } from './grammar/reading.ts';
import type { Reading } from './grammar/reading.ts';

/** With sources that begin with the name that they cut, and without what has part of a name for its verb. */
export function withWholeNames(
  reading: Reading,
  { mentions }: ActorIndex,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const names = mentions.filter(({ form }) => form === 'name');
  return candidates.flatMap((one) => {
    const { cue, source } = one;
    if (cue !== null && cue.end === cue.first + 1 && nameAround(reading, names, cue)) return [];
    return [source ? { ...one, source: whole(reading, names, source) } : one];
  });
}

/** "[Downing] Street", "the [then-]president": from the first word of the name, or of the word that a hyphen joins. */
function whole(reading: Reading, names: readonly ActorMention[], source: TokenRange): TokenRange {
  let { first } = source;
  const name = nameAround(reading, names, { first, end: first + 1 });
  const stop = reading.tokens[source.end - 1]?.end ?? 0;
  if (name && name.end <= stop) first = firstNotBefore(reading.tokens, ({ start }) => start < name.start);
  const opening = first;
  while (isJoined(reading, first)) first -= 2;
  if (first < opening && tagAt(reading, first - 1) === 'DET') first -= 1;
  return { first, end: source.end };
}

/** Does a hyphen without spaces join the token to the one before? */
function isJoined({ tokens }: Reading, at: number): boolean {
  const [before, hyphen, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  return hyphen?.text === '-' && hyphen.end === token?.start && before?.end === hyphen.start;
}

/** The name of several words that the first token of a range stands in, where it isn't the name's first. */
function nameAround(reading: Reading, names: readonly ActorMention[], { first, end }: TokenRange): ActorMention | null {
  const start = reading.tokens[first]?.start ?? 0;
  const stop = reading.tokens[end - 1]?.end ?? 0;
  const name = names[firstNotBefore(names, (one) => one.start <= start) - 1];
  return name && stop <= name.end && (start > name.start || stop < name.end) ? name : null;
}
