/** Makes an article's HTML safe and fit for the page, before anything of ours is added to it. */
import GithubSlugger from 'github-slugger';
import type { Element, ElementContent, Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

import { captionPictures, removeOutsidePictures } from './pictures.ts';
import { articleSchema } from './sanitize-schema.ts';

const HEADING = /^h([1-6])$/u;

/** What sanitising puts before an id of the article's own, so that it cannot be taken for one of the page's. */
const CLOBBER_PREFIX = 'user-content-';

/** Elements that a reader sees although they hold nothing. */
const SHOWN_EMPTY = new Set(['hr', 'img']);

/** Put before the id of a heading, for the same reason: "Note 3" would be `note-3`. */
const SECTION_PREFIX = 'section-';

/**
 * @param base path under which the site lies, with a slash at both ends: put before addresses that start with a slash
 * @returns a new tree; text nodes keep their `data.prose`
 */
export function prepareArticle(tree: Root, base: string): Root {
  const safe = sanitize(replaceCheckboxes(tree), articleSchema);
  const article: Root = safe.type === 'root' ? safe : { type: 'root', children: [] };
  removeOutsidePictures(article);
  captionPictures(article);
  article.children = article.children.filter((child) => child.type !== 'element' || showsSomething(child));
  prepareHeadings(article);
  prepareCode(article);
  prepareAddresses(article, base);
  return article;
}

/** A task list's boxes can't be ticked by a reader, and a control without a label says nothing: a sign says the same. */
function replaceCheckboxes(tree: Root): Root {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'input' || !parent || index === undefined) return;
    parent.children[index] = { type: 'text', value: node.properties.checked ? '☑' : '☐' };
  });
  return tree;
}

/** False for what sanitising has left empty. */
function showsSomething(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return node.type === 'element' && (SHOWN_EMPTY.has(node.tagName) || node.children.some(showsSomething));
}

/** The page's title is the one `h1`: where the text has some of its own, all its headings go down by one level. */
function prepareHeadings(article: Root): void {
  const headings: { node: Element; level: number }[] = [];
  visit(article, 'element', (node) => {
    const level = HEADING.exec(node.tagName)?.[1];
    if (level) headings.push({ node, level: Number(level) });
  });
  const shift = headings.some(({ level }) => level === 1) ? 1 : 0;
  const slugger = new GithubSlugger();
  for (const { node, level } of headings) {
    node.tagName = `h${Math.min(level + shift, 6)}`;
    node.properties.id ??= `${SECTION_PREFIX}${slugger.slug(toString(node))}`;
  }
}

/** Lines of code may be longer than the page is wide: the keyboard, too, must be able to scroll them. */
function prepareCode(article: Root): void {
  visit(article, 'element', (node) => {
    if (node.tagName === 'pre') node.properties.tabIndex = 0;
  });
}

/** Addresses inside the article follow the ids that got a prefix; addresses inside the site get the site's base. */
function prepareAddresses(article: Root, base: string): void {
  const ids = new Set<unknown>();
  visit(article, 'element', ({ properties }) => {
    if (properties.id) ids.add(properties.id);
  });
  visit(article, 'element', ({ properties }) => {
    for (const key of ['href', 'src']) {
      const address = properties[key];
      if (typeof address !== 'string') continue;
      if (address.startsWith('#')) {
        const name = address.slice(1);
        const id = [name, CLOBBER_PREFIX + name, SECTION_PREFIX + name].find((candidate) => ids.has(candidate));
        if (id) properties[key] = `#${id}`;
      } else if (address.startsWith('/') && !address.startsWith('//')) {
        properties[key] = base + address.slice(1);
      }
    }
  });
}
