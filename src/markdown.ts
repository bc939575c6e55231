/** How stories are rendered: Astro's unified processor with our two plugins. The build and the tests use this one. */
import { unified } from '@astrojs/markdown-remark';
import type { VFile } from 'vfile';

import type { analyze } from './analysis/analyze.ts';
import type { CastMember } from './analysis/schema.ts';
import { rehypeAnnotate } from './rehype/annotate.ts';
import type { RehypeAnnotateOptions } from './rehype/annotate.ts';
import { remarkAnnotate } from './remark/annotate.ts';
import { remarkRehypeOptions } from './remark/handlers.ts';
import { actorAnchor, noteAnchor } from './schema/anchors.ts';

export interface StoryMarkdownOptions {
  cast: readonly CastMember[];
  /** Changes when the analyser does; see `digest.ts`. */
  digest: string;
  /** Path under which the site lies, with a slash at both ends. */
  base: string;
  /** Another analyser, for tests. */
  analyser?: typeof analyze;
}

/** A story page has a note for every statement and an entry for every actor; dates are no links, which would need a line. */
const LINKS: RehypeAnnotateOptions = {
  noteHref: (id) => `#${noteAnchor(id)}`,
  actorHref: (id) => `#${actorAnchor(id)}`,
};

export function storyMarkdown({ base, ...options }: StoryMarkdownOptions) {
  return unified({
    remarkPlugins: [frontmatterFromAstro, [remarkAnnotate, options]],
    rehypePlugins: [[rehypeAnnotate, { base, ...LINKS }], resultsToAstro],
    remarkRehype: remarkRehypeOptions,
    // SmartyPants rewrites quotation marks before our plugins run, and so moves every offset.
    smartypants: false,
  });
}

/** Astro keeps the frontmatter in a place of its own. */
function frontmatterFromAstro() {
  return (_tree: unknown, file: VFile): void => {
    file.data.matter = file.data.astro?.frontmatter;
  };
}

/** The frontmatter is all that Astro hands on of a file. */
function resultsToAstro() {
  return (_tree: unknown, file: VFile): void => {
    Object.assign(((file.data.astro ??= {}).frontmatter ??= {}), file.data.sourceline);
  };
}
