/** Whether a time lies behind or ahead, as the verb beside it tells: "will meet on Saturday", "met on Saturday". */
import type { Document, Sentence, Token } from '../../document.ts';
import {
  BEHIND,
  CONDITIONS,
  DEADLINES,
  FORWARD,
  FUTURE_AUXILIARIES,
  PAST_AUXILIARIES,
  PLANNED,
  PRESENT_AUXILIARIES,
  REFUSED,
  REPORTING,
  SCHEDULED,
  SINGLING_OUT,
} from '../../lexicon/tense-words.ts';
import type { Span } from '../../schema.ts';

/**
 * `planned` looks ahead too, but less surely: "to meet on Saturday", "begins on Saturday". `near` is on whichever side
 * is nearer: "warned before Saturday's vote". `present` tells little: "needs votes in November".
 */
export type Direction = 'past' | 'planned' | 'future' | 'near' | 'present';

/** How many tokens are looked at on either side. */
const REACH = 18;

const CLAUSE_END = /^[;:"“”—()]$/u;

/** Null where no verb tells. */
export function directionAt(document: Document, span: Span, firstToken: number): Direction | null {
  const { tokens } = document;
  const sentence = document.sentences[tokens[firstToken]?.sentence ?? -1];
  if (!sentence) return null;
  const before = tokens[firstToken - 1];
  if (before && BEHIND.has(before.lower)) return 'past';
  const isBefore = before?.lower === 'before' || isAheadOf(tokens, sentence.firstToken, firstToken);
  const direction = directionOfVerb(document, span, firstToken, sentence);
  if (isBefore) return direction === 'past' ? 'near' : (direction ?? 'planned');
  return direction ?? (before && DEADLINES.has(before.lower) ? 'future' : null);
}

/** So many tokens may stand between: "ahead of the state's contest on Saturday". */
const LONGEST_PHRASE = 8;

/** True where "ahead of" stands before the date or the noun that it belongs to. */
function isAheadOf(tokens: readonly Token[], from: number, date: number): boolean {
  for (let index = date - 1; index > Math.max(from, date - LONGEST_PHRASE); index -= 1) {
    const token = tokens[index];
    if (!token || token.text === ',' || isVerb(tokens, index)) return false;
    if (token.lower === 'of' && tokens[index - 1]?.lower === 'ahead') return true;
  }
  return false;
}

/** The tense of the verb nearest on the left, or else of the first on the right. */
function directionOfVerb(document: Document, span: Span, firstToken: number, sentence: Sentence): Direction | null {
  const { tokens } = document;
  const leftEnd = Math.max(sentence.firstToken, firstToken - REACH);
  let left = firstToken - 1;
  while (left >= leftEnd && !isVerb(tokens, left) && !CLAUSE_END.test(tokens[left]?.text ?? '')) left -= 1;
  const right = nextVerb(document, span, firstToken, sentence.endToken);
  const leftVerb = left >= leftEnd ? tokens[left] : undefined;
  if (!leftVerb || !isVerb(tokens, left)) return right ? tenseAt(tokens, right.index) : null;
  const direction = tenseAt(tokens, left);
  if (direction === 'future') return direction;
  // "said, after the announcement on Friday that he would go": the date stands with the announcement.
  if (REPORTING.has(leftVerb.lemma) && firstToken - left > 2 && right && !isThatBetween(tokens, span, right.index))
    return tenseAt(tokens, right.index) ?? direction;
  const isPresent = direction === 'present' || (direction === null && PRESENT_AUXILIARIES.has(leftVerb.lower));
  return isPresent && isConditional(tokens, leftEnd, left) ? 'planned' : direction;
}

/** "if he wins on Monday", "by the time it is over on Monday" */
function isConditional(tokens: readonly Token[], from: number, verb: number): boolean {
  for (let index = verb - 1; index >= from; index -= 1) {
    const token = tokens[index];
    if (!token || token.text === ',' || isVerb(tokens, index)) return false;
    if (CONDITIONS.has(token.lower) || (token.lower === 'time' && tokens[index - 2]?.lower === 'by')) return true;
  }
  return false;
}

function nextVerb(document: Document, span: Span, firstToken: number, endToken: number): Token | null {
  const { tokens } = document;
  for (let index = firstToken; index < Math.min(endToken, firstToken + REACH); index += 1) {
    const token = tokens[index];
    if (!token || token.start < span.end) continue;
    if (CLAUSE_END.test(token.text)) return null;
    if (isVerb(tokens, index)) return token;
  }
  return null;
}

/** True where the words of somebody begin between the date and the verb. */
function isThatBetween(tokens: readonly Token[], { end }: Span, verb: number): boolean {
  for (let index = verb - 1; (tokens[index]?.start ?? -1) >= end; index -= 1)
    if (tokens[index]?.lower === 'that') return true;
  return false;
}

/** "plans to meet", not "the plan" */
function isPlan({ lower, pos }: Token): boolean {
  return PLANNED.has(lower) && pos !== 'NOUN';
}

/** A participle in "-ing" has a tense only by its auxiliary: "was handling", not "the country's handling of it". */
function isVerb(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (token.pos === 'AUX' || isPlan(token)) return true;
  if (token.pos !== 'VERB') return false;
  return !token.lower.endsWith('ing') || isAfterwards(tokens, index) || hasAuxiliary(tokens, index);
}

/** "after beating her in Tuesday's primary" */
function isAfterwards(tokens: readonly Token[], participle: number): boolean {
  return tokens[participle - 1]?.lower === 'after';
}

function hasAuxiliary(tokens: readonly Token[], participle: number): boolean {
  for (let index = participle - 1; index >= participle - 3; index -= 1) {
    const token = tokens[index];
    if (token?.pos === 'AUX') return true;
    if (token?.pos !== 'ADV' && token?.lower !== 'not') return false;
  }
  return false;
}

/** So many tokens may stand between "the first" and its infinitive. */
const LONGEST_NAME = 4;

/** "to meet" lies ahead, unless the verb before it tells that it has been done. */
function infinitiveAt(tokens: readonly Token[], to: number): Direction | null {
  const before = tokens[to - 1];
  if (before?.pos === 'NOUN' && tokens.slice(to - LONGEST_NAME, to).some(({ lower }) => SINGLING_OUT.has(lower)))
    return null;
  const isPast =
    before?.pos === 'VERB' &&
    before.lower !== before.lemma &&
    !/(?:ing|s)$/u.test(before.lower) &&
    !FORWARD.has(before.lemma) &&
    !isPlan(before);
  return isPast ? 'past' : 'planned';
}

/** The tense of the verb group that the verb at `index` belongs to. */
function tenseAt(tokens: readonly Token[], index: number): Direction | null {
  const verb = tokens[index];
  if (!verb) return null;
  if (isAfterwards(tokens, index)) return 'past';
  let previous = index - 1;
  let isPassive = false;
  // Auxiliaries stand up to three tokens before: "will not be held", "had since been"
  for (let steps = 0; steps < 4; steps += 1, previous -= 1) {
    const token = tokens[previous];
    if (token?.sentence !== verb.sentence) break;
    if (FUTURE_AUXILIARIES.has(token.lower)) return isRefusal(tokens, previous, verb) ? 'past' : 'future';
    if (token.lower === 'to') return infinitiveAt(tokens, previous);
    if (isPlan(token)) return 'future';
    if (PAST_AUXILIARIES.has(token.lower)) return 'past';
    // "if he is elected on Monday"
    isPassive ||= token.pos === 'AUX' && PRESENT_AUXILIARIES.has(token.lower);
    if (token.pos !== 'AUX' && token.pos !== 'ADV' && token.pos !== 'PART') break;
  }
  if (FUTURE_AUXILIARIES.has(verb.lower) || isPlan(verb)) return 'future';
  if (PAST_AUXILIARIES.has(verb.lower)) return 'past';
  if (verb.pos === 'AUX') {
    // "is due", "are scheduled", "is to"
    const next = tokens[index + 1];
    const nextWord = next?.lower ?? '';
    return PLANNED.has(nextWord) || nextWord === 'to' ? 'future' : null;
  }
  if (verb.lower.endsWith('ing')) {
    const auxiliary = tokens[previous + 1];
    return PRESENT_AUXILIARIES.has(auxiliary?.lower ?? '') ? 'planned' : null;
  }
  if (verb.lower === verb.lemma) return null;
  if (isPassive) return 'present';
  if (!verb.lower.endsWith('s') || verb.lower.endsWith('ss')) return 'past';
  // "begins on Monday" tells of a plan; "says Monday", as headlines do, of what was said.
  if (REPORTING.has(verb.lemma)) return 'past';
  return SCHEDULED.has(verb.lemma) ? 'planned' : 'present';
}

/** "would not say on Monday" */
function isRefusal(tokens: readonly Token[], auxiliary: number, verb: Token): boolean {
  const isNegated = ["n't", 'not'].includes(tokens[auxiliary + 1]?.lower ?? '');
  return tokens[auxiliary]?.lower === 'would' && isNegated && REFUSED.has(verb.lemma);
}
