/**
 * HTML that an editor wrote into the Markdown: parsed piece by piece, so that a tag left open harms nothing beyond
 * its own piece. Its text stays readable but is not analysed. The rehype plugin sanitises the result.
 */
import type { Element, ElementContent, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Html, Parents } from 'mdast';

/** Elements that mean something without content; any other inline tag stands alone in its piece, and means nothing. */
const VOID_PHRASING = new Set(['br', 'img', 'wbr']);

const HOLDS_BLOCKS = new Set<Parents['type']>(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/**
 * "<script>", "<style>", "<textarea>" or "<!--" that nothing closes: Markdown takes all that follows, to the end of the
 * article, for its content.
 */
const NEVER_CLOSED = /<(?<tag>script|style|textarea)\b(?![^]*<\/\k<tag>)|<!--(?![^]*-->)/iu;

/** Handler of remark-rehype for mdast's `html`. */
export function html(_state: unknown, node: Html, parent: Parents | undefined): ElementContent[] | Element {
  const pieces = fromHtml(node.value, { fragment: true }).children.filter(isContent);
  // Each tag in a line is a piece of its own, so that none can take anything away with it.
  if (parent && !HOLDS_BLOCKS.has(parent.type)) {
    return pieces.filter((piece) => piece.type === 'element' && VOID_PHRASING.has(piece.tagName));
  }
  // Sanitising would take the rest of the article away with it: readers and the editor get to see it as it stands.
  if (NEVER_CLOSED.test(node.value)) {
    return { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: node.value }] };
  }
  return { type: 'element', tagName: 'div', properties: {}, children: pieces };
}

function isContent(node: RootContent): node is ElementContent {
  return node.type === 'element' || node.type === 'text';
}
