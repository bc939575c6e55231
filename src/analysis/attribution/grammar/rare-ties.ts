/** Prepositions that tie what follows to the noun before them for a few nouns only: "a report by", "the trial before". */
import { HONORIFICS } from '../../lexicon/titles.ts';
import { WORKS } from '../../lexicon/works.ts';
import { lowerAt, sentenceFirst } from './reading.ts';
import type { Reading } from './reading.ts';

/** "a report [by] Oxfam", "Modelling [by] Imperial College": who made a work, or did what opens the sentence. */
export function isByMaker(reading: Reading, at: number): boolean {
  if (lowerAt(reading, at) !== 'by') return false;
  const noun = reading.tokens[at - 1];
  const opens = at - 1 === sentenceFirst(reading, at);
  return noun !== undefined && ((opens && /^\p{L}{4,}ing$/u.test(noun.lower)) || WORKS.has(noun.lower));
}

/** What is held before a judge. */
const PROCEEDINGS: ReadonlySet<string> = new Set([
  'trial',
  'retrial',
  'hearing',
  'case',
  'appeal',
  'inquest',
  'inquiry',
]);

/** "the trial [before] Mr Justice Goddard", not "the trial before Christmas" */
export function isBeforeJudge(reading: Reading, at: number): boolean {
  if (lowerAt(reading, at) !== 'before' || !PROCEEDINGS.has(lowerAt(reading, at - 1))) return false;
  return HONORIFICS.has(reading.tokens[at + 1]?.text ?? '') || /^judges?$/u.test(lowerAt(reading, at + 1));
}
