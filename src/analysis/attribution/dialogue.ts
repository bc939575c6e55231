/** Whether a quotation that is a paragraph of its own answers the one before it, and so is another speaker's. */
import type { Candidate } from './candidate.ts';
import { insideQuotation, lowerAt, paragraphOf } from './grammar/reading.ts';
import type { Reading } from './grammar/reading.ts';

/** “Maybe a little.” in a dialogue; a statement that goes on for a paragraph is longer. */
const LONGEST_ANSWER_IN_WORDS = 10;

/** Those who are quoted in a paragraph, by its position. */
export type Speakers = ReadonlyMap<number, readonly Candidate[]>;

export function speakersByParagraph(reading: Reading, candidates: readonly Candidate[]): Speakers {
  const speakers = new Map<number, Candidate[]>();
  for (const one of candidates) {
    if (!one.cue || !one.content.some(({ first }) => insideQuotation(reading, first))) continue;
    const paragraph = paragraphOf(reading, one.cue.first);
    const known = speakers.get(paragraph);
    if (known) known.push(one);
    else speakers.set(paragraph, [one]);
  }
  return speakers;
}

/**
 * Does `quotation`, a paragraph that is nothing else, answer `before`, the last one of `one`? It does after a question,
 * where it is a short question itself, and where two speakers have been talking to each other.
 */
export function isAnswer(
  reading: Reading,
  one: Candidate,
  before: number,
  quotation: number,
  speakers: Speakers,
): boolean {
  if (isQuestion(reading, before) && one.lemma === 'ask') return true;
  if (wordsIn(reading, quotation) > LONGEST_ANSWER_IN_WORDS) return false;
  if (isQuestion(reading, before) || isQuestion(reading, quotation)) return true;
  return wordsIn(reading, before) <= LONGEST_ANSWER_IN_WORDS && isBetweenTwo(reading, one, speakers);
}

/** Does another speak in the paragraph before: “You shouted,” she said, after “I don’t shout,” he said? */
function isBetweenTwo(reading: Reading, one: Candidate, speakers: Speakers): boolean {
  const home = paragraphOf(reading, one.cue?.first ?? one.content[0]?.first ?? 0);
  const others = speakers.get(home - 1) ?? [];
  return others.some((other) => speakerOf(reading, other) !== speakerOf(reading, one));
}

function speakerOf(reading: Reading, { source }: Candidate): string {
  return reading.tokens
    .slice(source?.first ?? 0, source?.end ?? 0)
    .map(({ lower }) => lower)
    .join(' ');
}

/** “Are you sure?”: the last sign before the closing mark. */
function isQuestion(reading: Reading, quotation: number): boolean {
  const end = reading.quotationEnd[quotation] ?? 0;
  return lowerAt(reading, end - 2) === '?' || lowerAt(reading, end - 1) === '?';
}

function wordsIn(reading: Reading, quotation: number): number {
  return reading.tokens
    .slice(reading.quotationFirst[quotation] ?? 0, reading.quotationEnd[quotation] ?? 0)
    .filter(({ lower }) => /[\p{L}\p{N}]/u.test(lower)).length;
}
