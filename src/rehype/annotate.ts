/** Rehype plugin: marks what the analysis found in the article, and leaves the article's blocks in the frontmatter. */
import type { Root } from 'hast';
import type { VFile } from 'vfile';

import { actorAnchor } from '../schema/anchors.ts';
import { prepareArticle } from './article.ts';
import { blocksOf, contentsOfBlocks } from './blocks.ts';
import { findPieces } from './pieces.ts';
import { markedRanges } from './ranges.ts';
import { renderPieces } from './render.ts';

export interface RehypeAnnotateOptions {
  /** Path under which the site lies, with a slash at both ends. */
  base?: string;
  /** Where a name in the text leads; by default to the actor's entry on the same page. */
  actorHref?: (actorId: string) => string;
}

/**
 * Needs the analysis of the remark plugin; writes `blocks` to the frontmatter.
 * @throws Error where the remark plugin has not run
 */
export function rehypeAnnotate({ base = '/', actorHref = (id) => `#${actorAnchor(id)}` }: RehypeAnnotateOptions = {}) {
  return (tree: Root, file: VFile): Root => {
    const analysis = file.data.sourceline?.analysis;
    if (!analysis) throw new Error('the remark plugin that analyses the text has not run');
    const article = prepareArticle(tree, base);
    const found = findPieces(article, markedRanges(analysis));
    const contents = contentsOfBlocks(article, found);
    renderPieces(article, found, actorHref);
    const astro = (file.data.astro ??= {});
    (astro.frontmatter ??= {}).blocks = blocksOf(article, contents);
    return article;
  };
}
