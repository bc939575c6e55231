/** Which way a time lies, as the verbs and nouns around it tell: "will meet on Saturday", "met on Saturday". */
import type { Document, Sentence, Token } from '../../document.ts';
import { BEHIND, CONDITIONS, DEADLINES, PRESENT_AUXILIARIES, PROMISING, REPORTING } from '../../lexicon/tense-words.ts';
import type { Span } from '../../schema.ts';
import { isBaseOfComparison } from '../base-of-comparison.ts';
import { isSince } from './certain-past.ts';
import { hasHappened } from './happened.ts';
import { isAsked, isInfinitive } from './infinitives.ts';
import { postponement } from './postponements.ts';
import { isBetween, LONGEST_OPENING, nextVerb, openingVerb, tokenBehind } from './opening-verbs.ts';
import { isTimetable } from './plain-present.ts';
import { isProspect } from './prospects.ts';
import { isRuling } from './rulings.ts';
import { isExistential, isInPlace, isOn } from './states.ts';
import { CLAUSE_END, isVerb, tenseAt } from './verbs.ts';
import type { Direction } from './verbs.ts';

/** How many tokens are looked at on either side. */
const REACH = 18;

/** Null where no verb tells. */
export function directionAt(document: Document, span: Span, firstToken: number): Direction | null {
  const { tokens } = document;
  const sentence = document.sentences[tokens[firstToken]?.sentence ?? -1];
  if (!sentence) return null;
  const before = tokens[firstToken - 1];
  // "earlier Monday", "after Monday's vote"
  if ((before && BEHIND.has(before.lower)) || tokens[firstToken]?.lower === 'earlier') return 'past';
  if (isSince(tokens, span, firstToken, sentence)) return 'past';
  // "cut its forecast for 2027 to 1.4%, from 1.8% in March"
  if (isBaseOfComparison(tokens, firstToken)) return 'past';
  if (isProspect(tokens, span, firstToken, sentence)) return 'planned';
  const isBefore = before?.lower === 'before' || isAheadOf(tokens, sentence.firstToken, firstToken);
  const direction = directionOfVerb(document, span, firstToken, sentence);
  if (isBefore) return direction === 'past' ? 'near' : (direction ?? 'planned');
  const isAhead = direction === 'future' || direction === 'planned';
  // "have to apply by 15 January"
  if (isAhead && before?.lower === 'by') return 'future';
  const isOpen = direction === null || direction === 'present';
  if ((isAhead || isOpen) && hasHappened(tokens, span, firstToken, sentence)) return 'past';
  return direction ?? (before && DEADLINES.has(before.lower) ? 'future' : null);
}

/** "say Saturday's march will go ahead": the day is that of the march. Not "told him before Saturday's march". */
function isOwner(tokens: readonly Token[], verb: number, date: number, { end }: Span): boolean {
  if (tokens.slice(verb + 1, date).some(({ pos }) => pos === 'ADP' || pos === 'PUNCT')) return false;
  const after = tokenBehind(tokens, date, end);
  return after?.start === end && /^['’]s?$/u.test(after.lower);
}

/** "told MPs on Monday she would resign": the day is that of the telling. */
function isAddressed(tokens: readonly Token[], verb: number, date: number): boolean {
  if (tokens[verb]?.lemma !== 'tell' || tokens[date - 1]?.lower !== 'on') return false;
  return tokens.slice(verb + 1, date - 1).every(({ pos }) => ['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON'].includes(pos));
}

/** So many tokens may stand between: "ahead of the state's contest on Saturday". */
const LONGEST_PHRASE = 8;

/** True where "ahead of" or "the run-up to" stands before the date or the noun that it belongs to. */
function isAheadOf(tokens: readonly Token[], from: number, date: number): boolean {
  for (let index = date - 1; index > Math.max(from, date - LONGEST_PHRASE); index -= 1) {
    const token = tokens[index];
    if (!token || token.text === ',' || isVerb(tokens, index)) return false;
    if (token.lower === 'of' && tokens[index - 1]?.lower === 'ahead') return true;
    if (token.lower === 'to' && /^(?:run-?up|lead-?up|up|prior)$/u.test(tokens[index - 1]?.lower ?? '')) return true;
  }
  return false;
}

/** The tense of the verb nearest on the left, or else of the first on the right. */
function directionOfVerb(document: Document, span: Span, firstToken: number, sentence: Sentence): Direction | null {
  const { tokens } = document;
  const opening = openingVerb(tokens, span, firstToken, sentence);
  if (opening !== null) return opening;
  const leftEnd = Math.max(sentence.firstToken, firstToken - REACH);
  let left = firstToken - 1;
  while (left >= leftEnd && !tells(tokens, left) && !CLAUSE_END.test(tokens[left]?.text ?? '')) left -= 1;
  const right = nextVerb(tokens, span, firstToken, sentence.endToken);
  const leftVerb = left >= leftEnd ? tokens[left] : undefined;
  if (!leftVerb || !tells(tokens, left)) return right ? tenseAt(tokens, right.index) : null;
  const direction = tenseAt(tokens, left);
  if (direction === 'future') return direction;
  // "The war continues, with gains over the weekend"
  if (leftVerb.lower === 'continues' && isBesideWith(tokens, left, firstToken)) return null;
  if (isRuling(tokens, left, firstToken)) return 'past';
  // "promised a plan by June"
  const isPromise = PROMISING.has(leftVerb.lemma) && tokens[firstToken - 1]?.lower === 'by';
  if (isPromise && direction === 'past') return 'near';
  const postponed = postponement(tokens, left, firstToken);
  if (postponed) return postponed;
  // "Obama endorsing her on Thursday after he meets Sanders"
  if (right && isPresentWhen(tokens, span, right)) return 'planned';
  // "which reports results in November, said"
  if (isTimetable(tokens, left)) return direction;
  // "said, after the announcement on Friday that he would go": the date stands with the announcement.
  const isSaid = REPORTING.has(leftVerb.lemma) || (leftVerb.lemma === 'ask' && tokens[left + 1]?.lower === 'whether');
  if (isSaid && right && isOwner(tokens, left, firstToken, span)) return tenseAt(tokens, right.index) ?? direction;
  if (
    isSaid &&
    firstToken - left > 2 &&
    !isAddressed(tokens, left, firstToken) &&
    right &&
    !isBetween(tokens, span, right.index, THAT)
  )
    return tenseAt(tokens, right.index) ?? direction;
  const isPresent = direction === 'present' || (direction === null && PRESENT_AUXILIARIES.has(leftVerb.lower));
  if (isPresent && isConditional(tokens, leftEnd, left)) return 'planned';
  // "the scan is on Monday", "the deadline is Monday"
  if (direction === null && isPresent && isOn(tokens, left + 1, firstToken, span)) return 'planned';
  // "there are no trains on Monday", "is in Berlin on Monday"
  if (isPresent && (isExistential(tokens, left, firstToken) || isInPlace(tokens, left, firstToken))) return 'planned';
  // "the vote is in November"
  return isPresent && firstToken - left <= LONGEST_OPENING ? 'present' : direction;
}

/** True where ", with" stands between the verb and the date, which is then another's. */
function isBesideWith(tokens: readonly Token[], verb: number, date: number): boolean {
  return tokens.slice(verb + 1, date).some(({ text, index }) => text === ',' && tokens[index + 1]?.lower === 'with');
}

/** A verb that tells of its time: not that of "how to answer". */
function tells(tokens: readonly Token[], index: number): boolean {
  return isVerb(tokens, index) && !isAsked(tokens, index);
}

const THAT: ReadonlySet<string> = new Set(['that']);

/** "when he meets": a clause has a subject. */
const LEAST_CLAUSE = 2;

const COMMA: ReadonlySet<string> = new Set([',']);

/** "when he meets Sanders", "once they vote": behind a date these tell of a plan. */
function isPresentWhen(tokens: readonly Token[], span: Span, { index, lower, lemma, pos }: Token): boolean {
  let first = index - 1;
  while ((tokens[first - 1]?.start ?? -1) >= span.end) first -= 1;
  if (!['after', 'when', 'once'].includes(tokens[first]?.lower ?? '') || index - first < LEAST_CLAUSE) return false;
  if (pos !== 'VERB' || isInfinitive(tokens, index) || isBetween(tokens, span, index, COMMA)) return false;
  return lower !== lemma && lower.endsWith('s') && !REPORTING.has(lemma) && tenseAt(tokens, index) !== 'past';
}

/** "if he wins on Monday", "by the time it is over on Monday" */
function isConditional(tokens: readonly Token[], from: number, verb: number): boolean {
  for (let index = verb - 1; index >= from; index -= 1) {
    const token = tokens[index];
    // A name is taken for a verb there: "if Burke wins on Monday".
    const isSubject = CONDITIONS.has(tokens[index - 1]?.lower ?? '');
    if (!token || token.text === ',' || (token.pos !== 'AUX' && !isSubject && isVerb(tokens, index))) return false;
    if (CONDITIONS.has(token.lower) || (token.lower === 'time' && tokens[index - 2]?.lower === 'by')) return true;
  }
  return false;
}
