/** Deeds that somebody is charged with, or denies: the date behind them is seldom that of the charge. */
import type { Document, Token } from '../document.ts';
import { dayNumber } from '../dates/calendar.ts';
import { CHARGING } from '../lexicon/deeds.ts';
import type { CalendarDate } from './datable.ts';
import type { Clause } from './clauses.ts';

/** So long before publication nobody was charged in news of it. */
const LONG_AGO_IN_DAYS = 60;

/** So many tokens back the deed may be told. */
const REACH = 24;

/**
 * The clause of the deed: "denies |causing death by dangerous driving on 14 June 2018", "found him guilty of
 * |murdering Ann Lee on 3 March". Null where the date is of the last weeks, as that of a charge is, or there is none.
 */
export function deedBefore(document: Document, date: number, clause: Clause, { end }: CalendarDate): Clause | null {
  const { tokens } = document;
  if (dayNumber(document.published) - dayNumber(end) < LONG_AGO_IN_DAYS) return null;
  for (let index = date - 1; index > Math.max(clause.first, date - REACH); index -= 1) {
    const token = tokens[index];
    if (!token || token.text === ';') return null;
    if (isDeed(token, index, date) && isCharge(tokens, index - 1))
      return { first: index, end: endOf(tokens, date, clause.end) };
  }
  return null;
}

/** The comma of "denied attacking him in 2019, and left". */
function endOf(tokens: readonly Token[], date: number, end: number): number {
  const comma = tokens.slice(date, end).find(({ text }) => text === ',');
  return comma?.index ?? end;
}

/** "murdering Ann Lee", "causing death" */
function isDeed({ pos, lower }: Token, index: number, date: number): boolean {
  return lower.length > 4 && lower.endsWith('ing') && pos !== 'PUNCT' && index < date - 1;
}

/** "denies", "charged him with", "guilty of", "pleaded guilty to" */
function isCharge(tokens: readonly Token[], last: number): boolean {
  const word = tokens[last];
  if (!word) return false;
  if (word.pos === 'VERB') return word.lemma === 'deny';
  if (!['with', 'of', 'to'].includes(word.lower)) return false;
  for (let index = last - 1; index >= last - LONGEST_ACCUSED; index -= 1) {
    const token = tokens[index];
    if (token?.sentence !== word.sentence) return false;
    if (CHARGING.has(token.lemma) || CHARGING.has(token.lower)) return true;
    if (!['PRON', 'PROPN', 'NOUN', 'DET', 'NUM'].includes(token.pos)) return false;
  }
  return false;
}

/** So many tokens has whoever is charged: "charged the former minister with". */
const LONGEST_ACCUSED = 5;
