/** Which engine processes the Markdown of a project's own pages. Stories are processed by unified in any case. */
import { existsSync, readdirSync } from 'node:fs';

import type { AstroConfig } from 'astro';

/** @returns what to tell whoever has Markdown pages that our plugins could not annotate; null for nothing */
export function engineNotice({ markdown, srcDir }: Pick<AstroConfig, 'markdown' | 'srcDir'>): string | null {
  const { name } = markdown.processor;
  if (name === 'unified' || !hasMarkdown(new URL('pages/', srcDir))) return null;
  return (
    `Stories are annotated, but the Markdown in src/pages/ is not, and can’t be: Astro’s own engine ("${name}") processes it, ` +
    'which runs no remark or rehype plugins. To annotate it too, set markdown.processor to ' +
    'unified({ remarkPlugins: [remarkAnnotate], rehypePlugins: [rehypeAnnotate], smartypants: false }) of @astrojs/markdown-remark, ' +
    'with the plugins of sourceline/remark and sourceline/rehype.'
  );
}

const hasMarkdown = (folder: URL): boolean =>
  existsSync(folder) &&
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((file) => /\.mdx?$/u.test(file));
