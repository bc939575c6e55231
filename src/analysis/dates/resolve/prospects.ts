/** What a date looks forward to by the words before it: "closed until Friday", "forecast for Friday", "called a strike for Friday". */
import type { Sentence, Token } from '../../document.ts';
import {
  APPOINTING,
  CHOOSING,
  COMING_UP,
  DECLARING,
  IN_FORCE,
  INVITING,
  OUT_SOON,
  OUTLOOKS,
  PERFECT,
  WEATHER,
} from '../../lexicon/prospect-words.ts';
import { FROM_THEN } from '../../lexicon/tense-words.ts';
import { WEEKDAY_NAMES } from '../../lexicon/weekdays.ts';
import type { Span } from '../../schema.ts';
import { isGoingOn, verbBefore } from './goings-on.ts';
import { tokenBehind } from './opening-verbs.ts';
import { CLAUSE_END, isVerb } from './verbs.ts';

/** True where such words tell that the date lies ahead, whatever else the sentence tells. */
export function isProspect(tokens: readonly Token[], span: Span, date: number, sentence: Sentence): boolean {
  const before = tokens[date - 1]?.lower ?? '';
  if (before === 'for' && (isForecast(tokens, date - 2) || isAppointed(tokens, span, date, sentence))) return true;
  if (['until', 'till', 'through'].includes(before)) {
    const verb = verbBefore(tokens, date, sentence);
    if (verb !== null && isGoingOn(tokens, verb, sentence, before !== 'through')) return true;
  }
  if (before === 'from' && isInForce(tokens, date - 2, sentence)) return true;
  if (isInvited(tokens, date, sentence)) return true;
  if (isNamed(tokens, date) || isInFixtures(tokens, span, date, sentence)) return true;
  return isWarnedOf(tokens, date, sentence) || isComingUp(tokens, date, sentence);
}

/** "In theaters Friday.", "Back on Monday.", "Next up: Burnley away on Saturday." */
function isComingUp(tokens: readonly Token[], date: number, { firstToken, endToken }: Sentence): boolean {
  const [first, second] = [tokens[firstToken]?.lower ?? '', tokens[firstToken + 1]?.lower ?? ''];
  const isOpening = OUT_SOON.has(`${first} ${second}`) || (COMING_UP.has(first) && second !== 'in');
  if (!isOpening || date === firstToken) return false;
  for (let index = firstToken; index < endToken; index += 1) if (isVerb(tokens, index)) return false;
  return true;
}

/** "rain forecast for Friday", but not "the forecast for Friday" */
function isForecast(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return tokens[index]?.lower === 'forecast' && (before?.pos === 'NOUN' || before?.pos === 'AUX');
}

/** "have called a strike for Friday", "a warning was issued for Friday", but not "for Friday's strike" */
function isAppointed(tokens: readonly Token[], { end }: Span, date: number, sentence: Sentence): boolean {
  const verb = verbBefore(tokens, date, sentence);
  const token = verb === null ? undefined : tokens[verb];
  if (verb === null || !token || !APPOINTING.has(token.lemma) || tokens[verb - 1]?.lower === 'had') return false;
  const after = tokenBehind(tokens, date, end);
  return !["'s", "'", '’s', '’'].includes(after?.lower ?? '') && !/^(?:NOUN|PROPN)$/u.test(after?.pos ?? 'X');
}

/** "has invited them to a meeting on Friday", "has been called to a hearing on Friday", but not "invited them on Friday", "had invited them to a meeting on Friday" */
function isInvited(tokens: readonly Token[], date: number, sentence: Sentence): boolean {
  const verb = verbBefore(tokens, date, sentence);
  if (verb === null || !INVITING.has(tokens[verb]?.lemma ?? '')) return false;
  let auxiliary = verb - 1;
  while (tokens[auxiliary]?.lower === 'been' || tokens[auxiliary]?.pos === 'ADV') auxiliary -= 1;
  if (!PERFECT.has(tokens[auxiliary]?.lower ?? '')) return false;
  const to = tokens.slice(verb + 1, date).find(({ lower }) => lower === 'to');
  // "to a meeting", "to talks", not "to meet", which tells its own time
  return to !== undefined && /^(?:DET|NOUN|ADJ|PROPN|PRON)$/u.test(tokens[to.index + 1]?.pos ?? '');
}

/** So many tokens behind a day may stand what it is declared to be: "a national day", "as a day". */
const LONGEST_PREDICATE = 4;

/**
 * "have declared Friday a public holiday", "has chosen Saturday for its march": not a day on which it was done. Not "has
 * declared Friday that", nor "was chosen Saturday for the seat", as Americans write "on Saturday".
 */
function isNamed(tokens: readonly Token[], date: number): boolean {
  const [verb, joint] = [tokens[date - 1], tokens[date + 1]?.lower ?? ''];
  if (!verb || !WEEKDAY_NAMES.includes(tokens[date]?.lower ?? '')) return false;
  const isPerfect = PERFECT.has(tokens[date - 2]?.lower ?? '');
  if (CHOOSING.has(verb.lemma)) return isPerfect && ['as', 'for'].includes(joint);
  if (!DECLARING.has(verb.lemma) || !['a', 'an', 'as'].includes(joint)) return false;
  return tokens.slice(date + 2, date + 2 + LONGEST_PREDICATE).some(({ lower }) => ['day', 'holiday'].includes(lower));
}

/** "valid from Friday", "is in force from Friday" */
function isInForce(tokens: readonly Token[], index: number, sentence: Sentence): boolean {
  if (!IN_FORCE.has(tokens[index]?.lower ?? '')) return false;
  const verb = verbBefore(tokens, index, sentence);
  return verb === null || !FROM_THEN.has(tokens[verb]?.lower ?? '');
}

/** "2-1", "54" */
const SCORE = /^\d{1,3}(?:[-–]\d{1,3})?$/u;

/** "Saturday: Redgate v Albion (12.30)", but not "Saturday: Redgate v Albion, 2-1", "Monday: Roe v. Wade was overturned" */
function isInFixtures(tokens: readonly Token[], span: Span, date: number, { endToken }: Sentence): boolean {
  const colon = tokenBehind(tokens, date, span.end);
  if (colon?.text !== ':') return false;
  const line = tokens.slice(colon.index + 1, endToken);
  if (line.some(({ index, text }) => isVerb(tokens, index) || SCORE.test(text))) return false;
  return line.some(({ lower }, at) => {
    const [home, away] = [line[at - 1], line[at + 1]];
    return ['v', 'v.', 'vs', 'vs.'].includes(lower) && [home, away].every((one) => /^\p{Lu}/u.test(one?.text ?? ''));
  });
}

/** So many tokens may stand between "of" and the date: "heavy snow in the north on". */
const LONGEST_WARNING = 10;

/** "warned of snow on Friday", "warning of heavy rain till Friday", but not "warned of a crisis on Friday" */
function isWarnedOf(tokens: readonly Token[], date: number, { firstToken }: Sentence): boolean {
  let isWeather = false;
  for (let index = date - 1; index >= Math.max(firstToken, date - LONGEST_WARNING); index -= 1) {
    const token = tokens[index];
    if (!token || CLAUSE_END.test(token.text)) return false;
    if (token.lower === 'of' && OUTLOOKS.has(tokens[index - 1]?.lemma ?? '')) return isWeather;
    if (isVerb(tokens, index)) return false;
    isWeather ||= WEATHER.has(token.lemma);
  }
  return false;
}
