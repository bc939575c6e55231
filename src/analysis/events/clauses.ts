/**
 * Cuts a sentence into the clauses that may tell an event, by punctuation and function words; no parser is needed
 * for that, and where the cut is unclear the clause stays longer rather than shorter.
 */
import type { Document, Token } from '../document.ts';
import { SEASONS } from '../lexicon/seasons.ts';
import { TEMPORAL_HEADS, TEMPORAL_MODIFIERS } from '../lexicon/temporal-words.ts';
import { trimmed } from './clause-edges.ts';
import { isSpacedHyphen } from './hyphens.ts';
import { reducedRelative } from './reduced-relative.ts';
import { relativeAround } from './relative.ts';
import { closesSubordinate, opensSubordinate } from './subordinate.ts';
import { isSubject, isVerb, REACH, VERB_WITHIN, verbFollows } from './verbs.ts';

/** Half-open range of token indexes. */
export interface Clause {
  first: number;
  end: number;
}

const HARD_BOUNDARIES: ReadonlySet<string> = new Set([';', ':', '—', '–', '--']);
const COORDINATORS: ReadonlySet<string> = new Set([
  'and',
  'but',
  'while',
  'whereas',
  'although',
  'though',
  'yet',
  'so',
]);

/** True where a clause has a verb, also one that the tagger takes for a noun: "Parliament returns on 4 September". */
export function hasVerb({ tokens }: Document, clause: Clause): boolean {
  for (let index = clause.first; index < clause.end; index += 1)
    if (isVerb(tokens[index])) return true;
  return false;
}

/**
 * The clause around the token at `index`, inside `within` (a sentence, or the part of it that is somebody's words).
 * A relative clause brings the noun it tells of (relative.ts): "Norvik's chairman who was detained late last year in Lima".
 */
export function clauseAround(document: Document, index: number, within: Clause): Clause {
  const { tokens } = document;
  let first = index;
  while (first > within.first && !opensAround(tokens, first, index)) first -= 1;
  let end = index + 1;
  while (end < within.end && !startsClause(tokens, end)) end += 1;
  const clause = trimmed(tokens, { first, end });
  const relative = relativeAround(tokens, index, clause) ?? reducedRelative(tokens, index, clause);
  if (relative && hasVerb(document, relative)) return trimmed(tokens, relative);
  return hasVerb(document, clause) ? clause : trimmed(tokens, within);
}

/** True where the clause of the date begins at `first`. */
function opensAround(tokens: readonly Token[], first: number, date: number): boolean {
  if (isSinceClause(tokens, first, date)) return true;
  return startsClause(tokens, first) && !isGoneOn(tokens, first, date);
}

/** True where the token at `index` begins a clause of its own, next to the one before it. */
function startsClause(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before) return false;
  if (HARD_BOUNDARIES.has(before.text) || isSpacedHyphen(tokens, index - 1)) return true;
  if (before.text !== ',') return false;
  // ", and the ministry said", but not "Britain, France, and Germany said" nor ", and bought"
  if (COORDINATORS.has(token.lower)) {
    const subject = behindTime(tokens, index + 1);
    return isSubject(tokens[subject]) && verbFollows(tokens, subject) && isVerbBefore(tokens, index);
  }
  if (opensSubordinate(tokens, index) || closesSubordinate(tokens, index)) return true;
  // ", with Handelsblatt reporting last week that …"
  return token.lower === 'with' && participleFollows(tokens, index + 1);
}

/** Index of the "the pit" of "and on the following Monday the pit reopened"; `from` itself where no time stands there. */
function behindTime(tokens: readonly Token[], from: number): number {
  if (!['in', 'on'].includes(tokens[from]?.lower ?? '')) return from;
  let end = from + 1;
  while (end < from + LONGEST_TIME && (isTime(tokens[end]) || isInTime(tokens[end]))) end += 1;
  // "on the following Monday |the pit reopened"
  while (end > from + 1 && !isTime(tokens[end - 1])) end -= 1;
  return end > from + 1 ? end : from;
}

/** Tokens of "in the late summer of that year" at most. */
const LONGEST_TIME = 8;

function isInTime(token: Token | undefined): boolean {
  const word = token?.lower ?? '';
  return token?.pos === 'NUM' || word === 'of' || Object.hasOwn(SEASONS, word) || TEMPORAL_MODIFIERS.has(word);
}

/** ", days after Town lost, and won on Friday": the sentence goes on with its verb behind what a comma parted from it. */
function isGoneOn(tokens: readonly Token[], first: number, date: number): boolean {
  if (!opensSubordinate(tokens, first)) return false;
  return tokens.slice(first, date).some(({ text, index }) => {
    const verb = tokens[index + 2];
    if (text !== ',' || tokens[index + 1]?.lower !== 'and' || !verb) return false;
    return isVerb(verb) && verb.lower !== verb.lemma && !verb.lower.endsWith('ing');
  });
}

/**
 * "the worst day since the party met in 1972": what was in 1972 begins behind "since". What stands between it and a
 * comma or an "and" before the verb is a time: "in charge since 2021 and will leave", "since last year he has led".
 */
function isSinceClause(tokens: readonly Token[], first: number, date: number): boolean {
  if (tokens[first - 1]?.lower !== 'since' || !isSubject(tokens[first])) return false;
  if (isTime(tokens[first]) || isTime(tokens[first + 1])) return false;
  const verb = tokens.slice(first, date).find((token) => isVerb(token));
  if (!verb || tokens[verb.index - 1]?.pos === 'CCONJ') return false;
  return !tokens.slice(first, verb.index).some(({ text }) => text === ',');
}

/** "2019", "January", the "year" of "last year", but not the "two" of "two sides" */
function isTime(token: Token | undefined): boolean {
  return /^\d{4}\b/u.test(token?.text ?? '') || TEMPORAL_HEADS.has(token?.lower ?? '');
}

/** A list of names before ", and" has no verb: "China, Japan, and Korea met". */
function isVerbBefore(tokens: readonly Token[], from: number): boolean {
  const sentence = tokens[from]?.sentence;
  for (let index = from - 1; index > from - REACH && tokens[index]?.sentence === sentence; index -= 1)
    if (isVerb(tokens[index])) return true;
  return false;
}

function participleFollows(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + VERB_WITHIN; index += 1) {
    const token = tokens[index];
    if (!token || token.text === ',' || token.text === '.') return false;
    if (token.pos === 'VERB' && token.lower.endsWith('ing')) return true;
  }
  return false;
}
