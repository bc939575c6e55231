/** The names that the reader marked, as words of the text. */
import { firstNotBefore } from '../../halving.ts';
import type { ReadDocument } from '../../reader/read-document.ts';
import type { Span } from '../../schema.ts';
import { tokensWithin } from '../../text/tokens-within.ts';
import { namesIn } from '../../reader/name-labels.ts';
import type { LabelledName } from '../../reader/name-labels.ts';
import type { Word } from '../words/words.ts';

/** @param dates spoken for: "May" in "May 2019" is nobody; in text order, as all that is returned */
export function readNames(
  { tokens, readings }: ReadDocument,
  words: readonly Word[],
  dates: readonly Span[],
): LabelledName[] {
  return namesIn(readings.names).flatMap(({ first, end, kind }) => {
    const [from, to] = [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0];
    const date = dates[firstNotBefore(dates, (one) => one.end <= from)];
    if (date && date.start < to) return [];
    const named = tokensWithin(words, { start: from, end: to });
    return named.end > named.first ? [{ ...named, kind }] : [];
  });
}
