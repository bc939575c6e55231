/** Renders Markdown as the build does: through Astro's own processor, with our plugins. */
import type { analyze } from '../../src/analysis/analyze.ts';
import type { Analysis, CastMember } from '../../src/analysis/schema.ts';
import { storyMarkdown } from '../../src/markdown.ts';
import type { Warning } from '../../src/remark/unclosed.ts';
import type { StoryBlock } from '../../src/schema/story-data.ts';

export interface Rendered {
  /** What Astro makes of the article in the end. */
  code: string;
  /** The article as pages get it. */
  html: string;
  analysis: Analysis;
  blocks: StoryBlock[];
  words: number;
  warnings: Warning[];
  /** What is wrong with corrections in the text, and with those of the whole story. */
  bodyProblems: Warning[];
  frontmatterProblems: { path: (string | number)[]; message: string }[];
}

export interface RenderOptions {
  published?: string;
  /** Further keys of the frontmatter. */
  frontmatter?: Record<string, unknown>;
  cast?: readonly CastMember[];
  base?: string;
  analyser?: typeof analyze;
}

type PluginResult = Pick<
  Rendered,
  'analysis' | 'blocks' | 'words' | 'warnings' | 'bodyProblems' | 'frontmatterProblems'
>;

export async function renderMarkdown(markdown: string, options: RenderOptions = {}): Promise<Rendered> {
  const { published = '2019-02-17', frontmatter, cast = [], base = '/', analyser } = options;
  const processor = storyMarkdown({ cast, base, digest: '', ...(analyser && { analyser }) });
  const renderer = await processor.createRenderer({ syntaxHighlight: false });
  const { code, metadata } = await renderer.render(markdown, { frontmatter: { ...frontmatter, published } });
  const result = metadata.frontmatter as PluginResult;
  return { ...result, code, html: result.blocks.map(({ html }) => html).join('\n') };
}

/** An analyser that finds nothing. */
export const findsNothing: typeof analyze = (text, { published }) => ({
  version: 'none',
  published,
  text,
  actors: [],
  attributions: [],
  dates: [],
  events: [],
});
