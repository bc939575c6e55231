/** What follows a verb or noun: the frame that says how its content is built. */
import { QUESTION_WORDS } from '../../lexicon/clause-words.ts';
import { bareClause } from './bare-clauses.ts';
import { innerQuotationEnd } from './inner-quotations.ts';
import { longNounPhraseEnd } from './noun-phrases.ts';
import { lowerAt, quotationFrom, sentenceEnd, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { isSameTime } from './temporal.ts';

/** How content is built: as a quotation, a clause with "that", a noun phrase … */
export type ComplementKind = 'quote' | 'colon' | 'that' | 'wh' | 'to' | 'clause' | 'gerund' | 'object' | 'preposition';

/** The content behind a verb or noun. */
export interface Complement {
  kind: ComplementKind;
  /** First token of the content. */
  first: number;
  /** For 'object' the token after the noun phrase. */
  end: number;
  /** For 'preposition' the word: "for". */
  preposition: string | null;
}

/** What the token at `at` begins, right behind a verb or noun; null where that is nothing. */
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
  if (QUESTION_WORDS.has(word)) return make('wh', at);
  if (word === 'as' && lowerAt(reading, at + 1) === 'if') return make('wh', at);
  const infinitive = word === 'not' ? at + 1 : at;
  if (lowerAt(reading, infinitive) === 'to' && verbSoon(reading, infinitive + 1)) return make('to', at);
  const rough = behindRough(reading, at);
  if (bareClause(reading, at) || (rough > at && bareClause(reading, rough))) return make('clause', at);
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

/** The token behind "about" in "said [about] 20 people walked out", a rough figure and not what was spoken about; or `at`. */
function behindRough(reading: Reading, at: number): number {
  if (!/^(?:about|around|almost|nearly|roughly)$/u.test(lowerAt(reading, at))) return at;
  // "half | the staff"
  if (lowerAt(reading, at + 1) === 'half') return at + 2;
  const amount = /^an?$/u.test(lowerAt(reading, at + 1)) ? at + 2 : at + 1;
  const isAmount = /^(?:third|quarter|fifth|dozen|hundred|thousand|million)$/u.test(lowerAt(reading, amount));
  return isAmount || tagAt(reading, at + 1) === 'NUM' ? at + 1 : at;
}

function verbSoon(reading: Reading, at: number): boolean {
  const tag = tagAt(reading, at);
  if (tag === 'VERB' || tag === 'AUX') return true;
  if (tag !== 'ADV') return false;
  const next = tagAt(reading, at + 1);
  return next === 'VERB' || next === 'AUX';
}
