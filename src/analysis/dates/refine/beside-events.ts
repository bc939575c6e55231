/** Reads what stands behind "two days after": a date ("Christmas"), an event ("the vote on 12 January"), or a clause. */
import type { Document, Token } from '../../document.ts';
import { EVENT_VERBS } from '../../lexicon/event-nouns.ts';
import type { Candidate } from '../find/finder.ts';
import { tokenAt } from '../find/finder.ts';
import type { Meaning } from '../meaning.ts';
import type { Words } from '../words.ts';

/** So many tokens at most has the name of an event: "the first British parliamentary vote". */
const LONGEST_NAME = 7;

/** @param candidates in text order, none overlapping another */
export function readBesideEvents(document: Document, words: Words, candidates: readonly Candidate[]): Candidate[] {
  const read: Candidate[] = [];
  for (let at = 0; at < candidates.length; at += 1) {
    const candidate = candidates[at];
    if (!candidate) continue;
    const { meaning } = candidate;
    // "a few days after Christmas" leads nowhere, and leaves Christmas as it is.
    if (meaning.kind !== 'beside' || meaning.count === null) {
      read.push(candidate);
      continue;
    }
    const next = candidates[at + 1];
    if (next && isDay(next) && next.first - candidate.end <= 1 && !isOfNoun(document, words, next)) {
      // "two days after Christmas"
      const span = spanOf(words, next);
      read.push({ ...candidate, end: next.end, meaning: { ...meaning, of: span && { meaning: next.meaning, span } } });
      at += 1;
      continue;
    }
    read.push(besideEvent(document, words, candidate, meaning, next));
  }
  return read;
}

function besideEvent(
  document: Document,
  words: Words,
  candidate: Candidate,
  meaning: Meaning & { kind: 'beside' },
  next: Candidate | undefined,
): Candidate {
  const from = tokenAt(document, words.list[candidate.end]?.start ?? document.text.length);
  const head = from && headOfName(document, from);
  if (!head) return candidate;
  let end = candidate.end;
  while ((words.list[end]?.end ?? Infinity) <= head.end) end += 1;
  // Another time stands in the name: "after the two-day summit".
  if (next && next.first < end) return candidate;
  // "the vote on 12 January"
  const isDatedThere = next && next.first - end <= 2 && next.first > end && isDay(next) && isJoint(words, end);
  const span = isDatedThere ? spanOf(words, next) : null;
  const of = isDatedThere && span ? { meaning: next.meaning, span } : null;
  return { ...candidate, end, meaning: { ...meaning, of, event: of ? null : head.index } };
}

/** The last noun of a noun phrase; undefined where a clause begins instead, as in "a day after the minister resigned". */
function headOfName(document: Document, first: Token): Token | undefined {
  let head: Token | undefined;
  for (let index = first.index; index < first.index + LONGEST_NAME; index += 1) {
    const token = document.tokens[index];
    if (token?.sentence !== first.sentence) break;
    // "a day after the arrest China protested": what names an event ends the phrase, unless more of the name follows.
    if (EVENT_VERBS.has(token.lemma) && index > first.index && endsName(document.tokens[index + 1])) return token;
    if (token.pos === 'VERB' || token.pos === 'AUX') return undefined;
    if (token.pos === 'NOUN' || token.pos === 'PROPN') head = token;
    else if (!['ADJ', 'DET', 'NUM', 'PART'].includes(token.pos) && !isOwner(token)) break;
  }
  return head;
}

function endsName(after: Token | undefined): boolean {
  return !after || !(after.pos === 'NOUN' || after.pos === 'VERB' || after.pos === 'AUX');
}

/** "his arrest" */
function isOwner({ lower }: Token): boolean {
  return ['his', 'her', 'its', 'their', 'our', 'my', "'s"].includes(lower);
}

function isDay({ meaning }: Candidate): boolean {
  return ['stated', 'yearly', 'weekday', 'shifted'].includes(meaning.kind);
}

function isJoint(words: Words, at: number): boolean {
  return ['on', 'in', 'of'].includes(words.list[at]?.class ?? 'other');
}

/** "Saturday's vote" */
function isOfNoun(document: Document, words: Words, { end }: Candidate): boolean {
  const after = words.list[end];
  const token = after && tokenAt(document, after.start);
  return after?.class === 'possessive' || token?.pos === 'NOUN' || token?.pos === 'PROPN';
}

function spanOf(words: Words, { first, end }: Candidate): { start: number; end: number } | null {
  const [firstWord, lastWord] = [words.list[first], words.list[end - 1]];
  return firstWord && lastWord ? { start: firstWord.start, end: lastWord.end } : null;
}
