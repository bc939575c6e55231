/** "His message to voters: “Trust me.”": whose message it is, not whom it is for. */
import type { Candidate, TokenRange } from '../candidate.ts';
import { isPossessive } from '../grammar/pronouns.ts';
import { lowerAt, sentenceFirst, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';

/** A report by a bare colon with the owner of what stands before it, or with nobody where it is only said to somebody. */
export function withOwnerBeforeColon(reading: Reading, one: Candidate): Candidate[] {
  const { cue, source } = one;
  if (!cue || !source || lowerAt(reading, cue.first) !== ':' || source.end > cue.first) return [one];
  const to = addressing(reading, source, cue.first);
  if (to < 0) return [one];
  return [{ ...one, source: ownerBefore(reading, to) }];
}

/** The "to" before the colon that a noun leads to: "message [to] voters:"; or -1. */
function addressing(reading: Reading, source: TokenRange, colon: number): number {
  const sentence = sentenceFirst(reading, colon);
  for (let at = colon - 1; at > sentence; at -= 1) {
    if ((reading.groupAt[at] ?? -1) >= 0 || lowerAt(reading, at) === ',') return -1;
    if (lowerAt(reading, at) === 'to' && tagAt(reading, at - 1) === 'NOUN') {
      // "ambassador to the UN:" without an owner before it is who speaks
      const isHearer = source.first > at || ownerBefore(reading, at) !== null;
      return isHearer ? at : -1;
    }
  }
  return -1;
}

/** "[His] message to", "[Mr Bell]'s last message to"; null where nobody owns it. */
function ownerBefore(reading: Reading, to: number): TokenRange | null {
  const sentence = sentenceFirst(reading, to);
  let at = to - 1;
  while (at > sentence && /^(?:NOUN|ADJ|NUM)$/u.test(tagAt(reading, at) ?? '')) at -= 1;
  const word = lowerAt(reading, at);
  if (isPossessive(word)) return { first: at, end: at + 1 };
  if (word !== "'s" && word !== "'") return null;
  let first = at;
  while (first > sentence && /^(?:PROPN|NOUN|DET|ADJ)$/u.test(tagAt(reading, first - 1) ?? '')) first -= 1;
  return first < at ? { first, end: at } : null;
}
