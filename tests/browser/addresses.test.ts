/** Every address leads somewhere: on its page, from note to text and back, and from page to page. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { allPages, claimPages, movedPages, siteFolder, siteUrl, storyPages } from './site.ts';

const htmlOf = (path: string): string =>
  readFileSync(join(siteFolder, path.endsWith('.html') ? path : join(path, 'index.html')), 'utf8');

const idsOf = (html: string): string[] => [...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id ?? '');
const linksOf = (html: string): string[] =>
  [...html.matchAll(/<a\s[^>]*?href="([^"]+)"/gu)].map(([, href]) => href ?? '');

const idsByPage = new Map(allPages.map((path) => [path, new Set(idsOf(htmlOf(path)))]));

describe.each(allPages)('%s', (path) => {
  const html = htmlOf(path);

  test('has each id once', () => {
    const ids = idsOf(html);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('links to pages and places that are there', () => {
    const dead = linksOf(html).filter((href) => {
      const target = new URL(href, new URL(path, siteUrl));
      if (target.origin !== new URL(siteUrl).origin) return false;
      const ids = idsByPage.get(decodeURI(target.pathname).slice(1));
      const anchor = decodeURIComponent(target.hash.slice(1));
      // A feed or a table is a file without places to lead to.
      if (!ids)
        return (
          anchor !== '' ||
          !/\.[a-z]+$/u.test(target.pathname) ||
          !existsSync(join(siteFolder, decodeURI(target.pathname)))
        );
      return anchor !== '' && !ids.has(anchor);
    });
    expect(dead).toEqual([]);
  });
});

describe.each(storyPages)('%s', (path) => {
  const html = htmlOf(path);
  const ids = idsOf(html);
  const links = new Set(linksOf(html));

  test('has for every number in the text a note, and from the note a way back to the words', () => {
    const references = linksOf(html).filter((href) => href.startsWith('#note-'));
    expect(references.length).toBeGreaterThan(0);
    for (const reference of references) expect(ids).toContain(reference.slice(1));
    const ways = [...html.matchAll(/data-address="([^"]+)"/gu)].map(([, address]) => address ?? '');
    expect(ways).toHaveLength(references.length);
    for (const address of ways) {
      expect(ids).toContain(address);
      expect(links).toContain(`#${address}`);
    }
  });

  test('has for every event a place in the text', () => {
    const events = html.match(/<li class="event /gu) ?? [];
    expect(events.length).toBeGreaterThan(0);
    const places = [...html.matchAll(/<a class="when" href="#([^"]+)"/gu)].map(([, id]) => id ?? '');
    expect(places).toHaveLength(events.length);
    for (const place of places) expect(ids).toContain(place);
  });
});

test('where a claim stood before a story came that tells it earlier, its page is led to', () => {
  expect(movedPages.length).toBeGreaterThan(0);
  for (const path of movedPages) {
    const html = htmlOf(path);
    const [to = ''] = linksOf(html);
    expect(html).toContain(`content="0; url=${to}"`);
    expect(html).toMatch(new RegExp(`<link rel="canonical" href="https?://[^"/]+${to}">`, 'u'));
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(claimPages).toContain(to.slice(1));
    expect(path).toMatch(/^claims\//u);
  }
});
