/** Annotated texts, as the reader learns from them. */
import type { Document } from '../../../analysis/document.ts';
import type { Columns } from '../../../analysis/reader/columns.ts';
import { documentLayout, documentSentences } from '../../../analysis/reader/page-layout.ts';
import type { Example } from './example.ts';

/** @param labels of each token, by the head that learns from them */
export function textExample(
  document: Document,
  columns: Columns,
  labels: Pick<Example, 'attribution' | 'names'>,
): Example {
  return {
    known: columns.of(
      document.tokens.map(({ text }) => text),
      documentLayout(document),
    ),
    sentences: documentSentences(document),
    ...labels,
  };
}
