/** The verb of a clause that its date opens: ", on Monday he announced", "said that Friday's vote would go ahead". */
import type { Sentence, Token } from '../../document.ts';
import { REPORTING } from '../../lexicon/tense-words.ts';
import type { Span } from '../../schema.ts';
import { isInfinitive } from './infinitives.ts';
import { CLAUSE_END, isVerb, tenseAt } from './verbs.ts';
import type { Direction } from './verbs.ts';

/** How many tokens are looked at behind the date. */
const REACH = 18;

/** What may stand between the beginning of a clause and its date: "in early", "on the". */
export const LONGEST_OPENING = 2;
const OPENING: ReadonlySet<string> = new Set('on in by at the early late this last next only just'.split(' '));

/** With one of these between the date and a verb, the verb is another clause's. */
const OTHER_CLAUSE: ReadonlySet<string> = new Set(
  'that who which whose when where while after before since until because as if to than and but or ,'.split(' '),
);

/**
 * The tense of a clause that its date opens: ", on Monday he announced", "and on Monday announced"; null where it opens
 * none. At the beginning of a sentence infinitives on the way don't count: "On Monday, in an attempt to win, he said".
 */
export function openingVerb(
  tokens: readonly Token[],
  span: Span,
  firstToken: number,
  { firstToken: from, endToken }: Sentence,
): Direction | null {
  let first = firstToken;
  while (first > Math.max(from, firstToken - LONGEST_OPENING) && OPENING.has(tokens[first - 1]?.lower ?? ''))
    first -= 1;
  const before = first === from ? '' : (tokens[first - 1]?.lower ?? '');
  let verb = nextVerb(tokens, span, firstToken, endToken);
  if (first === from) {
    // "Saturday marks the anniversary", "Monday is a holiday"
    if (first === firstToken && verb && isPresentOf(tokens, span, verb)) return 'planned';
    while (verb && isInfinitive(tokens, verb.index))
      verb = nextVerb(tokens, span, firstToken, endToken, verb.index + 1);
    return verb ? tenseAt(tokens, verb.index) : null;
  }
  // "said that Friday's vote would go ahead"
  const isReported = before === 'that' && isVerb(tokens, first - 2);
  if (verb && isReported && !isBetween(tokens, span, verb.index, OTHER_CLAUSE)) return tenseAt(tokens, verb.index);
  if (!verb || ![',', 'and', 'but'].includes(before)) return null;
  // "…, but on Thursday, the party announced"
  if (before === 'but' && isComma(tokens, span, firstToken)) return tenseAt(tokens, verb.index);
  if (isBetween(tokens, span, verb.index, OTHER_CLAUSE)) return null;
  // "met on Monday and Tuesday", "will meet on Monday and on Tuesday will decide"
  const isAlone = isVerb(tokens, verb.index - 1) || (tokens[verb.index - 1]?.start ?? 0) < span.end;
  return before === ',' || isAlone ? tenseAt(tokens, verb.index) : null;
}

/** True where the date is the subject of a verb in the present. "Monday says much" is what a headline has of the past. */
function isPresentOf(tokens: readonly Token[], { end }: Span, { index, lower, lemma, pos }: Token): boolean {
  if ((tokens[index - 1]?.end ?? 0) > end || (tokens[index - 1]?.start ?? 0) >= end) return false;
  if (lower === 'is') return tokens[index + 1]?.pos !== 'VERB';
  return pos === 'VERB' && lower !== lemma && /[^s]s$/u.test(lower) && !REPORTING.has(lemma);
}

/** The token behind a date that ends at `end`. */
export function tokenBehind(tokens: readonly Token[], firstToken: number, end: number): Token | undefined {
  let index = firstToken;
  while ((tokens[index]?.start ?? Infinity) < end) index += 1;
  return tokens[index];
}

/** True where a comma follows the date. */
function isComma(tokens: readonly Token[], { end }: Span, firstToken: number): boolean {
  return tokenBehind(tokens, firstToken, end)?.text === ',';
}

/** The first verb behind the date, with nothing between that ends the clause. */
export function nextVerb(
  tokens: readonly Token[],
  span: Span,
  firstToken: number,
  endToken: number,
  from = firstToken,
): Token | null {
  for (let index = from; index < Math.min(endToken, from + REACH); index += 1) {
    const token = tokens[index];
    if (!token || token.start < span.end) continue;
    if (CLAUSE_END.test(token.text)) return null;
    if (isVerb(tokens, index)) return token;
  }
  return null;
}

/** True where one of `words` stands between the date and the verb. */
export function isBetween(tokens: readonly Token[], { end }: Span, verb: number, words: ReadonlySet<string>): boolean {
  for (let index = verb - 1; (tokens[index]?.start ?? -1) >= end; index -= 1)
    if (words.has(tokens[index]?.lower ?? '')) return true;
  return false;
}
