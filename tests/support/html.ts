/** Looks into HTML as tests do: what is read, what links to what, what stands inside what. */
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';

export function parseHtml(html: string): Root {
  return fromHtml(html, { fragment: true });
}

export function elements(tree: Root, matches: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (matches(element)) found.push(element);
  });
  return found;
}

export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

/** What the page sets among the article's words: for those who hear it, numbers of notes, names beside the line. */
const NO_ARTICLE = ['visually-hidden', 'note-ref', 'beside'] as const;

/** The text without what annotations add to it: hidden words and the numbers of notes. */
export function articleText(node: Nodes): string {
  let text = '';
  visit(node, (child) => {
    if (child.type === 'element' && NO_ARTICLE.some((name) => hasClass(child, name))) return SKIP;
    if (child.type === 'text') text += child.value;
    return undefined;
  });
  return text;
}

export function ids(tree: Root): string[] {
  return elements(tree, ({ properties }) => properties.id !== undefined).map(({ properties }) => String(properties.id));
}

/** The `#…` addresses that links lead to, without the "#". */
export function fragments(tree: Root): string[] {
  return elements(tree, ({ tagName }) => tagName === 'a')
    .map(({ properties }) => String(properties.href))
    .filter((href) => href.startsWith('#'))
    .map((href) => href.slice(1));
}

/** Links and other controls that stand inside another one, which HTML forbids. */
export function nestedControls(tree: Root): Element[] {
  const controls = new Set(['a', 'button', 'details', 'summary']);
  const found: Element[] = [];
  visitParents(tree, 'element', (element, parents) => {
    const inside = parents.some((parent) => parent.type === 'element' && ['a', 'summary'].includes(parent.tagName));
    if (inside && controls.has(element.tagName)) found.push(element);
  });
  return found;
}
