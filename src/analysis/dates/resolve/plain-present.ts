/** Verbs in the present without an ending: "Liverpool play Chelsea on Sunday", "voters go to the polls on Tuesday". */
import type { Token } from '../../document.ts';
import {
  CLUBS,
  COLLECTIVES,
  FIXTURES,
  NOUNLIKE,
  PLAYERS,
  PRESENTING,
  REPORTING,
  RESULTS,
  SCHEDULED,
} from '../../lexicon/tense-words.ts';
import { WEEKDAY_NAMES } from '../../lexicon/weekdays.ts';

/** So many tokens on either side may be a part of the same clause. */
const REACH = 12;

/** "its fourth-quarter results" are in so many tokens. */
const LONGEST_RESULTS = 6;

/** "saw them leave" */
const OBJECTS: ReadonlySet<string> = new Set('her him it me them us you'.split(' '));

/**
 * True for a verb of timetables with its subject before it. With another verb before that it may be an infinitive, as in
 * "helped the team play on Sunday".
 * @param reach so many tokens back that verb is looked for
 */
export function isPlainPresent(tokens: readonly Token[], index: number, reach = REACH): boolean {
  const verb = tokens[index];
  if (verb?.pos !== 'VERB' || verb.lower !== verb.lemma || !SCHEDULED.has(verb.lemma)) return false;
  let subject = index - 1;
  while (tokens[subject]?.pos === 'ADV') subject -= 1;
  // "tickets, priced £20, go on sale"
  subject = beforeAside(tokens, subject + 1);
  const before = tokens[subject];
  if (before?.sentence !== verb.sentence) return false;
  if (before.pos === 'CCONJ') {
    // "play Chelsea on Sunday and visit Hull on Monday"
    const first = verbBefore(tokens, subject, reach);
    return first !== null && isPlainPresent(tokens, first, reach - (index - first));
  }
  if (!isMany(before) || OBJECTS.has(before.lower)) return false;
  const other = verbBefore(tokens, subject, reach);
  if (other === null || REPORTING.has(tokens[other]?.lemma ?? '')) return true;
  return isPlainPresent(tokens, other, reach - (index - other));
}

/** "voters", "Leeds", "the band", but not the "second-place" of "a second-place finish" */
function isMany({ pos, lower, lemma }: Token): boolean {
  return pos === 'PROPN' || pos === 'PRON' || (pos === 'NOUN' && (lower !== lemma || COLLECTIVES.has(lower)));
}

/** The verb before `index` in its clause, at most `reach` tokens back. */
function verbBefore(tokens: readonly Token[], index: number, reach: number): number | null {
  for (let at = index - 1; at >= index - reach; at -= 1) {
    const token = tokens[at];
    if (token?.sentence !== tokens[index]?.sentence || token?.pos === 'PUNCT' || token?.pos === 'SCONJ') return null;
    if (token?.pos === 'VERB' || token?.pos === 'AUX') return at;
  }
  return null;
}

/**
 * "Leeds host Hull on Friday", "Leeds hosts Hull on Friday", of which the tagger makes a noun and a verb. A "host" whose
 * sentence has another verb is a person: "Fox host Sean Hannity on Monday said".
 */
export function isFixture(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index];
  if (word?.pos !== 'NOUN' || !FIXTURES.has(word.lemma) || !isTeam(tokens, beforeAside(tokens, index), word))
    return false;
  // "host the Celtics", "travel to Everton"
  const joint = ['the', 'to'].includes(tokens[index + 1]?.lower ?? '') ? 1 : 0;
  const rival = tokens[index + 1 + joint];
  if (!isCapital(rival) || WEEKDAY_NAMES.includes(rival?.lower ?? '')) return false;
  return !isVerbOnSide(tokens, index, -1) && !isVerbOnSide(tokens, index, 1);
}

/** So many tokens has an aside behind a team: ", 14th in the table,". */
const LONGEST_ASIDE = 10;

/** Index of the token before `index`, or before the aside there: "Brentford, 14th, host Arsenal". */
function beforeAside(tokens: readonly Token[], index: number): number {
  if (tokens[index - 1]?.text !== ',') return index - 1;
  for (let at = index - 2; at >= index - LONGEST_ASIDE; at -= 1) if (tokens[at]?.text === ',') return at - 1;
  return index - 1;
}

/** Who plays so: "Leeds", "Leeds, who", the "City" that the tagger takes for a noun */
function isTeam(tokens: readonly Token[], index: number, { lower, lemma }: Token): boolean {
  const token = tokens[index];
  // "the club hosts Hull", not "show hosts Ant and Dec"
  const isOne = token?.pos === 'NOUN' && token.lower === token.lemma && tokens[index - 1]?.pos === 'DET';
  if (isOne && lower !== lemma) return true;
  if (token?.lower === 'who' || token?.lower === 'which') return true;
  // "Arteta's side face Leeds"
  if (token?.pos === 'NOUN' && lower === lemma && PLAYERS.has(token.lower)) return true;
  return token?.pos === 'PROPN' || (token?.pos === 'NOUN' && isCapital(token) && CLUBS.has(token.lower));
}

/**
 * Verbs of timetables of which the tagger makes other words: "the festival kicks off", "Acme reports results", "Acme, which
 * reports on Friday", "doors open at 7". Where the clause has another verb they are what the tagger says.
 */
export function isTimetable(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index];
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (!word || before?.sentence !== word.sentence) return false;
  const isNoun = word.pos === 'NOUN' && word.lower !== word.lemma;
  const isSubject = ['NOUN', 'PROPN'].includes(before.pos) || before.lower === 'which';
  const isKickOff = isNoun && isSubject && word.lemma === 'kick' && ['in', 'off'].includes(after?.lower ?? '');
  // "the series returns on Sunday", not "the tax returns of Sunday"
  const isOne = isSubject && (before.lower === before.lemma || before.lower === 'series');
  const isNounlike =
    isNoun &&
    isOne &&
    NOUNLIKE.has(word.lemma) &&
    ['ADP', 'DET', 'PRON', 'PROPN'].includes(after?.pos ?? 'X') &&
    after?.lower !== 'of';
  // "which reports", "reports results", "posts fourth-quarter results", "reports on Friday", not "which posts stories"
  const hasResults = tokens.slice(index + 1, index + LONGEST_RESULTS).some(({ lower }) => RESULTS.has(lower));
  const isOnDay = after?.lower === 'on' && WEEKDAY_NAMES.includes(tokens[index + 2]?.lower ?? '');
  const isTold = word.lemma === 'report' && (before.lower === 'which' || (isOne && isOnDay));
  const isReport = isNoun && isSubject && PRESENTING.has(word.lemma) && (hasResults || isTold);
  const isOpen =
    ['close', 'open'].includes(word.lower) && word.pos === 'ADJ' && /[^s]s$/u.test(before.lower) && isSubject;
  if (!isKickOff && !isReport && !isOpen && !isNounlike) return false;
  return (before.lower === 'which' || !isVerbOnSide(tokens, index, -1)) && !isVerbOnSide(tokens, index, 1);
}

/** True where a verb stands in the same clause, before the word or after it. */
function isVerbOnSide(tokens: readonly Token[], index: number, step: -1 | 1): boolean {
  for (let at = index + step; Math.abs(at - index) <= REACH; at += step) {
    const token = tokens[at];
    if (token?.sentence !== tokens[index]?.sentence || token?.pos === 'PUNCT' || token?.pos === 'CCONJ') return false;
    if (token?.pos === 'AUX' || (token?.pos === 'VERB' && !isNameBehindNoun(tokens, at))) return true;
  }
  return false;
}

/** "host Hull", "beat Reading": a name that is spelled as a verb is. In a headline all words have a capital. */
export function isNameBehindNoun(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (!isCapital(tokens[index]) || isCapital(before)) return false;
  // "lost 2-1 to Hull", but not "Smith to Visit Hull"
  if (before?.lower === 'to') return verbBefore(tokens, index - 1, REACH) !== null && isSmall(tokens, index);
  // "play Leeds on Wednesday and Hull on Saturday"
  if (before?.pos === 'CCONJ') return isSmall(tokens, index);
  return before?.pos === 'NOUN' || before?.pos === 'VERB';
}

/** True where a verb of the sentence is written small, which those of a headline aren't. */
function isSmall(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(Math.max(0, index - REACH), index)
    .some((token) => token.sentence === tokens[index]?.sentence && token.pos === 'VERB' && !isCapital(token));
}

function isCapital(token: Token | undefined): boolean {
  return /^\p{Lu}/u.test(token?.text ?? '');
}
