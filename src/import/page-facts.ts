/** What the head of a page says of its article: who wrote it, when, and what it is about. */
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

import { isCalendarDay } from '../analysis/dates/calendar.ts';

export interface PageFacts {
  published?: string;
  author?: string;
  summary?: string;
}

/** By `name`, `property` or `itemprop`; the first that says something counts. */
const NAMES: Record<keyof PageFacts, readonly string[]> = {
  published: ['article:published_time', 'datepublished', 'date', 'dc.date', 'dcterms.created', 'pubdate'],
  author: ['author', 'article:author', 'dc.creator', 'byl'],
  summary: ['description', 'og:description', 'twitter:description', 'dc.description'],
};

export function factsOfPage(page: Root): PageFacts {
  const found = new Map<string, string>();
  visit(page, 'element', (node) => {
    if (node.tagName !== 'meta') return;
    const content = textOf(node, 'content');
    for (const key of ['name', 'property', 'itemProp']) {
      const name = textOf(node, key).toLowerCase();
      if (content !== '' && !found.has(name)) found.set(name, content);
    }
  });
  const first = (key: keyof PageFacts): string | undefined => NAMES[key].flatMap((name) => found.get(name) ?? [])[0];
  const day = first('published')?.slice(0, 'YYYY-MM-DD'.length);
  // Some systems give the address of a page about the author.
  const author = first('author')?.replace(/^https?:.*$/u, '');
  const summary = first('summary');
  return {
    ...(day !== undefined && isCalendarDay(day) && { published: day }),
    ...(author && { author }),
    ...(summary && { summary }),
  };
}

function textOf({ properties }: Element, key: string): string {
  const value = properties[key];
  return (Array.isArray(value) ? value.join(' ') : String(value ?? '')).replaceAll(/\s+/gu, ' ').trim();
}
