/** What the whole analysis says is said in a text, and by whom, as slices of it. */
import { analyze } from '../../../src/analysis/analyze.ts';

/** `[source, content]`; null where the text names nobody, the spans of one content joined by a bar. */
export type Said = readonly [source: string | null, content: string];

/** Each attribution that stands in no other. */
export function said(text: string): Said[] {
  const { attributions } = analyze(text, { published: '2024-03-05' });
  return attributions
    .filter(({ parentId }) => parentId === null)
    .map(({ source, content }): Said => [
      source && text.slice(source.start, source.end),
      content.map(({ start, end }) => text.slice(start, end)).join('|'),
    ]);
}
