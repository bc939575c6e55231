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

export const proseHandlers = { html, inlineCode, text };
