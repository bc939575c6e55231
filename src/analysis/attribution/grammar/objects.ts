/** How far a noun phrase reaches that is itself the content: "criticised [the campaign to press countries]". */
import { sentenceStop } from './clause-ends.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import { groupFrom, insideQuotation, lowerAt, quotationFrom, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { isBareDuration, isTemporalStart, temporalEnd } from './temporal.ts';

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
    if (index > first && (isTime(reading, index) || isDuration(reading, index))) break;
    if (index > first && /^(?:on|in|at|during|by)$/u.test(word) && endsByAdverbial(reading, index)) break;
    index += 1;
  }
  return Math.min(Math.max(index, first + 1), stop);
}

/** "praised the nurses [last week]", but "praised a man of two decades of hard work" */
function isTime(reading: Reading, at: number): boolean {
  return isTemporalStart(reading, at) && lowerAt(reading, temporalEnd(reading, at)) !== 'of';
}

/** "warned staff [for years]" */
function isDuration(reading: Reading, at: number): boolean {
  return lowerAt(reading, at) === 'for' && isBareDuration(reading, at + 1);
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
