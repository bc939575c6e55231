/** Where a text stands between quotation marks. */
import type { Span } from '../analysis/schema.ts';
import { findParagraphs } from '../analysis/text/paragraphs.ts';
import { findQuotations } from '../analysis/text/quotations.ts';

/** With the marks, in text order; none runs over the end of its paragraph. */
export function quotationsIn(text: string): Span[] {
  return quotationsOf(text, findParagraphs(text, []));
}

/** Those of the paragraphs that a span touches: a story has many events, and its text is long. */
export function quotationsAround(text: string, { start, end }: Span): Span[] {
  const paragraphs = findParagraphs(text, []).filter((one) => one.start < end && start < one.end);
  return quotationsOf(text, paragraphs);
}

const quotationsOf = (text: string, paragraphs: readonly Span[]): Span[] =>
  paragraphs.flatMap((paragraph) => findQuotations(text, paragraph).map(({ start, end }) => ({ start, end })));
