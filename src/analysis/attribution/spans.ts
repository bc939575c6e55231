/** Token ranges into character spans, and which marks at the edges of a content belong to it. */
import type { Span } from '../schema.ts';
import type { TokenRange } from './candidate.ts';
import { insideQuotation, lowerAt } from './reading.ts';
import type { Reading } from './reading.ts';

export function spanOf(reading: Reading, range: TokenRange): Span {
  const start = reading.tokens[range.first]?.start ?? 0;
  const end = reading.tokens[range.end - 1]?.end ?? start + 1;
  return { start, end };
}

/** "3m.", "2019.": a full stop that the tagger left on the last word of a sentence; "U.S." keeps its own. */
const STOP_ON_WORD = /^[^.]*[^\s.]\.$/u;

/**
 * The span of a content: as `spanOf`, but without a full stop that ends the sentence on its last word, and with a mark that
 * closes what has been opened inside: "it can “mitigate the risk[”]".
 */
export function contentSpan(reading: Reading, range: TokenRange): Span {
  const quotation = reading.quoted[reading.quotationAt[range.end - 1] ?? -1];
  const isLeftOpen = quotation && quotation.first >= range.first && quotation.end === range.end + 1;
  if (isLeftOpen) return spanOf(reading, { first: range.first, end: quotation.end });
  const span = spanOf(reading, range);
  const last = reading.tokens[range.end - 1];
  const endsSentence = last && reading.document.sentences[last.sentence]?.endToken === range.end;
  return endsSentence && STOP_ON_WORD.test(last.text) ? { start: span.start, end: span.end - 1 } : span;
}

/** Contents without the commas, colons and full stops around them; marks inside a quotation are part of it. */
export function trimmed(reading: Reading, ranges: readonly TokenRange[]): TokenRange[] {
  return ranges.flatMap((range) => {
    let { first, end } = range;
    while (first < end && /^[,;:.)—–]$|^--$/u.test(lowerAt(reading, first)) && !insideQuotation(reading, first))
      first += 1;
    while (end > first && /^[,;:.(—–]$|^--$/u.test(lowerAt(reading, end - 1)) && !insideQuotation(reading, end - 1))
      end -= 1;
    return end > first ? [{ first, end }] : [];
  });
}
