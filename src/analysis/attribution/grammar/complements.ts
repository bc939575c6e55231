/** What follows a verb or noun: the frame that says how its content is built. */
import { INTRANSITIVE } from '../../lexicon/intransitive-verbs.ts';
import { closingDash, isDash } from './dashes.ts';
import { innerQuotationEnd } from './inner-quotations.ts';
import { longNounPhraseEnd } from './noun-phrases.ts';
import { isObjectPronoun, isSubjectPronoun } from './pronouns.ts';
import { lowerAt, quotationFrom, sentenceEnd, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { isSameTime, isTemporalStart, temporalEnd } from './temporal.ts';

export type ComplementKind = 'quote' | 'colon' | 'that' | 'wh' | 'to' | 'clause' | 'gerund' | 'object' | 'preposition';

export interface Complement {
  kind: ComplementKind;
  /** First token of the content. */
  first: number;
  /** For 'object' the token after the noun phrase. */
  end: number;
  /** For 'preposition' the word: "for". */
  preposition: string | null;
}

const WH: ReadonlySet<string> = new Set([
  'whether',
  'if',
  'why',
  'how',
  'what',
  'who',
  'where',
  'when',
  'which',
  'whom',
  'whatever',
  'whoever',
]);

/** Prepositions that may begin an aside between a verb and what is said: "said on Saturday in Munich that …". */
const ASIDE: ReadonlySet<string> = new Set([
  'on',
  'in',
  'at',
  'during',
  'after',
  'before',
  'through',
  'via',
  'from',
  'with',
  'by',
  'to',
  'of',
  'for',
  'outside',
  'following',
  'over',
  'about',
  'against',
  'upon',
]);

const FINITE_AUXILIARY =
  /^(?:is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|'s|'re|'m|'ve|'d|'ll|ca|wo|ai|ought)$/u;

export function complementAt(reading: Reading, at: number): Complement | null {
  const stop = sentenceEnd(reading, at - 1);
  if (at >= stop) return null;
  const word = lowerAt(reading, at);
  const tag = tagAt(reading, at);
  const make = (kind: ComplementKind, first: number, end = first, preposition: string | null = null): Complement => ({
    kind,
    first,
    end,
    preposition,
  });
  if (opensQuotation(reading, at)) return make('quote', at);
  if (word === ',' || word === ':') {
    if (at + 1 < reading.tokens.length && opensQuotation(reading, at + 1)) return make('quote', at + 1);
    if (word === ':' && at + 1 < stop) return make('colon', at + 1);
    return null;
  }
  if (word === 'that' && isSameTime(reading, at)) return null;
  if (word === 'that' || word === 'thats')
    return isClauseOpener(reading, at) ? make('that', at) : objectAt(reading, at);
  if (WH.has(word)) return make('wh', at);
  if (word === 'as' && lowerAt(reading, at + 1) === 'if') return make('wh', at);
  const infinitive = word === 'not' ? at + 1 : at;
  if (lowerAt(reading, infinitive) === 'to' && verbSoon(reading, infinitive + 1)) return make('to', at);
  if (bareClause(reading, at)) return make('clause', at);
  if (tag === 'VERB' && word.endsWith('ing')) return make('gerund', at);
  if (tag === 'ADP' || (tag === 'PART' && word === 'to') || word === 'out' || word === 'as')
    return make('preposition', at + 1, at + 1, word);
  return objectAt(reading, at);
}

function opensQuotation(reading: Reading, at: number): boolean {
  return quotationFrom(reading, at) >= 0 || innerQuotationEnd(reading, at) >= 0;
}

function objectAt(reading: Reading, at: number): Complement | null {
  const end = longNounPhraseEnd(reading, at);
  return end > at ? { kind: 'object', first: at, end, preposition: null } : null;
}

/** "that the bank failed", but not "that report" or "that." */
function isClauseOpener(reading: Reading, at: number): boolean {
  const stop = sentenceEnd(reading, at);
  // "would not confirm that, but …"
  if (lowerAt(reading, at + 1) === ',' && /^(?:but|and|though|although)$/u.test(lowerAt(reading, at + 2))) return false;
  for (let index = at + 1; index < Math.min(stop, at + 40); index += 1) {
    const tag = tagAt(reading, index);
    if (tag === 'VERB' || tag === 'AUX') return true;
    if (/^[.;]$/u.test(lowerAt(reading, index))) return false;
  }
  return stop - at > 40;
}

function verbSoon(reading: Reading, at: number): boolean {
  const tag = tagAt(reading, at);
  if (tag === 'VERB' || tag === 'AUX') return true;
  if (tag !== 'ADV') return false;
  const next = tagAt(reading, at + 1);
  return next === 'VERB' || next === 'AUX';
}

/** Does a clause with its own subject and finite verb begin here: "he would leave", "the bank failed"? */
export function bareClause(reading: Reading, at: number): boolean {
  const stop = sentenceEnd(reading, at);
  const word = lowerAt(reading, at);
  if (isObjectPronoun(word)) return false;
  const end = longNounPhraseEnd(reading, at);
  if (end === at || end >= stop) return false;
  let index = quotationFrom(reading, end) >= 0 ? end + 1 : end;
  if (isTemporalStart(reading, at) && temporalEnd(reading, at) >= end) return false;
  // an aside between commas or dashes: "the bank, however, failed"
  if (lowerAt(reading, index) === ',') {
    const close = closingComma(reading, index, stop);
    if (close < 0) return false;
    index = close + 1;
  } else if (isDash(reading, index)) {
    const close = closingDash(reading, index, stop);
    if (close < 0) return false;
    index = close + 1;
  }
  while (
    index < stop &&
    (tagAt(reading, index) === 'ADV' || /^(?:also|not|never|all|both)$/u.test(lowerAt(reading, index)))
  )
    index += 1;
  const afterTime = temporalEnd(reading, index);
  if (afterTime > index) index = afterTime;
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
  // "products offered by", "the man accused of": a participle that hangs on the noun
  const next = tagAt(reading, index + 1);
  if (
    /(?:ed|en)$|^(?:made|held|led|known|given|seen|told|put|set|sent|taken)$/u.test(verb) &&
    (next === 'ADP' || next === 'PART')
  )
    return false;
  return true;
}

function closingComma(reading: Reading, open: number, stop: number): number {
  for (let index = open + 1; index < Math.min(stop, open + 25); index += 1) {
    if (lowerAt(reading, index) === ',') return index;
  }
  return -1;
}

/** The token after time, place and circumstance that stand between a verb and what is said; `at` where none does. */
export function afterAsides(reading: Reading, at: number): number {
  const stop = sentenceEnd(reading, at - 1);
  let index = at;
  for (let round = 0; round < 4 && index < stop; round += 1) {
    const time = temporalEnd(reading, index);
    if (time > index) {
      index = time;
      continue;
    }
    const word = lowerAt(reading, index);
    if (tagAt(reading, index) === 'ADV' && !WH.has(word) && quotationFrom(reading, index) < 0) {
      index += 1;
      continue;
    }
    if (word === ',') {
      const close = closingComma(reading, index, stop);
      const short = close > 0 && close - index <= 12 && quotationFrom(reading, index + 1) < 0;
      if (!short || complementAt(reading, close + 1)?.kind === 'object') break;
      index = close + 1;
      continue;
    }
    if (!ASIDE.has(word)) break;
    const afterTime = temporalEnd(reading, index + 1);
    const end = afterTime > index + 1 ? afterTime : longNounPhraseEnd(reading, index + 1);
    if (end <= index + 1) break;
    index = end;
  }
  return index;
}
