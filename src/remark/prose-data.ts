/**
 * What passes from the remark plugin to the rehype plugin: on each text node its place in the prose, on the file
 * the analysis. Text nodes carry their place themselves, since a source position says nothing of it: escapes and
 * character references are longer in the source than in the prose, and text that an extension made has no position.
 */
import type { Analysis, Span } from '../analysis/schema.ts';

export type { Analysis };

declare module 'mdast' {
  interface TextData {
    /** Where the node's value stands in the prose, one character for one. */
    prose?: Span;
  }
  interface InlineCodeData {
    prose?: Span;
  }
}

declare module 'hast' {
  interface TextData {
    /** Where the first `end - start` characters of the node's value stand in the prose. */
    prose?: Span;
  }
}

declare module 'vfile' {
  interface DataMap {
    sourceline: { analysis: Analysis };
  }
}
