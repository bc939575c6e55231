/** Reads the date behind "two days after": "two days after Christmas", "a week before 1 December". */
import type { Document } from '../../document.ts';
import { tokenAt } from '../find/finder.ts';
import type { Candidate } from '../find/finder.ts';
import type { Words } from '../words.ts';

/** @param candidates in text order, none overlapping another */
export function readBesideEvents(document: Document, words: Words, candidates: readonly Candidate[]): Candidate[] {
  const read: Candidate[] = [];
  for (let at = 0; at < candidates.length; at += 1) {
    const [candidate, next] = [candidates[at], candidates[at + 1]];
    if (!candidate) continue;
    const { meaning } = candidate;
    // "a few days after Christmas" leads nowhere, and leaves Christmas as it is.
    const leads = meaning.kind === 'beside' && meaning.count !== null;
    if (!leads || !next || !isDay(next) || next.first - candidate.end > 1 || isOfNoun(document, words, next)) {
      read.push(candidate);
      continue;
    }
    const [first, last] = [words.list[next.first], words.list[next.end - 1]];
    const of = first && last ? { meaning: next.meaning, span: { start: first.start, end: last.end } } : null;
    read.push({ ...candidate, end: next.end, meaning: { ...meaning, of } });
    at += 1;
  }
  return read;
}

function isDay({ meaning }: Candidate): boolean {
  return ['stated', 'yearly', 'weekday', 'shifted'].includes(meaning.kind);
}

/** "Saturday's vote" */
function isOfNoun(document: Document, words: Words, { end }: Candidate): boolean {
  const after = words.list[end];
  const token = after && tokenAt(document, after.start);
  return after?.class === 'possessive' || token?.pos === 'NOUN' || token?.pos === 'PROPN';
}
