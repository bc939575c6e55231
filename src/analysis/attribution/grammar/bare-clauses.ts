/** Clauses that no conjunction opens: "said [he would leave]". */
import { INTRANSITIVE } from '../../lexicon/intransitive-verbs.ts';
import { closingComma } from './commas.ts';
import { closingDash, isDash } from './dashes.ts';
import { longNounPhraseEnd } from './noun-phrases.ts';
import { isObjectPronoun, isSubjectPronoun } from './pronouns.ts';
import { lowerAt, quotationFrom, sentenceEnd, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { isTemporalStart, temporalEnd } from './temporal.ts';

const FINITE_AUXILIARY =
  /^(?:is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|'s|'re|'m|'ve|'d|'ll|ca|wo|ai|ought)$/u;

/** "offered", "taken", and those of other forms */
const PARTICIPLE = /(?:ed|en)$|^(?:made|held|led|known|given|seen|told|put|set|sent|taken)$/u;

/** Does a clause with its own subject and finite verb begin here: "he would leave", "the bank failed"? */
export function bareClause(reading: Reading, at: number): boolean {
  const stop = sentenceEnd(reading, at);
  const word = lowerAt(reading, at);
  if (isObjectPronoun(word)) return false;
  const end = longNounPhraseEnd(reading, at);
  if (end === at || end >= stop) return false;
  if (isTemporalStart(reading, at) && temporalEnd(reading, at) >= end) return false;
  const index = behindSubject(reading, quotationFrom(reading, end) >= 0 ? end + 1 : end, stop);
  if (index < 0) return false;
  const tag = tagAt(reading, index);
  const verb = lowerAt(reading, index);
  if (tag === 'AUX') return FINITE_AUXILIARY.test(verb) || isSubjectPronoun(word);
  if (verb === "'s" && isSubjectPronoun(word)) return true;
  if (verb === 'who' || verb === 'which') {
    // a relative clause on the subject: "people who smoke die": trust that a verb follows it
    return isSubjectPronoun(word);
  }
  if (tag !== 'VERB') return false;
  if (verb.endsWith('ing') && verb.length > 4) return false;
  if (isSubjectPronoun(word)) return true;
  if (INTRANSITIVE.has(reading.tokens[index]?.lemma ?? '')) return true;
  return !isHangingParticiple(reading, index);
}

/** The token after what may stand between a subject and its verb, or -1: an aside, adverbs, a time. */
function behindSubject(reading: Reading, at: number, stop: number): number {
  let index = at;
  // between commas or dashes: "the bank, however, failed"
  if (lowerAt(reading, at) === ',') index = closingComma(reading, at, stop) + 1;
  else if (isDash(reading, at)) index = closingDash(reading, at, stop) + 1;
  if (index === 0) return -1;
  while (
    index < stop &&
    (tagAt(reading, index) === 'ADV' || /^(?:also|not|never|all|both)$/u.test(lowerAt(reading, index)))
  )
    index += 1;
  return Math.max(index, temporalEnd(reading, index));
}

/** "products [offered] by", "the man [accused] of": a participle that hangs on the noun */
function isHangingParticiple(reading: Reading, at: number): boolean {
  const next = tagAt(reading, at + 1);
  return PARTICIPLE.test(lowerAt(reading, at)) && (next === 'ADP' || next === 'PART');
}
