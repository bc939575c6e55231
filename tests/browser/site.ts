/** The served site, its pages, and a browser to look at them with. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, inject } from 'vitest';

import { launchBrowser } from './browser.ts';

export const siteUrl = inject('siteUrl');
export const siteFolder = inject('siteFolder');

const everyFile: string[] = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html'))
  .map((path) => path.replace(/(^|\/)index\.html$/u, '$1'))
  .sort();

/** Statements as they stand in frames on pages of others: documents without anything around. */
export const embedPages = everyFile.filter((path) => path.endsWith('/embed/'));

/** Addresses that claims have left, which lead on at once. */
export const movedPages = everyFile.filter(
  (path) =>
    path.startsWith('claims/') &&
    readFileSync(join(siteFolder, path, 'index.html'), 'utf8').includes('http-equiv="refresh"'),
);

/** Every page of the site as a path from its root: `stories/inquest/`, `404.html`. */
export const allPages = everyFile.filter((path) => !embedPages.includes(path) && !movedPages.includes(path));

export const storyPages = allPages.filter((path) => path.startsWith('stories/'));

/** The story with the most notes: what holds there holds for the others. */
export const richestStory = storyPages.toSorted((a, b) => countNotes(b) - countNotes(a))[0] ?? '';

const actorPages = allPages.filter((path) => /^actors\/./u.test(path));

export const saidPages = allPages.filter((path) => path.startsWith('said/'));

export const claimPages = allPages.filter((path) => path.startsWith('claims/'));

/** Many of one template: some stand for all. */
const manyOfAKind = [actorPages, saidPages, claimPages];

const isOneOfMany = (path: string, every: number): boolean =>
  manyOfAKind.every((pages) => !pages.includes(path) || pages.indexOf(path) % every === 0);

/** All pages but most of those that one template makes. */
export const variedPages = [...allPages.filter((path) => isOneOfMany(path, 6)), ...embedPages.slice(0, 1)];

/** One page of every kind. */
export const pagesOfEachKind = [
  ...allPages.filter((path) => !storyPages.includes(path) && isOneOfMany(path, Infinity)),
  richestStory,
];

export function countNotes(path: string): number {
  return readFileSync(join(siteFolder, path, 'index.html'), 'utf8').split('<li id="note-').length - 1;
}

export interface Opened {
  page: Page;
  /** Messages of the console that are errors or warnings. */
  complaints: string[];
  /** Addresses of everything that was fetched. */
  requests: string[];
  close: () => Promise<void>;
}

/** @returns a function that opens a page of the site in a window of its own; the browser is closed after the tests */
export function useBrowser(): (path: string, options?: BrowserContextOptions) => Promise<Opened> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (path, options = {}) => {
    if (!browser) throw new Error('pages are opened inside tests');
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(new URL(path, siteUrl).href, { waitUntil: 'load' });
    return { page, complaints, requests, close: () => context.close() };
  };
}

export const viewport = (width: number): BrowserContextOptions => ({
  viewport: { width, height: width < 500 ? 844 : 1000 },
});
