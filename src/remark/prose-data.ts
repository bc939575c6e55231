/**
 * What passes from the remark plugin to the rehype plugin: on each text node its place in the prose, on the file
 * the analysis. Text nodes carry their place themselves, since a source position says nothing of it: escapes and
 * character references are longer in the source than in the prose, and text that an extension made has no position.
 */
import type { Analysis, Span } from '../analysis/schema.ts';
import type { StoryBlock } from '../schema/story-data.ts';
import type { FrontmatterProblem } from './corrections/analyze-tree.ts';
import type { BodyProblem } from './corrections/body-problem.ts';
import type { Warning } from './unclosed.ts';

/** What the plugins find in an article, at `file.data.sourceline`. */
export interface Annotated {
  /** What the article is written in; only English is annotated. */
  lang: string;
  analysis: Analysis;
  /** Words of the prose. */
  words: number;
  /** Quotation marks that nothing closes. */
  warnings: Warning[];
  /** Corrections below a paragraph that fit nothing. */
  bodyProblems: BodyProblem[];
  /** Corrections of the whole story that fit nothing. */
  frontmatterProblems: FrontmatterProblem[];
  /** The annotated article, block by block; left out before the rehype plugin has run. */
  blocks?: StoryBlock[];
  /** The address of each of its pictures, as the blocks have it; left out with them. */
  pictures?: string[];
}

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
    sourceline: Annotated;
  }
}
