/** What HTML a story may hold: the vocabulary of an article, nothing that runs, submits, floats or takes the focus. */
import type { Schema } from 'hast-util-sanitize';
import { defaultSchema } from 'hast-util-sanitize';

/** Of the default schema, what is obsolete or made for forms and other interaction. */
const NOT_ALLOWED = new Set(['input', 'picture', 'source', 'strike', 'tt']);

export const articleSchema: Schema = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => !NOT_ALLOWED.has(name)),
    ...['abbr', 'cite', 'dfn', 'figcaption', 'figure', 'small', 'wbr'],
  ],
  attributes: {
    ...defaultSchema.attributes,
    // Classes are for our own annotations, and the heading of the footnotes is for everybody to see.
    h2: [],
    '*': ['align', 'alt', 'colSpan', 'dir', 'height', 'id', 'lang', 'rowSpan', 'scope', 'start', 'title', 'width'],
  },
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto', 'tel'] },
  required: {},
  // Removed with their content, which is no text for readers.
  strip: ['iframe', 'math', 'noscript', 'object', 'script', 'select', 'style', 'svg', 'template', 'textarea', 'title'],
};
