/** What is published for programs, on the built site: everything is there, and leads back to the pages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Root } from 'hast';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { feedOf } from '../../src/publish/feeds.ts';
import { absolute, claimsIn, hostile } from '../publish/site.ts';
import { articleText, elements, hasClass, ids, parseHtml } from '../support/html.ts';
import { allPages, siteFolder, siteUrl, storyPages, useBrowser } from './site.ts';

const open = useBrowser();
const read = (path: string): string => readFileSync(join(siteFolder, path), 'utf8');
const pageOf = (path: string): Root => parseHtml(read(path.endsWith('.html') ? path : `${path}index.html`));

/** Path in the site of a full address: the site was built for another origin than that which serves it. */
const pathOf = (address: string): string => new URL(address, siteUrl).pathname.slice(1);

const selectorSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('FragmentSelector'), value: z.string() }),
  z.object({ type: z.literal('TextQuoteSelector'), exact: z.string(), prefix: z.string(), suffix: z.string() }),
  z.object({ type: z.literal('TextPositionSelector'), start: z.int(), end: z.int() }),
]);
const collectionSchema = z.object({
  total: z.int(),
  first: z.object({
    items: z.array(
      z.object({ id: z.string(), target: z.array(z.object({ source: z.url(), selector: z.array(selectorSchema) })) }),
    ),
  }),
});
const analysisSchema = z.object({ text: z.string() });

const withoutSpace = (words: string): string => words.replaceAll(/\s/gu, '');
const inOneLine = (words: string): string => words.replaceAll(/\s+/gu, ' ');

describe.each(storyPages)('%s', (path) => {
  const tree = pageOf(path);

  test('every annotation stands in exactly one place of the served page', () => {
    const { total, first } = collectionSchema.parse(JSON.parse(read(`${path}annotations.jsonld`)));
    const { text } = analysisSchema.parse(JSON.parse(read(`${path}analysis.json`)));
    const passages = elements(tree, (element) => hasClass(element, 'passage')).map(articleText);
    const article = inOneLine(passages.join('\n'));
    const whole = inOneLine(articleText(tree));
    const repeated = text.split('\n').filter((paragraph) => paragraph !== '' && whole.split(paragraph).length > 2);
    // These stories have nothing that isn't prose: offsets into the one are offsets into the other.
    expect(withoutSpace(article)).toBe(withoutSpace(text));
    const known = new Set(ids(tree));
    expect(first.items).toHaveLength(total);
    expect(total).toBeGreaterThan(0);
    for (const { target, id } of first.items) {
      for (const { source, selector } of target) {
        expect(pathOf(source)).toBe(path);
        const places = selector.map((one) => {
          if (one.type === 'FragmentSelector') return known.has(one.value) ? 1 : 0;
          if (one.type === 'TextQuoteSelector') {
            const words = inOneLine(one.prefix + one.exact + one.suffix);
            expect(article.split(words).length - 1, words).toBe(1);
            // Nor in the notes, the timeline or anywhere else on the page, but where all of a paragraph is repeated.
            const isRepeated = repeated.some((paragraph) => paragraph.includes(words));
            return isRepeated ? 1 : whole.split(words).length - 1;
          }
          const before = withoutSpace(text.slice(0, one.start)).length;
          const words = withoutSpace(text.slice(one.start, one.end));
          return words !== '' && withoutSpace(article).startsWith(words, before) ? 1 : 0;
        });
        expect(places, id).toEqual(places.map(() => 1));
        expect(places.length).toBeGreaterThanOrEqual(2);
      }
    }
  });

  test('links to its data, which is there', () => {
    const alternates = elements(tree, ({ properties }) => String(properties.rel) === 'alternate');
    const files = alternates.map(({ properties }) => pathOf(String(properties.href)));
    expect(files).toEqual(
      expect.arrayContaining(
        ['analysis.json', 'annotations.jsonld', 'claims.csv', 'timeline.json', 'timeline.ics'].map(
          (file) => path + file,
        ),
      ),
    );
    const links = elements(tree, ({ tagName, properties }) => tagName === 'a' && properties.title !== undefined);
    expect(links.map(({ properties }) => pathOf(String(properties.href)))).toEqual(
      files.filter((file) => file.startsWith(path)),
    );
    expect(files.filter((file) => !existsSync(join(siteFolder, file)))).toEqual([]);
  });

  test('has linked data, which nothing complains of', async () => {
    const { page, complaints, close } = await open(path);
    const written = await page.locator('script[type="application/ld+json"]').allTextContents();
    await close();
    expect(complaints).toEqual([]);
    expect(written.map((data) => (JSON.parse(data) as { '@context': string })['@context'])).toEqual([
      'https://schema.org',
    ]);
  });
});

test('every page but that for no page says its own address, and has a picture where it promises one', () => {
  for (const path of allPages) {
    const tree = pageOf(path);
    const canonical = elements(tree, ({ properties }) => String(properties.rel) === 'canonical');
    const own = path === '404.html' ? [] : [path];
    expect(canonical.map(({ properties }) => pathOf(String(properties.href)))).toEqual(own);
    for (const { properties } of elements(tree, (element) => element.properties.property === 'og:image')) {
      const picture = readFileSync(join(siteFolder, pathOf(String(properties.content))));
      expect(picture.subarray(1, 4).toString('latin1'), path).toBe('PNG');
    }
  }
  const pictures = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('picture.png'),
  );
  expect(pictures.length).toBe(allPages.filter((path) => /^(?:stories|actors|claims)\/(?!page\/)./u.test(path)).length);
});

test('the site map lists every page once', () => {
  const parser = new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' });
  const map = read('sitemap-0.xml');
  const { urlset } = z
    .object({ urlset: z.object({ url: z.array(z.object({ loc: z.url() })) }) })
    .parse(parser.parse(map));
  const paths = urlset.url.map(({ loc }) => pathOf(loc));
  expect(paths.sort()).toEqual(allPages.filter((path) => path !== '404.html').sort());
  expect(read('robots.txt')).toMatch(/^Sitemap: https?:\/\/.*\/sitemap-index\.xml$/mu);
});

test('feeds and indexes are there', () => {
  for (const file of ['rss.xml', 'atom.xml', 'feed.json', 'claims.json', 'actors.json']) {
    expect(existsSync(join(siteFolder, file)), file).toBe(true);
  }
});

test('what is XML is well-formed, whatever stands in a story', async () => {
  const feeds = (['rss.xml', 'atom.xml'] as const).map((file) =>
    feedOf(file, [hostile], { absolute, claims: claimsIn([hostile]) }),
  );
  const files = ['rss.xml', 'atom.xml', 'sitemap-index.xml', 'sitemap-0.xml'].map(read);
  const { page, close } = await open('404.html');
  const complaints = await page.evaluate(
    (all) =>
      all.map(
        (xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent,
      ),
    [...files, ...feeds],
  );
  await close();
  expect(complaints.filter((complaint) => complaint !== undefined)).toEqual([]);
});
