/** Which verb a date belongs to: "said on Saturday", not the "described" of another clause. */
import type { Document, Token } from '../document.ts';
import { RELATIVES, SUBORDINATORS } from '../lexicon/clause-words.ts';
import { isEventOfDate } from './event-noun.ts';

/** Half-open range of token indexes. */
interface Range {
  first: number;
  end: number;
}

export interface Surroundings {
  /** The sentence, or the part of it that is somebody's words, if the date stands in them. */
  within: Range;
  /** True for a token in what somebody says, where the date isn't: the scan passes over it. */
  isPassedOver: (token: Token) => boolean;
  /** True for a token of a cue, which tells something whatever its tag. */
  isCue: (token: Token) => boolean;
}

const CLOSING: ReadonlySet<string> = new Set([';', ':', '—', '–', '--', '(', ')']);

/** An auxiliary is followed by its verb within so many tokens: "has since then denied". */
const VERB_WITHIN = 4;

/**
 * Index of the verb; null where the date belongs to a noun ("the vote on Friday showed …"), or nothing tells.
 * The verb beside the date wins; then the nearest before it in its clause; then the first after it.
 */
export function governingVerb(document: Document, date: Range, around: Surroundings): number | null {
  const { tokens } = document;
  if (isEventOfDate(tokens, date.first)) return null;
  // "in January, when the minister said …"
  const joint = tokens[date.end]?.text === ',' ? date.end + 1 : date.end;
  const isVerb = (token: Token): boolean =>
    around.isCue(token) || (token.pos === 'VERB' && !isParticiple(tokens, token));
  if (tokens[joint]?.lower === 'when') return rightVerb(tokens, { first: date.first, end: joint + 1 }, around, isVerb);
  const before = tokens[beforePreposition(tokens, date.first)];
  if (before && before.index >= around.within.first && isVerb(before)) return before.index;
  let after = date.end;
  while (tokens[after]?.pos === 'ADV') after += 1;
  const next = after < around.within.end ? tokens[after] : undefined;
  if (next && !around.isPassedOver(next) && (isVerb(next) || next.pos === 'AUX'))
    return verbFrom(tokens, next, around, isVerb);
  return leftVerb(tokens, date, around, isVerb) ?? rightVerb(tokens, date, around, isVerb);
}

/** The token before "on", "in the", "at". */
function beforePreposition(tokens: readonly Token[], first: number): number {
  let index = first - 1;
  if (tokens[index]?.pos === 'DET') index -= 1;
  return ['on', 'in', 'at', 'during'].includes(tokens[index]?.lower ?? '') ? index - 1 : index;
}

/** "Speaking on Saturday, Pence said": a participle without auxiliary tells when the main verb was. */
export function isParticiple(tokens: readonly Token[], { lower, index }: Token): boolean {
  return lower.endsWith('ing') && tokens[index - 1]?.pos !== 'AUX';
}

export function opensClause({ lower, text }: Token): boolean {
  return CLOSING.has(text) || SUBORDINATORS.has(lower) || RELATIVES.has(lower) || lower === 'that';
}

function leftVerb(
  tokens: readonly Token[],
  { first }: Range,
  { within, isPassedOver }: Surroundings,
  isVerb: (token: Token) => boolean,
): number | null {
  for (let index = first - 1; index >= within.first; index -= 1) {
    const token = tokens[index];
    if (!token || isPassedOver(token)) continue;
    if (isVerb(token)) return index;
    if (opensClause(token)) return null;
  }
  return null;
}

function rightVerb(
  tokens: readonly Token[],
  { end }: Range,
  around: Surroundings,
  isVerb: (token: Token) => boolean,
): number | null {
  const { within, isPassedOver } = around;
  let isAside = false;
  for (let index = end; index < within.end; index += 1) {
    const token = tokens[index];
    if (!token || isPassedOver(token)) continue;
    if (token.text === ',') {
      // "Pence, who has called it a threat, met …": the aside ends with the next comma.
      isAside = !isAside && RELATIVES.has(tokens[index + 1]?.lower ?? '');
      continue;
    }
    if (isAside) continue;
    if (isVerb(token) || token.pos === 'AUX') return verbFrom(tokens, token, around, isVerb);
    if (opensClause(token)) return null;
  }
  return null;
}

/** The verb of an auxiliary, or the verb itself. */
function verbFrom(
  tokens: readonly Token[],
  first: Token,
  { within }: Surroundings,
  isVerb: (token: Token) => boolean,
): number {
  if (first.pos !== 'AUX') return first.index;
  for (let index = first.index; index < Math.min(within.end, first.index + VERB_WITHIN); index += 1) {
    const token = tokens[index];
    if (token && isVerb(token)) return index;
  }
  return first.index;
}
