/** What a date looks forward to by the words before it: "closed until Friday", "forecast for Friday", "called a strike for Friday". */
import type { Sentence, Token } from '../../document.ts';
import {
  APPOINTING,
  COMING_UP,
  IN_FORCE,
  LASTING,
  OUT_SOON,
  OUTLOOKS,
  PERFECT,
  WEATHER,
} from '../../lexicon/prospect-words.ts';
import { FROM_NOW, FROM_THEN } from '../../lexicon/tense-words.ts';
import type { Span } from '../../schema.ts';
import { tokenBehind } from './opening-verbs.ts';
import { CLAUSE_END, isVerb } from './verbs.ts';

/** So many tokens back the verb may stand. */
const REACH = 12;

/** So many tokens before the verb its auxiliaries may stand: "have since been". */
const LONGEST_GROUP = 4;

/** True where such words tell that the date lies ahead, whatever else the sentence tells. */
export function isProspect(tokens: readonly Token[], span: Span, date: number, sentence: Sentence): boolean {
  const before = tokens[date - 1]?.lower ?? '';
  if (before === 'for' && (isForecast(tokens, date - 2) || isAppointed(tokens, span, date, sentence))) return true;
  if (['until', 'till', 'through'].includes(before)) {
    const verb = verbBefore(tokens, date, sentence);
    if (verb !== null && isGoingOn(tokens, verb, sentence)) return true;
  }
  if (before === 'from' && isInForce(tokens, date - 2, sentence)) return true;
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

/** Index of the nearest verb before the date, with no stronger mark than a comma between. */
function verbBefore(tokens: readonly Token[], date: number, { firstToken }: Sentence): number | null {
  for (let index = date - 1; index >= Math.max(firstToken, date - REACH); index -= 1) {
    if (CLAUSE_END.test(tokens[index]?.text ?? '')) return null;
    if (isVerb(tokens, index)) return index;
  }
  return null;
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

/** "is closed until", "have been cancelled until", "remain shut until", but not "was closed until", "has not spoken until" */
function isGoingOn(tokens: readonly Token[], verb: number, { firstToken }: Sentence): boolean {
  for (let at = verb; at >= Math.max(firstToken, verb - LONGEST_GROUP); at -= 1) {
    const token = tokens[at];
    if (!token || ['not', "n't", 'never'].includes(token.lower)) return false;
    if (FROM_NOW.has(token.lower) || LASTING.has(token.lower)) return true;
    // "have until Friday"
    if (PERFECT.has(token.lower) && at === verb) return true;
    if (PERFECT.has(token.lower)) return tokens[at + 1]?.lower === 'been' || tokens[at + 2]?.lower === 'been';
    if (token.lower !== 'been' && FROM_THEN.has(token.lower)) return false;
    if (at !== verb && !['ADV', 'AUX', 'VERB', 'ADJ'].includes(token.pos)) return false;
  }
  return false;
}

/** "valid from Friday", "is in force from Friday" */
function isInForce(tokens: readonly Token[], index: number, sentence: Sentence): boolean {
  if (!IN_FORCE.has(tokens[index]?.lower ?? '')) return false;
  const verb = verbBefore(tokens, index, sentence);
  return verb === null || !FROM_THEN.has(tokens[verb]?.lower ?? '');
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
