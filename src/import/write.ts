/** Writes a story: what an import makes of a text from elsewhere. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';

/** Escapes whatever Markdown, or a correction of ours ("::quote[…]"), would read as more than text. */
const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', rule: '-', unsafe: [{ atBreak: true, character: ':', after: ':' }] });

export function writeMarkdown(tree: Root): string {
  return writer.stringify(tree);
}

/** @param frontmatter by key, as it will stand in the file */
export function writeStory(frontmatter: Readonly<Record<string, unknown>>, body: string): string {
  return `---\n${stringify(frontmatter, { lineWidth: 0 })}---\n\n${body.replace(/^\n+/u, '')}`;
}
