/** Rehype plugin: marks what the analysis found in the article, and cuts it into blocks. */
import type { Nodes, Root } from 'hast';
import type { VFile } from 'vfile';

import { prepareArticle } from './article.ts';
import '../remark/prose-data.ts';
import { blocksOf, contentsOfBlocks } from './blocks.ts';
import type { MarkLinks } from './elements.ts';
import { pictureSources } from './pictures.ts';
import { findPieces } from './pieces.ts';
import { markedRanges } from './ranges.ts';
import { renderPieces } from './render.ts';

/** Where marks lead; what isn't given makes no link. */
export interface RehypeAnnotateOptions extends MarkLinks {
  /** Path under which the site lies, with a slash at both ends. */
  base?: string | undefined;
}

/**
 * Needs what the remark plugin found; adds `blocks` to it. The article comes out sanitised: plugins that give elements
 * classes or ids of their own belong after it.
 * @throws Error where the remark plugin has not run, or remark-rehype had not `remarkRehypeOptions`
 */
export function rehypeAnnotate({ base = '/', ...links }: RehypeAnnotateOptions = {}): (
  tree: Root,
  file: VFile,
) => Root {
  return (tree, file) => {
    const annotated = file.data.sourceline;
    if (!annotated) throw new Error('the remark plugin that analyses the text has not run');
    const { analysis } = annotated;
    if (analysis.text !== '' && !hasProse(tree)) {
      throw new Error('no text knows its place in the prose: remark-rehype needs remarkRehypeOptions');
    }
    const article = prepareArticle(tree, base);
    const found = findPieces(article, markedRanges(analysis));
    const contents = contentsOfBlocks(article, found);
    renderPieces(article, found, links);
    annotated.blocks = blocksOf(article, contents);
    annotated.pictures = pictureSources(article);
    return article;
  };
}

function hasProse(node: Nodes): boolean {
  if (node.type === 'text') return node.data?.prose !== undefined;
  return 'children' in node && node.children.some(hasProse);
}
