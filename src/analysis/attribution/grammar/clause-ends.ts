/** How far a content reaches that the reporter tells in his own words. */
import { VERB_FRAMES } from '../../lexicon/reporting-verbs.ts';
import { longNounPhraseEnd, nounPhraseEnd } from './noun-phrases.ts';
import { insideQuotation, lowerAt, quotationFrom, sentenceEnd, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import type { VerbGroup } from './verb-groups.ts';
import { isTemporalStart, temporalEnd } from './temporal.ts';

/** What the tagger takes for a longer sentence is a table or a text without full stops. */
const LONGEST_CONTENT_IN_TOKENS = 400;

/** Conjunctions after which the reporter may speak again. */
const TURNING = /^(?:and|but|while|whereas|although|though|yet|as|even|or)$/u;

/** Words that begin an adverbial after a noun phrase and so end it. */
const ENDS_OBJECT: ReadonlySet<string> = new Set([
  'because',
  'after',
  'before',
  'when',
  'while',
  'as',
  'during',
  'since',
  'if',
  'although',
  'though',
  'despite',
  'amid',
  'following',
  'until',
  'unless',
  'whereas',
  'so',
  'even',
  'just',
  'ahead',
  'throughout',
  'but',
  'yet',
]);

/** "in an interview", "in a statement", "at a rally": where something was said, not what. */
const OCCASION =
  /^(?:interviews?|statements?|speech(?:es)?|tweets?|emails?|e-mails?|letters?|posts?|memos?|rall(?:y|ies)|events?|appearances?|ads?|debates?|remarks|press|conference|briefing|call|forum|meeting|fundraiser|op-ed|column|podcast|show|video|hearing)$/u;

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
  if (word === ';') return true;
  // "that, according to the police, the car was stolen": the clause has not begun
  if (lowerAt(reading, first) === 'that' && lowerAt(reading, first + 1) === ',' && at <= first + 2) return false;
  if (word === ',') {
    const next = lowerAt(reading, at + 1);
    if (next === 'according' || next === 'reportedly') return true;
    const group = groupFrom(reading, at + 1);
    if (group?.form === 'participle' && isCue(group)) return true;
    if (trailingAttribution(reading, at + 1)) return true;
    if (TURNING.test(next)) return turns(reading, at + 2, isCue, next, first);
    return false;
  }
  if (word === 'and' || word === 'but') return sharedCue(reading, at + 1, isCue, first);
  if (word === 'while' || word === 'whereas') return turns(reading, at + 1, isCue, word, first);
  if (word === 'according' && lowerAt(reading, at + 1) === 'to') return true;
  return false;
}

/** ", officials said." at the end of a sentence. */
function trailingAttribution(reading: Reading, at: number): boolean {
  const stop = sentenceStop(reading, at);
  const end = longNounPhraseEnd(reading, at);
  const group = groupFrom(reading, end > at ? end : at);
  if (group?.form !== 'finite' || group.passive || !VERB_FRAMES.get(group.lemma)?.has('before')) return false;
  if (end > at)
    return group.end >= stop || lowerAt(reading, group.end) === ',' || temporalEnd(reading, group.end) >= stop;
  return VERB_FRAMES.get(group.lemma)?.has('inverted') === true && longNounPhraseEnd(reading, group.end) > group.end;
}

/** Does a new attribution begin here, with a subject of its own or the subject of the last? */
function turns(
  reading: Reading,
  at: number,
  isCue: (group: VerbGroup) => boolean,
  word: string,
  first: number,
): boolean {
  if (word !== 'as' && word !== 'even' && sharedCue(reading, at, isCue, first)) return true;
  let start = at;
  while (tagAt(reading, start) === 'ADV' || /^(?:even|as|also|that)$/u.test(lowerAt(reading, start))) {
    if (lowerAt(reading, start) === 'that') return false;
    start += 1;
  }
  const end = nounPhraseEnd(reading, start);
  if (end === start) return false;
  const group = groupFrom(reading, end);
  return (
    group !== null && group.form === 'finite' && !group.passive && isCue(group) && !insideQuotation(reading, group.head)
  );
}

/** " and said it …": a finite reporting verb without a subject between it and the conjunction. */
function sharedCue(reading: Reading, at: number, isCue: (group: VerbGroup) => boolean, first: number): boolean {
  const group = groupFrom(reading, at);
  if (group?.form !== 'finite' || group.auxiliary || group.passive || !isCue(group)) return false;
  // after "that he would … and say": a verb without tense belongs to the clause before it
  const form = lowerAt(reading, group.head);
  if (group.first === group.head && form === group.lemma) return false;
  return group.head > first;
}

function groupFrom(reading: Reading, at: number): VerbGroup | null {
  const index = reading.groupAt[at] ?? -1;
  const group = index >= 0 ? reading.groups[index] : undefined;
  return group?.first === at ? group : null;
}

/** The token after the last of the sentence, a final full stop left out. */
export function sentenceStop(reading: Reading, at: number): number {
  let end = Math.min(sentenceEnd(reading, at), at + LONGEST_CONTENT_IN_TOKENS);
  while (end > at + 1 && /^[.;:,]$/u.test(lowerAt(reading, end - 1))) end -= 1;
  return end;
}

/** The token after a noun phrase that is itself the content: "criticised [the campaign to press countries]". */
export function objectEnd(reading: Reading, first: number): number {
  const stop = sentenceStop(reading, first);
  const opened = reading.quotationAt[first] ?? -1;
  let index = first;
  let relative = false;
  while (index < stop) {
    const quotation = quotationFrom(reading, index);
    if (quotation >= 0) {
      index = Math.max(index + 1, reading.quotationEnd[quotation] ?? index + 1);
      if (/^[,.]$/u.test(lowerAt(reading, index - 2))) break;
      continue;
    }
    if (opened >= 0 && (reading.quotationAt[index] ?? -1) !== opened && !insideQuotation(reading, index)) {
      // a quotation that was opened before the object closes here
      if (quotationFrom(reading, first) < 0) break;
    }
    const word = lowerAt(reading, index);
    if (index > first && /^[,;:—–]$|^--$/u.test(word) && !lists(reading, index, stop)) break;
    if (index > first && ENDS_OBJECT.has(word) && !(word === 'as' && !clauseAfter(reading, index + 1))) break;
    if ((word === 'and' || word === 'or') && index > first) {
      const group = groupFrom(reading, index + 1);
      if (group && group.form !== 'infinitive') break;
      const end = nounPhraseEnd(reading, index + 1);
      const next = groupFrom(reading, end);
      if (end > index + 1 && next?.form === 'finite' && !relative) break;
    }
    if (/^(?:who|which|that|whose)$/u.test(word)) relative = true;
    if (index > first && isTemporalStart(reading, index)) break;
    if (index > first && /^(?:on|in|at|during|by)$/u.test(word) && endsByAdverbial(reading, index)) break;
    index += 1;
  }
  return Math.min(Math.max(index, first + 1), stop);
}

function clauseAfter(reading: Reading, at: number): boolean {
  const end = nounPhraseEnd(reading, at);
  return end > at && groupFrom(reading, end)?.form === 'finite';
}

/** A comma within a list: "trade, tax and defence". */
function lists(reading: Reading, at: number, stop: number): boolean {
  if (lowerAt(reading, at) !== ',') return false;
  if (tagAt(reading, at - 1) === 'NUM' && tagAt(reading, at + 1) === 'NUM') return true;
  let index = at;
  for (let items = 0; items < 6 && index < stop; items += 1) {
    let next = index + 1;
    if (/^(?:and|or)$/u.test(lowerAt(reading, next))) next += 1;
    const end = nounPhraseEnd(reading, next);
    if (end === next) return false;
    if (groupFrom(reading, end)?.form === 'finite') return false;
    if (next > index + 1) return items > 0 || end - next <= 4;
    const follows = lowerAt(reading, end);
    if (follows === 'and' || follows === 'or') {
      const last = nounPhraseEnd(reading, end + 1);
      return last > end + 1 && groupFrom(reading, last)?.form !== 'finite';
    }
    if (follows !== ',') return false;
    index = end;
  }
  return false;
}

function endsByAdverbial(reading: Reading, at: number): boolean {
  if (isTemporalStart(reading, at + 1)) return true;
  const end = nounPhraseEnd(reading, at + 1);
  if (end === at + 1) return false;
  const article = /^(?:a|an|his|her|their|its|recent|several|this|that)$/u.test(lowerAt(reading, at + 1));
  return article && OCCASION.test(lowerAt(reading, end - 1));
}
