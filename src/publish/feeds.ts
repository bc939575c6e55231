/** The newest stories with their full text as RSS 2.0, Atom and JSON Feed. */
import { Feed } from 'feed';
import type { Item } from 'feed';

import type { Author } from '../schema/author.ts';
import { settings } from '../settings/settings.ts';
import { siteAddress } from '../view/address.ts';
import type { Claims } from '../view/claims/claims.ts';
import type { Story } from '../view/site.ts';
import { claimRecord } from './claim-record.ts';
import { instantOf, SITE_DESCRIPTION, SITE_LANGUAGE, SITE_NAME, storyPath } from './masthead.ts';
import type { Absolute } from './masthead.ts';
import { plainArticle } from './plain-article.ts';
import { toldElsewhere } from './told-elsewhere.ts';

const ALL_FEEDS = [
  { file: 'rss.xml', mediaType: 'application/rss+xml', name: 'RSS', setting: 'rss' },
  { file: 'atom.xml', mediaType: 'application/atom+xml', name: 'Atom', setting: 'atom' },
  { file: 'feed.json', mediaType: 'application/feed+json', name: 'JSON Feed', setting: 'json' },
] as const;

export type FeedFile = (typeof ALL_FEEDS)[number]['file'];

/** Those that the publisher wants. */
export const FEEDS = ALL_FEEDS.filter(({ setting }) => settings.feeds[setting]);

/** What XML 1.0 may not hold, in no form. */
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** The library leaves "<" as it is in these; in a story's text no such tag can stand. */
const CATEGORY = /<(?<inside>category label="[^"]*" term="[^"]*"\/>)/gu;

const forXml = (words: string): string => words.replaceAll(NO_XML, '');

/** RSS's own `author` is an address of mail, which a story doesn't give. */
function authorIn(file: FeedFile, authors: readonly Author[]): Pick<Item, 'author' | 'extensions'> {
  const named = authors.map(({ name, link }) => ({ name: forXml(name), ...(link !== null && { link }) }));
  if (file !== 'rss.xml') return { author: named };
  return { extensions: [{ name: 'dc:creator', objects: { _text: named.map(({ name }) => name).join(', ') } }] };
}

/** In bytes of articles and claims: readers of feeds ask for the file every hour. */
const HEAVIEST = 250_000;

/** What of a story stands in a feed. */
function itemOf(file: FeedFile, story: Story, { absolute, claims }: { absolute: Absolute; claims: Claims }) {
  const told = claims.in(story.id);
  const article = plainArticle(story, absolute(storyPath(story.id)));
  // The JSON feed has the claims as data.
  return file === 'feed.json'
    ? { story, content: article, records: told.map(({ claim }) => claimRecord(claim, absolute)) }
    : { story, content: `${article}${toldElsewhere(story.id, told, absolute)}`, records: [] };
}

/** The newest story, and as many as it has room for behind it, the settings' number at most. */
function itemsOf(file: FeedFile, stories: readonly Story[], site: { absolute: Absolute; claims: Claims }) {
  let weight = 0;
  return stories
    .slice(0, settings.feeds.stories)
    .map((story) => itemOf(file, story, site))
    .filter(({ content, records }, index) => {
      weight += new TextEncoder().encode(JSON.stringify([content, records], null, 4)).length;
      return index === 0 || weight <= HEAVIEST;
    });
}

/** @param stories the newest first */
export function feedOf(
  file: FeedFile,
  stories: readonly Story[],
  site: { absolute: Absolute; claims: Claims },
): string {
  const { absolute } = site;
  const items = itemsOf(file, stories, site);
  const home = absolute('');
  const days = items.map(({ story: { data } }) => data.updated ?? data.published).sort();
  const feed = new Feed({
    id: home,
    link: home,
    title: SITE_NAME,
    description: SITE_DESCRIPTION,
    language: SITE_LANGUAGE,
    ...(settings.icon !== null && { favicon: new URL(siteAddress(settings.icon), home).href }),
    generator: SITE_NAME,
    // Atom asks for one where a story names nobody.
    author: { name: SITE_NAME, link: home },
    // The day of the newest change and not of the build, so that two builds are the same.
    updated: new Date(instantOf(days.at(-1) ?? '1970-01-01')),
    feedLinks: Object.fromEntries(FEEDS.map(({ setting, file: other }) => [setting, absolute(other)])),
  });
  for (const { story, content, records } of items) {
    const { title, summary, published, updated, author, section } = story.data;
    const link = absolute(storyPath(story.id));
    const byline = author.length > 0 ? authorIn(file, author) : {};
    feed.addItem({
      title: forXml(title),
      id: link,
      link,
      ...(summary !== null && { description: forXml(summary) }),
      content: forXml(content),
      date: new Date(instantOf(updated ?? published)),
      published: new Date(instantOf(published)),
      ...byline,
      // https://www.jsonfeed.org/version/1.1/#extensions
      ...(file === 'feed.json' && {
        extensions: [{ name: '_claims', objects: { items: records } }],
      }),
      ...(section !== null && { category: [{ name: forXml(section), term: forXml(section) }] }),
    });
  }
  switch (file) {
    case 'rss.xml':
      return feed.rss2();
    case 'atom.xml':
      return feed.atom1().replaceAll(CATEGORY, (_tag, inside: string) => `<${inside.replaceAll('<', '&lt;')}`);
    case 'feed.json':
      return feed.json1();
  }
}
