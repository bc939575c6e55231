/** Where a text stands between quotation marks. */
import type { Span } from '../analysis/schema.ts';
import { findParagraphs } from '../analysis/text/paragraphs.ts';
import { findQuotations } from '../analysis/text/quotations.ts';

/** With the marks, in text order; none runs over the end of its paragraph. */
export function quotationsIn(text: string): Span[] {
  return findParagraphs(text, []).flatMap((paragraph) =>
    findQuotations(text, paragraph).map(({ start, end }) => ({ start, end })),
  );
}
