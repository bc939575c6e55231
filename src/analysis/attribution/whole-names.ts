/** Sources and cues that cut through the name of an actor: "Downing | Street said", "[Save] the Children said". */
import type { ActorIndex } from '../actors/actors.ts';
import { firstNotBefore } from '../halving.ts';
import type { Candidate, TokenRange } from './candidate.ts';
import type { ActorName } from './grammar/name-tags.ts';
import { tagAt } from './grammar/reading.ts';
import type { Reading } from './grammar/reading.ts';

/** Where the text names its actors, in text order. */
export function actorNames({ actors, mentions }: Pick<ActorIndex, 'actors' | 'mentions'>): ActorName[] {
  const people = new Set(actors.flatMap(({ id, kind }) => (kind === 'person' ? [id] : [])));
  return mentions.flatMap(({ form, start, end, actorId }) =>
    form === 'name' ? [{ start, end, isPerson: people.has(actorId) }] : [],
  );
}

/**
 * With sources that have all of each name that they begin or end in, and without what has part of a name for its verb.
 * @param names in text order
 */
export function withWholeNames(
  reading: Reading,
  candidates: readonly Candidate[],
  names: readonly ActorName[],
): Candidate[] {
  return candidates.flatMap((one) => {
    if (one.cue !== null && isInsideName(reading, names, one.cue)) return [];
    const source = one.source ? whole(reading, one.source, names) : null;
    if (!source) return [one];
    const content = one.content.map((range) => upTo(range, source, one.source));
    const isFree = [...content, ...(one.cue ? [one.cue] : [])].every(
      ({ first, end }) => end <= source.first || first >= source.end,
    );
    return [isFree ? { ...one, content, source } : one];
  });
}

/** "Exports fell[, the Department for Business], Energy and Strategy said": what is said ends where the name begins. */
function upTo(range: TokenRange, name: TokenRange, cut: TokenRange | null): TokenRange {
  const isCut = cut !== null && range.first < name.first && name.first < range.end && range.end <= cut.first;
  return isCut ? { ...range, end: name.first } : range;
}

/** "Hope | [Hicks]": one word of a name of several. */
function isInsideName({ tokens }: Reading, names: readonly ActorName[], { first, end }: TokenRange): boolean {
  const token = tokens[first];
  if (!token || end !== first + 1) return false;
  const name = names[firstNotBefore(names, (one) => one.start <= token.start) - 1];
  return name !== undefined && token.end <= name.end && (token.start > name.start || token.end < name.end);
}

function whole(reading: Reading, { first, end }: TokenRange, names: readonly ActorName[]): TokenRange {
  return { first: withJoined(reading, nameStart(reading, first, names)), end: nameEnd(reading, end, names) };
}

/** The name that goes on across the edge before a token. */
function nameAcross({ tokens }: Reading, edge: number, names: readonly ActorName[]): ActorName | null {
  const offset = tokens[edge]?.start;
  if (offset === undefined) return null;
  const name = names[firstNotBefore(names, (one) => one.end <= offset)];
  return name && name.start < offset ? name : null;
}

function nameStart(reading: Reading, first: number, names: readonly ActorName[]): number {
  const { tokens } = reading;
  const name = nameAcross(reading, first, names);
  if (!name) return first;
  let moved = first;
  while (moved > 0 && (tokens[moved - 1]?.start ?? -1) >= name.start) moved -= 1;
  // "The | Department for Culture, | Media and Sport"
  const hasArticle = tokens[moved - 1]?.lower === 'the' && tokens[moved - 1]?.sentence === tokens[moved]?.sentence;
  return hasArticle ? moved - 1 : moved;
}

function nameEnd(reading: Reading, end: number, names: readonly ActorName[]): number {
  const name = nameAcross(reading, end, names);
  let moved = end;
  while (name && (reading.tokens[moved]?.start ?? Infinity) < name.end) moved += 1;
  return moved;
}

/** "the then-|president": from the first of the words that hyphens join, and its article. */
function withJoined(reading: Reading, first: number): number {
  let moved = first;
  while (isJoined(reading, moved)) moved -= 2;
  return moved < first && tagAt(reading, moved - 1) === 'DET' ? moved - 1 : moved;
}

/** Does a hyphen without spaces join the token to the one before? */
function isJoined({ tokens }: Reading, at: number): boolean {
  const [before, hyphen, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  return hyphen?.text === '-' && hyphen.end === token?.start && before?.end === hyphen.start;
}
