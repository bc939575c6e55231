/** Figures that somebody gives: "put [the toll at 38]", "measured [it at 6.1]", "counted [at least 60 dead]". */
import { COUNTED, FIGURE_NOUNS, FIGURE_VERBS } from '../../lexicon/figure-words.ts';
import type { TokenRange } from '../candidate.ts';
import { longNounPhraseEnd, nounPhraseEnd } from './noun-phrases.ts';
import { lowerAt, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import type { VerbGroup } from './verb-groups.ts';

/** "at least 60", "as many as 60", "around £3m": no more words than this before the number. */
const LONGEST_BOUND_IN_TOKENS = 3;

const BOUND =
  /^(?:up|to|at|least|most|more|less|fewer|than|about|around|nearly|almost|over|just|some|roughly|as|many)$/u;

/** What is said to be so many, with the number, behind an active verb; else null. */
export function figureGiven(reading: Reading, { end, lemma, passive, auxiliary }: VerbGroup): TokenRange | null {
  if (passive || auxiliary || !FIGURE_VERBS.has(lemma)) return null;
  if (lemma === 'count') return counted(reading, end);
  let object = nounPhraseEnd(reading, end);
  // "the number of wounded in the strike"
  while (object > end && /^(?:of|from|in|for)$/u.test(lowerAt(reading, object))) {
    const next = Math.max(nounPhraseEnd(reading, object + 1), object + 1);
    if (next === object + 1 && lowerAt(reading, next + 1) !== 'at') break;
    object = next === object + 1 ? next + 1 : next;
  }
  if (object === end || lowerAt(reading, object) !== 'at' || !isFigure(reading, end, lemma)) return null;
  const number = numberAt(reading, object + 1);
  return number < 0 ? null : { first: end, end: Math.max(number + 1, longNounPhraseEnd(reading, number)) };
}

/** "the toll", "the number of wounded"; "it" only where the verb means nothing else: "measured it at 6.1" */
function isFigure(reading: Reading, first: number, lemma: string): boolean {
  if (lowerAt(reading, first) === 'it') return lemma === 'measure' || lemma === 'estimate';
  return FIGURE_NOUNS.has(reading.tokens[nounPhraseEnd(reading, first) - 1]?.lemma ?? '');
}

/** The number behind "at least", "£", or nothing, or -1. */
function numberAt(reading: Reading, at: number): number {
  for (let index = at; index <= at + LONGEST_BOUND_IN_TOKENS; index += 1) {
    if (tagAt(reading, index) === 'NUM') return index;
    if (!BOUND.test(lowerAt(reading, index)) && tagAt(reading, index) !== 'SYM') return -1;
  }
  return -1;
}

/** "counted [at least 60 dead]" */
function counted(reading: Reading, at: number): TokenRange | null {
  const number = numberAt(reading, at);
  if (number < 0) return null;
  const end = Math.max(nounPhraseEnd(reading, number), number + 1);
  const last = COUNTED.has(reading.tokens[end - 1]?.lemma ?? '') ? end : end + 1;
  return COUNTED.has(reading.tokens[last - 1]?.lemma ?? '') ? { first: at, end: last } : null;
}
