/** The article as it was before it was annotated, for feed readers, which know neither our notes nor our styles. */
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

import type { Story } from '../view/site.ts';

/** What the annotations add to the text. */
const ADDED = ['note-ref', 'visually-hidden', 'place'];

/** What they put around words of it. */
const AROUND = ['attribution', 'verbatim', 'date', 'date-link', 'actor'];

const ADDRESSES = ['href', 'src'];

const known = new WeakMap<Story, { page: string; article: string }>();

/** Clean HTML with full addresses, made once for all feeds. @param page full address of the story */
export function plainArticle(story: Story, page: string): string {
  const last = known.get(story);
  if (last?.page === page) return last.article;
  const article = makeArticle(story, page);
  known.set(story, { page, article });
  return article;
}

function makeArticle({ data }: Story, page: string): string {
  const tree = fromHtml(data.blocks.map(({ html }) => html).join('\n'), { fragment: true });
  const plain: Root = {
    type: 'root',
    children: tree.children.flatMap((node) => (node.type === 'doctype' ? [] : plainOf(node, page))),
  };
  return toHtml(plain);
}

function plainOf(node: ElementContent, page: string): ElementContent[] {
  if (node.type !== 'element') return [node];
  if (hasOneOf(node, ADDED)) return [];
  const children = node.children.flatMap((child) => plainOf(child, page));
  if (hasOneOf(node, AROUND)) return children;
  return [{ ...node, properties: withFullAddresses(node, page), children }];
}

function hasOneOf({ properties }: Element, classes: readonly string[]): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.some((name) => classes.includes(name));
}

function withFullAddresses({ properties }: Element, page: string): Element['properties'] {
  const full = ADDRESSES.flatMap((name) => {
    const value = properties[name];
    return typeof value === 'string' && URL.canParse(value, page) ? [[name, new URL(value, page).href]] : [];
  });
  // Readers of feeds have widths of their own, and take the one copy of a picture.
  return { ...properties, srcSet: undefined, sizes: undefined, ...(Object.fromEntries(full) as Element['properties']) };
}
