/** How stories are rendered: Astro's unified processor with our two plugins. The build and the tests use this one. */
import { unified } from '@astrojs/markdown-remark';

import type { analyze } from './analysis/analyze.ts';
import type { CastMember } from './analysis/schema.ts';
import { rehypeAnnotate } from './rehype/annotate.ts';
import { remarkAnnotate } from './remark/annotate.ts';
import { remarkCorrectionSyntax } from './remark/corrections/syntax.ts';
import { proseHandlers } from './remark/handlers.ts';

export interface StoryMarkdownOptions {
  cast: readonly CastMember[];
  /** Changes when the analyser does; see `digest.ts`. */
  digest: string;
  /** Path under which the site lies, with a slash at both ends. */
  base: string;
  /** Another analyser, for tests. */
  analyser?: typeof analyze;
}

export function storyMarkdown({ base, ...options }: StoryMarkdownOptions) {
  return unified({
    remarkPlugins: [remarkCorrectionSyntax, [remarkAnnotate, options]],
    rehypePlugins: [[rehypeAnnotate, { base }]],
    // Sanitising puts the one prefix before every id; a second one would break the footnotes' links.
    remarkRehype: { handlers: proseHandlers, clobberPrefix: '', footnoteLabelProperties: {} },
    // SmartyPants rewrites quotation marks before our plugins run, and so moves every offset.
    smartypants: false,
  });
}
