/** What browsers and search engines ask of every page before they read it, as Lighthouse's audits list it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { elements, parseHtml } from '../support/html.ts';
import { allPages, siteFolder } from './site.ts';

const htmlOf = (path: string): string =>
  readFileSync(join(siteFolder, path.endsWith('.html') ? path : join(path, 'index.html')), 'utf8');

const titles = new Map<string, string>();

test.each(allPages)('%j', (path) => {
  const html = htmlOf(path);
  const tree = parseHtml(html);
  const all = (tagName: string) => elements(tree, (element) => element.tagName === tagName);
  const meta = (name: string) => all('meta').find(({ properties }) => properties.name === name)?.properties.content;

  // Standards mode, and letters that are known before the first of them is read.
  expect(html).toMatch(/^<!doctype html>/iu);
  expect(html.slice(0, 1024)).toMatch(/<meta charset="utf-8"/iu);
  expect(html).toMatch(/<html [^>]*lang="en-GB"/u);

  const title = /<title>(?<words>[^<]+)<\/title>/u.exec(html)?.groups?.words ?? '';
  expect(title).not.toBe('');
  expect([path, titles.get(title)]).toEqual([path, undefined]);
  titles.set(title, path);
  expect(meta('viewport')).toMatch(/width=device-width/u);
  expect(String(meta('viewport'))).not.toMatch(/user-scalable|maximum-scale/u);

  const isFound = path !== '404.html';
  expect((meta('description') ?? '').length).toBeGreaterThan(isFound ? 10 : -1);
  if (isFound) expect(meta('robots')).toBeUndefined();
  const canonical = all('link').find(({ properties }) => [properties.rel].flat().includes('canonical'));
  if (isFound) expect(new URL(String(canonical?.properties.href)).pathname).toBe(`/${path}`);

  // Pictures keep their room and say what they show; links can be followed, and say where they lead.
  for (const { properties } of all('img'))
    expect(properties).toMatchObject({ alt: expect.anything() as unknown, width: expect.anything() as unknown });
  const addresses = all('a').map(({ properties }) => String(properties.href));
  expect(addresses.filter((href) => /^(?:undefined|javascript:)/u.test(href))).toEqual([]);
  expect(html).not.toMatch(/<a [^>]*>\s*(?:click here|here|more|read more|learn more)\s*<\/a>/iu);
});
