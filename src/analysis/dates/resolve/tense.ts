/** Whether a time lies behind or ahead, as the verb beside it tells: "will meet on Saturday", "met on Saturday". */
import type { Document, Token } from '../../document.ts';
import {
  DEADLINES,
  FUTURE_AUXILIARIES,
  IMPLICATIVES,
  PAST_AUXILIARIES,
  PLANNED,
  REPORTING,
} from '../../lexicon/tense-words.ts';
import type { Span } from '../../schema.ts';

/** `planned` looks ahead too, but less surely: "to meet on Saturday", "begins on Saturday". */
export type Direction = 'past' | 'planned' | 'future';

/** How many tokens are looked at on either side. */
const REACH = 18;

const CLAUSE_END = /^[;:"“”—()]$/u;

/** Null where no verb tells. */
export function directionAt(document: Document, span: Span, firstToken: number): Direction | null {
  const { tokens } = document;
  const sentence = document.sentences[tokens[firstToken]?.sentence ?? -1];
  if (!sentence) return null;
  const before = tokens[firstToken - 1];
  if (before?.lower === 'since') return 'past';
  let left = firstToken - 1;
  const leftEnd = Math.max(sentence.firstToken, firstToken - REACH);
  while (left >= leftEnd && !isVerb(tokens, left) && !CLAUSE_END.test(tokens[left]?.text ?? '')) left -= 1;
  const leftVerb = left >= leftEnd ? tokens[left] : undefined;
  const right = nextVerb(document, span, firstToken, sentence.endToken);
  if (leftVerb && isVerb(tokens, left)) {
    const toldThatWillBe = REPORTING.has(leftVerb.lemma) && firstToken - left > 2 && right;
    const direction = toldThatWillBe ? tenseAt(tokens, right.index) : null;
    return direction ?? tenseAt(tokens, left);
  }
  const direction = right ? tenseAt(tokens, right.index) : null;
  return direction ?? (before && DEADLINES.has(before.lower) ? 'future' : null);
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

/** A participle in "-ing" has a tense only by its auxiliary: "was handling", not "the country's handling of it". */
function isVerb(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (token.pos === 'AUX' || PLANNED.has(token.lower)) return true;
  return token.pos === 'VERB' && (!token.lower.endsWith('ing') || hasAuxiliary(tokens, index));
}

function hasAuxiliary(tokens: readonly Token[], participle: number): boolean {
  for (let index = participle - 1; index >= participle - 3; index -= 1) {
    const token = tokens[index];
    if (token?.pos === 'AUX') return true;
    if (token?.pos !== 'ADV' && token?.lower !== 'not') return false;
  }
  return false;
}

/** "to meet" lies ahead, unless the verb before it tells that it has been done. */
function infinitiveAt(tokens: readonly Token[], to: number): Direction {
  const before = tokens[to - 1];
  const isPast = before?.pos === 'VERB' && IMPLICATIVES.has(before.lemma) && before.lower !== before.lemma;
  return isPast && before.lower !== 'going' ? 'past' : 'planned';
}

/** The tense of the verb group that the verb at `index` belongs to. */
function tenseAt(tokens: readonly Token[], index: number): Direction | null {
  const verb = tokens[index];
  if (!verb) return null;
  let previous = index - 1;
  // Auxiliaries stand up to three tokens before: "will not be held", "had since been"
  for (let steps = 0; steps < 4; steps += 1, previous -= 1) {
    const token = tokens[previous];
    if (token?.sentence !== verb.sentence) break;
    if (FUTURE_AUXILIARIES.has(token.lower)) return 'future';
    if (token.lower === 'to') return infinitiveAt(tokens, previous);
    if (PLANNED.has(token.lower)) return 'future';
    if (PAST_AUXILIARIES.has(token.lower)) return 'past';
    if (token.pos !== 'AUX' && token.pos !== 'ADV' && token.pos !== 'PART') break;
  }
  if (FUTURE_AUXILIARIES.has(verb.lower) || PLANNED.has(verb.lower)) return 'future';
  if (PAST_AUXILIARIES.has(verb.lower)) return 'past';
  if (verb.pos === 'AUX') {
    // "is due", "are scheduled", "is to"
    const next = tokens[index + 1];
    const nextWord = next?.lower ?? '';
    return PLANNED.has(nextWord) || nextWord === 'to' ? 'future' : null;
  }
  if (verb.lower.endsWith('ing')) {
    const auxiliary = tokens[previous + 1];
    return ['is', 'are', "'re", "'s", 'am'].includes(auxiliary?.lower ?? '') ? 'planned' : null;
  }
  if (verb.lower === verb.lemma) return null;
  // "begins on Monday" tells of a plan.
  return verb.lower.endsWith('s') && !verb.lower.endsWith('ss') ? 'planned' : 'past';
}
