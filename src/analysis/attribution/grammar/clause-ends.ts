/** How far a content reaches that the reporter tells in his own words. */
import { VERB_FRAMES } from '../../lexicon/reporting-verbs.ts';
import { commentsBehind } from './comments-behind.ts';
import { insideDashes, isDash } from './dashes.ts';
import { denialAt } from './denials.ts';
import { hasSubjectBeforeAside } from './interrupted-clauses.ts';
import { isReportedBehind } from './lead-ins.ts';
import { longNounPhraseEnd } from './noun-phrases.ts';
import { groupFrom, insideQuotation, lowerAt, quotationFrom, sentenceEnd } from './reading.ts';
import type { Reading } from './reading.ts';
import { opensToldClause } from './interrupted-relatives.ts';
import type { VerbGroup } from './verb-groups.ts';
import { temporalEnd } from './temporal.ts';
import { sharedCue, turns } from './turns.ts';

/** What the tagger takes for a longer sentence is a table or a text without full stops. */
const LONGEST_CONTENT_IN_TOKENS = 400;

/** Conjunctions after which the reporter may speak again. */
const TURNING = /^(?:and|but|while|whereas|although|though|yet|as|even|or)$/u;

/**
 * The token after a clause that begins at `first`: the end of its sentence without the full stop, or where the
 * reporter begins to speak again: ", according to …", ", adding that …", ", but Ms Lee said …", " and called for …".
 */
export function clauseEnd(reading: Reading, first: number, isCue: (group: VerbGroup) => boolean): number {
  const stop = sentenceStop(reading, first);
  const opened = reading.quotationAt[first] ?? -1;
  let index = first + 1;
  while (index < stop) {
    const quotation = quotationFrom(reading, index);
    if (quotation >= 0) {
      index = Math.max(index + 1, reading.quotationEnd[quotation] ?? index + 1);
      // "said it was “over,” adding that …": as American printers set the comma
      if (lowerAt(reading, index - 2) === ',' && endsAtComma(reading, index, first, isCue)) break;
      continue;
    }
    if ((reading.quotationAt[index] ?? -1) !== opened && opened >= 0 && !insideQuotation(reading, index - 1)) break;
    if (insideQuotation(reading, index) && opened < 0) {
      index += 1;
      continue;
    }
    if (endsClause(reading, index, first, isCue)) break;
    index += 1;
  }
  return Math.min(index, stop);
}

function endsClause(reading: Reading, at: number, first: number, isCue: (group: VerbGroup) => boolean): boolean {
  const word = lowerAt(reading, at);
  // "the pill – said to be worth £3m [–] was withdrawn": what is told in an aside ends with it
  if (word === ';' || (isDash(reading, at) && insideDashes(reading, first))) return true;
  // "said it was over: “We lost,” she said"
  if (word === ':') return isReportedBehind(reading, at + 1);
  // "that, according to the police, the car was stolen": the clause has not begun
  if (lowerAt(reading, first) === 'that' && lowerAt(reading, first + 1) === ',' && at <= first + 2) return false;
  if (word === ',') return endsAtComma(reading, at + 1, first, isCue);
  if (word === 'and' || word === 'but') return sharedCue(reading, at + 1, isCue, first);
  if (word === 'while' || word === 'whereas') return turns(reading, at + 1, isCue, word, first);
  if (word === 'according' && lowerAt(reading, at + 1) === 'to') return true;
  return false;
}

/** Does what stands behind a comma, at `at`, begin something else: "adding that …", "officials said", "but Ms Lee said …"? */
function endsAtComma(reading: Reading, at: number, first: number, isCue: (group: VerbGroup) => boolean): boolean {
  const next = lowerAt(reading, at);
  if (next === 'according' || next === 'reportedly') return true;
  const group = groupFrom(reading, at);
  if (group?.form === 'participle' && isCue(group)) return true;
  if (trailingAttribution(reading, at) || denialAt(reading, at) || commentsBehind(reading, at, first)) return true;
  if (opensToldClause(reading, at)) return true;
  return TURNING.test(next) && turns(reading, at + 1, isCue, next, first);
}

/** ", officials said." at the end of a sentence. */
function trailingAttribution(reading: Reading, at: number): boolean {
  const stop = sentenceStop(reading, at);
  const end = longNounPhraseEnd(reading, at);
  const group = groupFrom(reading, end > at ? end : at);
  if (group?.form !== 'finite' || group.passive || !VERB_FRAMES.get(group.lemma)?.has('before')) return false;
  if (end > at)
    return group.end >= stop || lowerAt(reading, group.end) === ',' || temporalEnd(reading, group.end) >= stop;
  // "said the hospital, which has 40 beds, [had asked the ministry]": the clause goes on
  if (VERB_FRAMES.get(group.lemma)?.has('inverted') !== true || hasSubjectBeforeAside(reading, group)) return false;
  return longNounPhraseEnd(reading, group.end) > group.end;
}

/** The token after the last of the sentence, a final full stop left out. */
export function sentenceStop(reading: Reading, at: number): number {
  let end = Math.min(sentenceEnd(reading, at), at + LONGEST_CONTENT_IN_TOKENS);
  while (end > at + 1 && /^[.;:,]$/u.test(lowerAt(reading, end - 1))) end -= 1;
  return end;
}
