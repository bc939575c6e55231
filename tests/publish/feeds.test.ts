/** The feeds, read by a parser of XML and held against the rules of each format. */
import { Ajv } from 'ajv';
import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { z } from 'zod';

import { feedOf } from '../../src/publish/feeds.ts';
import { plainArticle } from '../../src/publish/plain-article.ts';
import { articleText, elements, hasClass, parseHtml } from '../support/html.ts';
import { absolute, claims, everyStory, hostile, ORIGIN } from './site.ts';

/** That they are well-formed, a browser tells (`tests/browser/open-data.test.ts`). */
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false });
const newestFirst = everyStory.toSorted((a, b) => b.data.published.localeCompare(a.data.published));
const fullAddress = z.url({ protocol: /^https$/u });

/** https://www.rssboard.org/rss-specification: what must be there, and in which form. */
const rssSchema = z.object({
  rss: z.object({
    '@version': z.literal('2.0'),
    channel: z.object({
      title: z.string().min(1),
      link: fullAddress,
      description: z.string().min(1),
      language: z.string(),
      lastBuildDate: z.string().regex(/^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/u),
      'atom:link': z.object({ '@href': z.literal(`${ORIGIN}rss.xml`), '@rel': z.literal('self') }),
      item: z.array(
        z.object({
          title: z.string().min(1),
          link: fullAddress,
          guid: z.unknown(),
          pubDate: z.string().refine((date) => !Number.isNaN(Date.parse(date))),
          'content:encoded': z.string().min(100),
          // RSS wants an address of mail there.
          author: z.undefined().optional(),
          'dc:creator': z.string().optional(),
        }),
      ),
    }),
  }),
});

/** RFC 4287: an entry has an id, a title and a date; a feed too, and an author for entries that have none. */
const atomSchema = z.object({
  feed: z.object({
    author: z.object({ name: z.string().min(1), uri: fullAddress }),
    '@xmlns': z.literal('http://www.w3.org/2005/Atom'),
    id: fullAddress,
    title: z.string().min(1),
    updated: z.iso.datetime(),
    link: z.array(z.object({ '@href': fullAddress })),
    entry: z.array(
      z.object({
        id: fullAddress,
        title: z.unknown(),
        updated: z.iso.datetime(),
        content: z.object({ '@type': z.literal('html') }),
        category: z.object({ '@label': z.string(), '@term': z.string() }).optional(),
      }),
    ),
  }),
});

/** https://www.jsonfeed.org/version/1/ */
const isJsonFeed = new Ajv({ strictTypes: false }).compile({
  type: 'object',
  required: ['version', 'title', 'items', 'feed_url', 'home_page_url'],
  properties: {
    version: { enum: ['https://jsonfeed.org/version/1', 'https://jsonfeed.org/version/1.1'] },
    title: { type: 'string', minLength: 1 },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'url', 'title', 'content_html', 'date_published', 'date_modified'],
        properties: {
          id: { type: 'string' },
          url: { type: 'string', pattern: '^https://news\\.example/x/stories/[a-z-]+/$' },
          title: { type: 'string' },
          content_html: { type: 'string', minLength: 100 },
          date_published: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T' },
        },
      },
    },
  },
});

test('RSS holds every story with its full text', () => {
  const written = feedOf('rss.xml', newestFirst, { absolute, claims });
  const { item } = rssSchema.parse(parser.parse(written)).rss.channel;
  expect(item.map(({ link }) => link)).toEqual(newestFirst.map(({ id }) => `${ORIGIN}stories/${id}/`));
  const found = item.find(({ link }) => link.endsWith('/hostile/'));
  expect(found?.title).toBe(hostile.data.title);
  expect(found?.['dc:creator']).toBe(hostile.data.author[0]?.name);
  expect(articleText(parseHtml(found?.['content:encoded'] ?? ''))).toContain('that ]]> “a; b, c” was the answer');
});

test('Atom holds every story', () => {
  const written = feedOf('atom.xml', newestFirst, { absolute, claims });
  const { entry, updated } = atomSchema.parse(parser.parse(written)).feed;
  expect(entry.map(({ id }) => id)).toEqual(newestFirst.map(({ id }) => `${ORIGIN}stories/${id}/`));
  const { category } = entry.find(({ id }) => id.endsWith('/hostile/')) ?? {};
  expect(category).toEqual({ '@label': hostile.data.section, '@term': hostile.data.section });
  expect(written).not.toMatch(/<category[^>]*<b/u);
  // The newest change, and not the time of the build.
  expect(updated).toBe('2021-03-09T00:00:00.000Z');
});

test('the JSON feed is one, and holds every story', () => {
  const feed: unknown = JSON.parse(feedOf('feed.json', newestFirst, { absolute, claims }));
  expect(isJsonFeed(feed), JSON.stringify(isJsonFeed.errors)).toBe(true);
  expect((feed as { items: unknown[] }).items).toHaveLength(newestFirst.length);
});

test('an item tells what other stories tell, too, and where it was told first', () => {
  const [told] = claims.all;
  if (!told) throw new Error('a claim');
  const itemSchema = z.object({
    url: z.string(),
    _claims: z.object({ items: z.array(z.object({ id: z.string(), url: z.string(), tellings: z.number() })) }),
  });
  const written: unknown = JSON.parse(feedOf('feed.json', newestFirst, { absolute, claims }));
  const { items } = z.object({ items: z.array(itemSchema) }).parse(written);
  const withIt = items.filter(({ _claims }) => _claims.items.some(({ id }) => id === told.id));
  expect(withIt.map(({ url }) => url).sort()).toEqual(
    [...new Set(told.places.map(({ story }) => absolute(`stories/${story}/`)))].sort(),
  );
  const rss = feedOf('rss.xml', newestFirst, { absolute, claims });
  expect(rss.split(`<a href="${absolute(`claims/${told.id}/`)}">`).length - 1).toBe(withIt.length);
});

test('the same stories give the same feed', () => {
  for (const file of ['rss.xml', 'atom.xml', 'feed.json'] as const) {
    expect(feedOf(file, newestFirst, { absolute, claims })).toBe(feedOf(file, newestFirst, { absolute, claims }));
  }
});

test.each(everyStory.map((story) => ({ id: story.id, story })))(
  '$id: a feed has its text and nothing of ours',
  ({ story }) => {
    const page = absolute(`stories/${story.id}/`);
    const plain = parseHtml(plainArticle(story, page));
    const article = story.data.blocks.map(({ html }) => articleText(parseHtml(html))).join('\n');
    expect(articleText(plain)).toBe(article);
    const ours = ['attribution', 'actor', 'date', 'note-ref', 'visually-hidden', 'verbatim'];
    expect(elements(plain, (element) => ours.some((name) => hasClass(element, name)))).toEqual([]);
    const links = elements(plain, ({ tagName }) => tagName === 'a').map(({ properties }) => String(properties.href));
    for (const link of links) expect(URL.canParse(link), link).toBe(true);
  },
);

test('addresses within the site are full in a feed', () => {
  expect(plainArticle(hostile, absolute('stories/hostile/'))).toContain('<a href="https://news.example/y/">Here</a>');
});

test.each(['rss.xml', 'atom.xml', 'feed.json'] as const)(
  '%s leaves out older stories before it grows too heavy',
  (file) => {
    const [block] = hostile.data.blocks;
    const html = `<p>${'The ferry left at noon, and the crowd on the pier went home. '.repeat(700)}</p>`;
    const long = { ...hostile, data: { ...hostile.data, blocks: block ? [{ ...block, html }] : [] } };
    const feed = feedOf(
      file,
      Array.from({ length: 30 }, () => long),
      { absolute, claims },
    );
    expect(feed).toContain('The ferry left at noon');
    expect(feed.length).toBeLessThan(300_000);
  },
);
