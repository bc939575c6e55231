/** How remark-rehype turns text into hast: with its place in the prose, and the very characters that were analysed. */
import type { Element, Text as HastText } from 'hast';
import type { InlineCode, Text } from 'mdast';

import './prose-data.ts';
import { html } from './raw-html.ts';

/** Unlike the default handler it doesn't trim the lines of the value, which would move everything after them. */
function text(_state: unknown, node: Text): HastText {
  return withProse(node, node.value);
}

function inlineCode(_state: unknown, node: InlineCode): Element {
  return { type: 'element', tagName: 'code', properties: {}, children: [withProse(node, node.value)] };
}

function withProse(node: Text | InlineCode, value: string): HastText {
  const prose = node.data?.prose;
  return prose ? { type: 'text', value, data: { prose } } : { type: 'text', value };
}

/** Options of remark-rehype between the two plugins. */
export const remarkRehypeOptions = {
  handlers: { html, inlineCode, text },
  // Sanitising puts the one prefix before every id; a second one would break the footnotes' links.
  clobberPrefix: '',
  // The heading of the footnotes is for everybody to see.
  footnoteLabelProperties: {},
};
