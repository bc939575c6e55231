/** The subject that opens its sentence, with asides between it and its verb. */
import { isSpeaker } from '../../lexicon/unnamed-words.ts';
import type { TokenRange } from '../candidate.ts';
import { betweenCommas } from './asides-before-verbs.ts';
import { longNounPhraseEnd, nounPhraseEnd } from './noun-phrases.ts';
import { nounPhraseBefore } from './noun-phrases-before.ts';
import { isPossessive } from './pronouns.ts';
import { lowerAt, samePlane, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { hasOwnVerb } from './relative-clauses.ts';
import { isTemporalStart } from './temporal.ts';

export interface Subject {
  range: TokenRange;
  /** Where the clause begins that the subject opens: what stands before is another clause. */
  clauseFirst: number;
}

/**
 * "Ann Lee, who lost her home in Leeds, Yorkshire, in May, said": the name that opens the sentence, where all verbs
 * between it and the comma at `close` belong to relative clauses. The phrases between are part of the source only
 * where the first of them is an apposition.
 */
export function initialSubject(reading: Reading, sentence: number, close: number): Subject | null {
  let first = sentence;
  while (first < close && /^(?:and|but|yet|so|still|“|"|‘)$/u.test(lowerAt(reading, first))) first += 1;
  const end = longNounPhraseEnd(reading, first);
  if (end <= first || end >= close || lowerAt(reading, end) !== ',' || !samePlane(reading, first, close + 1))
    return null;
  if (isTemporalStart(reading, first)) return null;
  const named = nounPhraseEnd(reading, end + 1);
  // "The minister, Ann Lee[, in a statement by her aide, Bo Ng,] said"
  const occasion = named > end + 1 && lowerAt(reading, named) === ',' && tagAt(reading, named + 1) === 'ADP';
  // "The governor, in a statement issued by Bo Ng, his spokesman, said"; not "Next door, in Leeds, Bo Ng, 45, said"
  const isAside = tagAt(reading, end + 1) === 'ADP' || (occasion && tagAt(reading, named - 1) === 'PROPN');
  if (tagAt(reading, end - 1) !== 'PROPN' && !(isAside && mayBeSomebody(reading, first, end))) return null;
  if (hasOwnVerb(reading, { first: end, end: close })) return null;
  const kind = betweenCommas(reading, end, close);
  const whole = occasion ? named + 1 : close + 1;
  return { range: { first, end: kind === 'apposition' ? whole : end }, clauseFirst: first };
}

/** "The governor", "his union", "police"; not "this time", "no stranger", "next door". */
function mayBeSomebody(reading: Reading, first: number, end: number): boolean {
  const opening = lowerAt(reading, first);
  return /^(?:the|an?)$/u.test(opening) || isPossessive(opening) || isSpeaker(reading.tokens[end - 1]?.lemma ?? '');
}

/** "Sen. Ann Lee (D-Wash.), said": a comma that closes nothing, after the phrase that opens the sentence. */
export function lonelyComma(reading: Reading, at: number, sentence: number): Subject | null {
  const phrase = lowerAt(reading, at - 1) === ')' ? nounPhraseBefore(reading, at, sentence) : null;
  return phrase?.first === sentence ? { range: phrase, clauseFirst: phrase.first } : null;
}
