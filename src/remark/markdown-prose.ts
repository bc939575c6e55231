/** The prose of a Markdown text, without rendering it: the same parser and extensions as the build's. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

import { proseOf } from './corrections/analyze-tree.ts';
import type { CorrectedProse } from './corrections/analyze-tree.ts';
import { remarkCorrectionSyntax } from './corrections/syntax.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkCorrectionSyntax).freeze();

/** @param markdown without frontmatter */
export function parseMarkdown(markdown: string): Root {
  return parser.parse(markdown);
}

/** @param markdown without frontmatter */
export function markdownProse(markdown: string): CorrectedProse {
  return proseOf(parseMarkdown(markdown), markdown);
}
