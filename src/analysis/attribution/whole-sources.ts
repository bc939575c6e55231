/** "A witness questioned by the police said": the source is all of it, and nobody says what hangs on the participle. */
import type { Candidate, TokenRange } from './candidate.ts';
import { nounPhraseBefore } from './grammar/noun-phrases-before.ts';
import { lowerAt, sentenceFirst, tagAt } from './grammar/reading.ts';
import type { Reading } from './grammar/reading.ts';
import { isPastParticiple } from './grammar/verb-groups.ts';

export function withWholeSources(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const participles = new Set(reading.reduced.values());
  return candidates
    .filter(({ cue }) => cue === null || !participles.has(cue.first))
    .map((one) =>
      one.source && one.cue
        ? { ...one, source: withoutRelative(reading, whole(reading, one.source, one.cue), one.cue) }
        : one,
    );
}

/** "a nurse[, who], like the rest", "Mr Ng [(who]": what begins another clause names nobody; "two of whom" does. */
function withoutRelative(reading: Reading, { first, end }: TokenRange, cue: TokenRange): TokenRange {
  let before = end - 1;
  if (!/^(?:who|which|whose)$/u.test(lowerAt(reading, before))) return { first, end };
  // "the president of the union, which | endorsed Mr Ng": the union does
  if (end === cue.first && lowerAt(reading, before) === 'which') return { first: before, end };
  if (/^[,(]$/u.test(lowerAt(reading, before - 1))) before -= 1;
  else if (tagAt(reading, before - 1) === 'ADP') return { first, end };
  return before > first ? { first, end: before } : { first, end };
}

/** A name at the end of such a phrase, and all of the phrase; any other source as it is. */
function whole(reading: Reading, source: TokenRange, cue: TokenRange): TokenRange {
  const participle = reading.reduced.get(source.end) ?? agentsParticiple(reading, source, cue);
  if (participle === null || source.first <= participle) return source;
  // "an official, quoted by the BBC,"
  const noun = lowerAt(reading, participle - 1) === ',' ? participle - 1 : participle;
  const before = nounPhraseBefore(reading, noun, sentenceFirst(reading, participle));
  return before ? { first: before.first, end: source.end } : source;
}

/** "documents obtained by | the BBC | show": where the tagger takes a verb for a noun, the agent before the cue tells. */
function agentsParticiple(reading: Reading, source: TokenRange, cue: TokenRange): number | null {
  const at = source.first - 2;
  const hangs =
    source.end <= cue.first &&
    (source.end === cue.first || lowerAt(reading, source.end) === ',') &&
    lowerAt(reading, at + 1) === 'by' &&
    isPastParticiple(lowerAt(reading, at)) &&
    (/^(?:NOUN|PROPN)$/u.test(tagAt(reading, at - 1) ?? '') || isAside(reading, source, at));
  return hangs ? at : null;
}

/** "an official, quoted by | the BBC, | said", "… by | the BBC |, for example, said": between two commas. */
function isAside(reading: Reading, source: TokenRange, participle: number): boolean {
  const closes = lowerAt(reading, source.end - 1) === ',' || lowerAt(reading, source.end) === ',';
  return lowerAt(reading, participle - 1) === ',' && closes;
}
