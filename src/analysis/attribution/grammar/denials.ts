/** A denial behind a comma or a dash: ", a charge (that) Mr Ng denies", ", which it denies", ", a claim rejected by the bank". */
import { DENYING_CUES } from '../../lexicon/certainty-words.ts';
import { CLAIM_NOUNS } from '../../lexicon/reporting-nouns.ts';
import type { TokenRange } from '../candidate.ts';
import { isDash } from './dashes.ts';
import { isNobody } from './nobody.ts';
import { longNounPhraseEnd, nounPhraseEnd } from './noun-phrases.ts';
import { groupFrom, insideQuotation, lowerAt, quotationFrom, sentenceEnd, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { isTemporalStart } from './temporal.ts';

export interface Denial {
  /** "a charge", and "as “absurd”" where that follows; null for "which". */
  claim: TokenRange[] | null;
  speaker: TokenRange;
  verb: TokenRange;
  /** Dictionary form of the verb. */
  lemma: string;
}

/** "a widely reported false charge": no more words than this before the noun. */
const LONGEST_CLAIM_IN_TOKENS = 5;

/** The denial that begins at `at`, right behind a comma or a dash, or null: none where the sentence's own clause goes on behind it. */
export function denialAt(reading: Reading, at: number): Denial | null {
  if (lowerAt(reading, at - 1) !== ',' && !isDash(reading, at - 1)) return null;
  if (insideQuotation(reading, at)) return null;
  const word = lowerAt(reading, at);
  if (word === 'which' || word === 'something') return active(reading, null, at + 1);
  const end = claimEnd(reading, at);
  if (end === at) return null;
  const claim = [{ first: at, end }];
  const relative = /^(?:that|which)$/u.test(lowerAt(reading, end)) ? end + 1 : end;
  return active(reading, claim, relative) ?? passive(reading, claim, end);
}

/** The token after "a charge", "a new claim", "allegations", or `at`. */
function claimEnd(reading: Reading, at: number): number {
  for (let index = at; index < at + LONGEST_CLAIM_IN_TOKENS; index += 1) {
    const tag = tagAt(reading, index);
    if (tag === 'NOUN' && CLAIM_NOUNS.has(reading.tokens[index]?.lemma ?? '')) return index + 1;
    if (tag !== 'DET' && tag !== 'ADJ' && tag !== 'ADV') return at;
  }
  return at;
}

/** "… [Mr Ng denies]" */
function active(reading: Reading, claim: TokenRange[] | null, first: number): Denial | null {
  const long = longNounPhraseEnd(reading, first);
  if (long === first) return null;
  const verb =
    verbAt(reading, long) ?? verbAt(reading, nounPhraseEnd(reading, first)) ?? nounLike(reading, first, long);
  if (!verb || !closes(reading, verb.end)) return null;
  const speaker = { first, end: verb.first };
  if (isNobody(reading, speaker)) return null;
  return { claim: claim && [...claim, ...calledAt(reading, verb.end)], speaker, verb, lemma: verb.lemma };
}

interface Verb extends TokenRange {
  lemma: string;
}

/** "denies", "has strongly denied"; not "is denied" or "has not denied" */
function verbAt(reading: Reading, at: number): Verb | null {
  const group = groupFrom(reading, at);
  if (group?.form !== 'finite' || group.passive || group.negated || !DENYING_CUES.has(group.lemma)) return null;
  return { first: group.first, end: group.end, lemma: group.lemma };
}

/** "the army [disputes]": the tagger takes it for the noun. */
function nounLike(reading: Reading, first: number, end: number): Verb | null {
  const last = reading.tokens[end - 1];
  const isVerb = last !== undefined && end - first > 1 && /^disputes?$/u.test(last.lower);
  return isVerb ? { first: end - 1, end, lemma: 'dispute' } : null;
}

/** "… [strongly rejected by the bank]" */
function passive(reading: Reading, claim: TokenRange[], at: number): Denial | null {
  const verb = verbAt(reading, at);
  if (!verb || lowerAt(reading, verb.end) !== 'by') return null;
  for (let index = verb.first; index < verb.end; index += 1) if (tagAt(reading, index) === 'AUX') return null;
  const end = longNounPhraseEnd(reading, verb.end + 1);
  if (end === verb.end + 1 || !closes(reading, end)) return null;
  const speaker = { first: verb.end + 1, end };
  return { claim, speaker, verb, lemma: verb.lemma };
}

/** "as “absurd”", "as a lie": what the one who denies it calls it. */
function calledAt(reading: Reading, verbEnd: number): TokenRange[] {
  const at = asideEnd(reading, verbEnd);
  if (lowerAt(reading, at) !== 'as') return [];
  const quotation = quotationFrom(reading, at + 1);
  const end = quotation >= 0 ? (reading.quotationEnd[quotation] ?? at) : nounPhraseEnd(reading, at + 1);
  return end > at + 1 ? [{ first: at, end }] : [];
}

/** The token after "within hours", "in a letter", or `at`. */
function asideEnd(reading: Reading, at: number): number {
  if (!/^(?:within|in|at|after|during|through)$/u.test(lowerAt(reading, at))) return at;
  return Math.max(at, longNounPhraseEnd(reading, at + 1));
}

/** Does the clause end with the denial, or with time or place behind it: at the end of the sentence, ", saying …", " as “absurd”", " on Monday"? */
function closes(reading: Reading, verbEnd: number): boolean {
  const at = asideEnd(reading, verbEnd);
  const word = lowerAt(reading, at);
  const end = sentenceEnd(reading, at - 1);
  if (at >= end || /^[.;!?—–]$/u.test(word)) return true;
  if (word === ',') return /^(?:saying|calling|insisting|arguing|while)$/u.test(lowerAt(reading, at + 1));
  return (
    word === 'as' || quotationFrom(reading, at) >= 0 || isTemporalStart(reading, at) || isTemporalStart(reading, at + 1)
  );
}
