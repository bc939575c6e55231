/** Where a text stands between quotation marks. */
import type { Span } from '../analysis/schema.ts';
import { findParagraphs } from '../analysis/text/paragraphs.ts';
import { findQuotations } from '../analysis/text/quotations.ts';

/** One without which no quotation opens. */
const MARK = /["“„«'‘]/u;

/** With the marks, in text order; none runs over the end of its paragraph. */
export function quotationsIn(text: string): Span[] {
  return findParagraphs(text, []).flatMap((paragraph) =>
    findQuotations(text, paragraph).map(({ start, end }) => ({ start, end })),
  );
}

/** Those of the lines that a span touches: a story has many events, and its text is long. */
export function quotationsAround(text: string, { start, end }: Span): Span[] {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  const lines = text.slice(from, to < 0 ? text.length : to);
  if (!MARK.test(lines)) return [];
  return quotationsIn(lines).map((one) => ({ start: from + one.start, end: from + one.end }));
}
