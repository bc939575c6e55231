/** What a reader has to fetch, compressed as hosts compress it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { expect, test } from 'vitest';

import {
  allPages,
  claimPages,
  embedPages,
  richestStory,
  saidPages,
  siteFolder,
  storyPages,
  useBrowser,
} from './site.ts';

const KB = 1000;
const open = useBrowser();
const zipped = (path: string): number => gzipSync(readFileSync(join(siteFolder, path)), { level: 9 }).length;
const assets = (ending: string): string[] =>
  readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(ending));
const htmlOf = (path: string): string =>
  readFileSync(join(siteFolder, path.endsWith('.html') ? path : join(path, 'index.html')), 'utf8');
const inKb = (bytes: number): string => `${(bytes / KB).toFixed(1)} KB`;

test('no page needs a script, and those that may be used are 6 KB at most, none inline', () => {
  // Linked data is no script, whatever its element is called: nothing runs it.
  const scriptsOf = (path: string): string =>
    htmlOf(path).replaceAll(/<script type="application\/ld\+json">[^<]*<\/script>/gu, '');
  const inline = allPages.filter((path) => /<script(?![^>]*\ssrc=)/u.test(scriptsOf(path)));
  const scripted = allPages.filter((path) => scriptsOf(path).includes('<script'));
  const own = assets('.js').filter((path) => !path.startsWith('pagefind'));
  const bytes = own.reduce((sum, path) => sum + zipped(path), 0);
  const engine = assets('').filter((path) => /^pagefind.*\.(?:js|pagefind)$/u.test(path));
  console.log(`Scripts: 0 KB needed, ${inKb(bytes)} optional in all`);
  console.log(`Search engine, once the search is used: ${inKb(engine.reduce((sum, path) => sum + zipped(path), 0))}`);
  expect(inline).toEqual([]);
  const mayHave = new Set([...storyPages, ...saidPages, ...claimPages, 'search/']);
  expect(scripted.filter((path) => !mayHave.has(path))).toEqual([]);
  expect(bytes).toBeLessThanOrEqual(6 * KB);
});

test('no page has style attributes, so that a strict security policy can hold', () => {
  const styled = allPages.filter((path) => /<[a-z][^>]*\sstyle="/u.test(htmlOf(path)));
  expect(styled).toEqual([]);
});

test.each([richestStory, ...embedPages.slice(0, 1)])('%s: 12 KB of style sheets at most', (page) => {
  const sheets = [...htmlOf(page).matchAll(/<link rel="stylesheet" href="\/([^"]+)"/gu)].map(([, path]) => path ?? '');
  const bytes = sheets.reduce((sum, path) => sum + zipped(path), 0);
  console.log(`Style sheets: ${inKb(bytes)}`);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(12 * KB);
});

test('no page is larger than 300 KB of HTML', () => {
  const largest = allPages
    .map((path) => ({ path, bytes: Buffer.byteLength(htmlOf(path)) }))
    .sort((a, b) => b.bytes - a.bytes)[0];
  console.log(`Largest page: ${largest?.path ?? ''}, ${inKb(largest?.bytes ?? 0)}`);
  expect(largest?.bytes).toBeLessThanOrEqual(300 * KB);
});

test.each(storyPages)('%s: 30 KB of HTML at most', (path) => {
  const bytes = zipped(join(path, 'index.html'));
  console.log(`${path}: ${inKb(bytes)}`);
  expect(bytes).toBeLessThanOrEqual(30 * KB);
});

test.each(storyPages)('%s: 60 KB of fonts at most', async (path) => {
  const { page, requests, close } = await open(path);
  await page.evaluate(() => document.fonts.ready);
  const fonts = [...new Set(requests.filter((address) => address.endsWith('.woff2')))];
  const bytes = fonts.reduce(
    (sum, address) => sum + readFileSync(join(siteFolder, new URL(address).pathname)).length,
    0,
  );
  await close();
  console.log(`${path}: ${fonts.length} fonts, ${inKb(bytes)}`);
  expect(fonts.length).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(60 * KB);
});
