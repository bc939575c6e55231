/** What is said ends with its paragraph, unless the next one opens with a quotation mark, as printers set a long one. */
import type { Document } from '../../document.ts';
import type { TokenRange } from '../candidate.ts';

const OPENING = /^["“„«'‘]/u;

/** @returns the ranges without what lies in a later paragraph and doesn't go on as quotations do; none overlapping */
export function withinParagraphs({ tokens, sentences }: Document, ranges: readonly TokenRange[]): TokenRange[] {
  const paragraphOf = (token: number): number => sentences[tokens[token]?.sentence ?? -1]?.paragraph ?? -1;
  const home = paragraphOf(ranges[0]?.first ?? -1);
  return ranges.flatMap((range) => {
    const pieces: TokenRange[] = [];
    let first = range.first;
    for (let at = range.first + 1; at <= range.end; at += 1) {
      if (at < range.end && paragraphOf(at) === paragraphOf(at - 1)) continue;
      const opens =
        first > 0 && paragraphOf(first) !== paragraphOf(first - 1) && OPENING.test(tokens[first]?.text ?? '');
      if (paragraphOf(first) === home || opens) pieces.push({ ...range, first, end: at });
      first = at;
    }
    return pieces;
  });
}
