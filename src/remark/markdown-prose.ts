/** The prose of a Markdown text, without rendering it: the same parser and extensions as the build's. */
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

import { flatten } from './flatten.ts';
import type { Prose } from './flatten.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** @param markdown without frontmatter */
export function markdownProse(markdown: string): Prose {
  return flatten(parser.parse(markdown));
}
