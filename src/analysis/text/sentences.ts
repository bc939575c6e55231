/** Mends the ends of sentences where the tagger, which knows nothing of quotation marks and titles, went wrong. */
import type { Quotation, Token } from '../document.ts';
import { endsAtAbbreviation, isWithinTime, opensBehindHour } from './abbreviation-ends.ts';

/** Marks that end a sentence, alone or before a closing mark. */
const TERMINAL = /^(?:[.!?…]+|\.{2,})$/u;

/** "Sen.", "Gov.", "U.S.", "(R-Fla.", "Jan.": a full stop that may not end anything. */
const ABBREVIATION = /^(?:\p{Lu}\p{Ll}{0,5}\.?|(?:\p{L}\.)+)$/u;

/**
 * The first token of each sentence of one paragraph.
 * A closing mark joins the sentence that it closes; a sentence that would begin with a small letter, a comma or a
 * closing bracket is no sentence, unless what stands before it ends in a colon or starts a list. The tagger overlooks
 * sentences behind an abbreviation.
 * @param starts the tagger's own sentence starts, as positions in `tokens`, ascending
 * @param closing offsets at which a quotation's closing mark begins
 */
export function mendSentenceStarts(
  tokens: readonly Token[],
  starts: readonly number[],
  closing: ReadonlySet<number>,
): number[] {
  const mended: number[] = [];
  const overlooked = tokens.flatMap((token, index) => {
    const opens = !closing.has(token.start) && opensBehindHour(tokens, index);
    return opens || endsAtAbbreviation(tokens, index) ? [index] : [];
  });
  for (const start of [...starts, ...overlooked].sort((a, b) => a - b)) {
    let first = start;
    while (first > 0 && isClosingMark(tokens[first], closing)) first += 1;
    const token = tokens[first];
    if (!token) continue;
    const previous = tokens[first - 1];
    if (previous && (mended.at(-1) ?? -1) >= 0 && continues(token, tokens, first, first !== start)) continue;
    if (mended.at(-1) !== first) mended.push(first);
  }
  return mended;
}

/** Offsets at which closing marks begin, each code unit of a wide mark ('') for itself. */
export function closingMarks(quotations: readonly Quotation[]): Set<number> {
  const offsets = new Set<number>();
  for (const { inner, end } of quotations) {
    for (let at = inner.end; at < end; at += 1) offsets.add(at);
  }
  return offsets;
}

function isClosingMark(token: Token | undefined, closing: ReadonlySet<number>): boolean {
  return token !== undefined && (closing.has(token.start) || token.text === ')' || token.text === ']');
}

function continues(token: Token, tokens: readonly Token[], at: number, closed: boolean): boolean {
  if (/^[,;:)\]]/u.test(token.text) || isWithinTime(tokens, at)) return true;
  let before = at - 1;
  while (before > 0 && /^["'”’)\]]$/u.test(tokens[before]?.text ?? '')) before -= 1;
  const mark = tokens[before]?.text ?? '';
  // “Never!” she said: after a closing mark the reporter's words go on in small letters.
  if (/^\p{Ll}/u.test(token.text)) return closed || TERMINAL.test(mark) || ABBREVIATION.test(mark);
  return false;
}
