/** Which dates can date an event, and which only stand beside a noun. */
import type { Document, Token } from '../document.ts';
import { MONEYS } from '../lexicon/comparison-words.ts';
import { SEASONS } from '../lexicon/seasons.ts';
import { TEMPORAL_HEADS } from '../lexicon/temporal-words.ts';
import type { DateMention } from '../schema.ts';

/** Half-open range of token indexes. */
interface Range {
  first: number;
  end: number;
}

/** A date that has days. */
export type CalendarDate = DateMention & { start: string; end: string };

export function hasDays(date: DateMention): date is CalendarDate {
  return date.start !== null && date.end !== null && (date.type === 'DATE' || date.type === 'TIME');
}

/**
 * True for a date that tells which thing is meant, not when the clause happened: "the 2012 election",
 * "last week's report", "Saturday's vote".
 */
export function isAttributive(
  document: Document,
  { first: firstToken, end: endToken }: Range,
  precision: DateMention['precision'],
): boolean {
  const before = document.tokens[firstToken - 1];
  const first = document.tokens[firstToken];
  const after = document.tokens[endToken];
  if (isSeason(document.tokens, firstToken, endToken)) return false;
  // "the Fair Sentencing Act of 2010", "the best of the 20th century"
  const owner = document.tokens[firstToken - 2];
  if (isCoarse(precision) && before?.lower === 'of' && isName(owner)) return true;
  if (!after || after.sentence !== first?.sentence) return false;
  if (after.lower === "'s" || after.lower === "'" || after.text === '-') return true;
  // "the daytime and overnight hours"
  if (first.lower === 'overnight' && after.pos === 'NOUN') return true;
  // "the 19th-century contest", "the 1990s boom"
  const hasOf = document.tokens.slice(firstToken, endToken).some(({ lower }) => lower === 'of');
  if (first.lower === 'the' && isCoarse(precision) && after.pos === 'NOUN' && endToken > firstToken + 1 && !hasOf)
    return true;
  // "the 7 October attacks", but not "on the 7 October"
  const isThe =
    first.lower === 'the' && before?.lower !== 'on' && /^\d/u.test(document.tokens[firstToken + 1]?.text ?? '');
  if (isThe && after.pos === 'NOUN' && endToken === firstToken + DAY_AND_MONTH) return true;
  const determined = before?.sentence === first.sentence && isDeterminer(before);
  // "what campaign 2016 has told them"
  const isOfNoun = before?.sentence === first.sentence && before.pos === 'NOUN' && !isTimeNoun(before);
  if (isOfNoun && isYear(first, firstToken, endToken)) return true;
  // "a reply to 2013 requests", "the Cleveland 2016 Host Committee": only behind "in" is it a time by itself
  const isInTime = before?.sentence === first.sentence && TIME_PREPOSITIONS.has(before.lower);
  if (isYear(first, firstToken, endToken) && isMoney(document.tokens, endToken)) return true;
  if (isYear(first, firstToken, endToken) && !isInTime && ['NOUN', 'PROPN', 'ADJ'].includes(after.pos)) return true;
  // "the 2017 Ford Fusion": between "the" and a name a year is part of the name, whatever tag the name has.
  if (determined && isYear(first, firstToken, endToken) && after.pos !== 'PUNCT') return true;
  // "the Sept. 11, 2012, attacks"
  const head = after.text === ',' && determined ? document.tokens[endToken + 1] : after;
  return determined && ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(head?.pos ?? 'X');
}

const WITHIN: ReadonlySet<string> = new Set('during in over throughout'.split(' '));

/** So many tokens back the verb is looked for that the season belongs to. */
const LONGEST_CLAUSE = 30;

/** "the 2019-20 academic year" */
const STUDY: ReadonlySet<string> = new Set('academic school university'.split(' '));

/** "won twice in the 2022-23 season", "during the 2019-20 academic year", but not ", his assistant in the 2016-17 season" */
function isSeason(tokens: readonly Token[], firstToken: number, endToken: number): boolean {
  if (tokens[firstToken - 1]?.lower !== 'the' || !WITHIN.has(tokens[firstToken - 2]?.lower ?? '')) return false;
  const [next, last] = [tokens[endToken]?.lower ?? '', tokens[endToken + 1]?.lower];
  if (next !== 'season' && last !== 'season' && !(STUDY.has(next) && last === 'year')) return false;
  for (let index = firstToken - 3; index >= firstToken - LONGEST_CLAUSE; index -= 1) {
    if (tokens[index]?.sentence !== tokens[firstToken]?.sentence || tokens[index]?.pos === 'VERB') return true;
    if (tokens[index]?.text === ',') return false;
  }
  return true;
}

/** "£35 billion in 2015 prices", but not "in 2015 prices rose" */
function isMoney(tokens: readonly Token[], noun: number): boolean {
  const after = tokens[noun + 1];
  return MONEYS.has(tokens[noun]?.lemma ?? '') && after?.pos !== 'VERB' && after?.pos !== 'AUX';
}

/** Tokens of "the 7 October". */
const DAY_AND_MONTH = 3;

/** "the summer 2016", "early 2016" */
function isTimeNoun({ lemma }: Token): boolean {
  return TEMPORAL_HEADS.has(lemma) || Object.hasOwn(SEASONS, lemma);
}

/** "rates going back to 1994", "a law dating from 1994": how far back something reaches. */
export function isReach({ tokens }: Document, firstToken: number): boolean {
  // "dated to between 1650 and 1700"
  const from = tokens[firstToken - 1]?.lower === 'between' ? firstToken - 1 : firstToken;
  const [verb, back, to] = [-3, -2, -1].map((step) => tokens[from + step]?.lower ?? '');
  if (to !== 'to' && to !== 'from') return false;
  return (back === 'back' && to === 'to') || [back, verb].some((word) => /^dat(?:e|es|ed|ing)$/u.test(word ?? ''));
}

/** "recovered from 9/11": what happened that day, not when the city recovered. */
export function isNamedOnly({ tokens }: Document, firstToken: number): boolean {
  return tokens[firstToken]?.text === '9/11' && tokens[firstToken - 1]?.lower !== 'on';
}

/** So many tokens at most has an aside: "a Fed governor since 2014". */
const LONGEST_ASIDE = 8;

/** "Ms. Brainard, a governor since 2014, has …": an aside that tells what she is. */
export function isAside({ tokens }: Document, firstToken: number): boolean {
  if (!['since', 'until'].includes(tokens[firstToken - 1]?.lower ?? '')) return false;
  for (let index = firstToken - 2; index > firstToken - LONGEST_ASIDE; index -= 1) {
    const token = tokens[index];
    if (token?.text === ',') return tokens[index + 1]?.pos !== 'VERB' && index < firstToken - 2;
    if (!token || token.pos === 'VERB' || token.pos === 'AUX') return false;
  }
  return false;
}

const TIME_PREPOSITIONS: ReadonlySet<string> = new Set('in during by since until before after throughout'.split(' '));

function isYear({ pos }: Token, firstToken: number, endToken: number): boolean {
  return pos === 'NUM' && endToken === firstToken + 1;
}

function isName(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' || /^\p{Lu}/u.test(token?.text ?? '');
}

function isCoarse(precision: DateMention['precision']): boolean {
  return precision === 'year' || precision === 'decade' || precision === 'century';
}

function isDeterminer(token: Token): boolean {
  return (
    token.pos === 'DET' ||
    token.pos === 'ADJ' ||
    ["'s", 'that', 'this'].includes(token.lower) ||
    ['his', 'her', 'its', 'their', 'our', 'my'].includes(token.lower)
  );
}
