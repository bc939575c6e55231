/** "[Save] the Children said": a source that begins or ends inside the name of an actor has all of the name. */
import { firstNotBefore } from '../halving.ts';
import type { Candidate, TokenRange } from './candidate.ts';
import type { ActorName } from './grammar/name-tags.ts';
import type { Reading } from './grammar/reading.ts';

/** @param names in text order */
export function withWholeNames(
  reading: Reading,
  candidates: readonly Candidate[],
  names: readonly ActorName[],
): Candidate[] {
  return candidates.map((one) => {
    const source = one.source ? whole(reading, one.source, names) : null;
    if (!source || !one.source) return one;
    const isFree = [...one.content, ...(one.cue ? [one.cue] : [])].every(
      ({ first, end }) => end <= source.first || first >= source.end,
    );
    return isFree ? { ...one, source } : one;
  });
}

function whole(reading: Reading, { first, end }: TokenRange, names: readonly ActorName[]): TokenRange {
  return { first: edge(reading, first, names, 'first'), end: edge(reading, end, names, 'end') };
}

/** The token where a name begins or ends that goes across the edge of a source, or the edge itself. */
function edge(reading: Reading, at: number, names: readonly ActorName[], side: 'first' | 'end'): number {
  const { tokens } = reading;
  const offset = tokens[at]?.start;
  if (offset === undefined) return at;
  const name = names[firstNotBefore(names, (one) => one.end <= offset)];
  if (!name || name.start >= offset) return at;
  let moved = at;
  if (side === 'first') {
    while (moved > 0 && (tokens[moved - 1]?.start ?? -1) >= name.start) moved -= 1;
    // "The | Department for Culture, | Media and Sport"
    return tokens[moved - 1]?.lower === 'the' && tokens[moved - 1]?.sentence === tokens[moved]?.sentence
      ? moved - 1
      : moved;
  }
  while ((tokens[moved]?.start ?? Infinity) < name.end) moved += 1;
  return moved;
}
