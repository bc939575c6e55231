/** The built site behind a real nginx with the shipped configuration, at the root of a host and under a path. */
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { nginx, serveByNginx } from '../support/nginx.ts';
import type { NginxServer } from '../support/nginx.ts';
import { launchBrowser } from './browser.ts';
import { buildSite } from './site-build.ts';
import { embedPages, richestStory, siteFolder } from './site.ts';

let scratch: string;
let nested: string;
let browser: Browser;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'sourceline-hosting-'));
  nested = join(scratch, 'site');
  const variables = { BASE_PATH: '/x/', SITE_URL: 'https://news.example' };
  await buildSite(nested, { variables, cacheDir: join(scratch, 'cache') });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await rm(scratch, { recursive: true, force: true });
});

describe.skipIf(nginx === undefined).each(['/', '/x/'])('under %s', (base) => {
  let server: NginxServer;
  let folder: string;

  beforeAll(async () => {
    folder = base === '/' ? siteFolder : nested;
    server = await serveByNginx(folder, base);
  });
  afterAll(() => server.close());

  const get = (path: string) => fetch(new URL(path, server.url), { redirect: 'manual' });

  async function look(path: string) {
    const page = await browser.newPage();
    const complaints: string[] = [];
    const failures: string[] = [];
    const hosts = new Set<string>();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    page.on('response', (response) => {
      if (response.status() >= 400) failures.push(response.url());
    });
    const answer = await page.goto(new URL(path, server.url).href, { waitUntil: 'networkidle' });
    return { page, complaints, failures, hosts: [...hosts], answer };
  }

  // At once, since they wait for the network to fall silent.
  test.concurrent.each(['', richestStory, 'ledger/', 'actors/', 'timeline/', 'search/', 'how/'])(
    'opens %j with all it needs, from this host alone',
    async (path) => {
      const { page, complaints, failures, hosts } = await look(path);
      expect(complaints).toEqual([]);
      expect(failures).toEqual([]);
      expect(hosts).toEqual([new URL(server.url).host]);
      const outside = await page
        .locator('a[href^="/"]')
        .evaluateAll(
          (links, start) => links.map((a) => a.getAttribute('href') ?? '').filter((h) => !h.startsWith(start)),
          base,
        );
      expect(outside).toEqual([]);
      await page.close();
    },
  );

  test('the search works under its policy', async () => {
    const { page, complaints, failures } = await look('search/');
    await page.locator('#search-words').pressSequentially('Huawei');
    await page.locator('#search-hits li').first().waitFor();
    expect(complaints).toEqual([]);
    expect(failures).toEqual([]);
    await page.close();
  });

  test.concurrent.each(['nothing', 'nothing/', 'stories/nothing/deeper/still', 'actors/x.html'])(
    '%j is not found, on a page that finds its style',
    async (path) => {
      const { page, failures, answer } = await look(path);
      expect(answer?.status()).toBe(404);
      expect(failures).toEqual([new URL(path, server.url).href]);
      expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length ?? 0)).toBeGreaterThan(10);
      expect(await page.locator('a.name').getAttribute('href')).toBe(base);
      await page.close();
    },
  );

  test.each(['stories/', '_astro/'])('%j, a folder without a page, is not found either', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('<a class="name"');
  });

  test('an address without its final slash leads to the one with it', async () => {
    const answer = await get(richestStory.slice(0, -1));
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe(`${base}${richestStory}`);
  });

  test('hashed files are kept for a year, pages are asked about each time', async () => {
    const [asset] = await readdir(join(folder, '_astro'));
    expect((await get(`_astro/${asset ?? ''}`)).headers.get('cache-control')).toContain('immutable');
    expect((await get(richestStory)).headers.get('cache-control')).toContain('must-revalidate');
  });

  test.each(['', richestStory, 'icon.svg', 'nothing/'])('%j comes with the security headers', async (path) => {
    const { headers } = await get(path);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('server')).toBe('nginx');
  });

  test('a statement may stand in a frame on pages of others, its own page may not', async () => {
    const embed = embedPages[0] ?? '';
    const { headers } = await get(embed);
    expect(headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(headers.get('x-frame-options')).toBeNull();
    const { page } = await look('');
    // Another port is another host.
    const other = createServer(({ url = '' }, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(`<iframe src="${new URL(url.slice(1), server.url).href}"></iframe>`);
    }).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const framed = async (path: string): Promise<string> => {
      await page.goto(`http://127.0.0.1:${String(port)}/${path}`, { waitUntil: 'load' });
      return (await page.frames().at(-1)?.locator('body').textContent()) ?? '';
    };
    expect(await framed(embed)).toContain('“');
    expect(await framed(embed.replace(/embed\/$/u, ''))).not.toContain('“');
    await page.close();
    other.close();
  });

  test('files come with their type', async () => {
    expect((await get('icon.svg')).headers.get('content-type')).toBe('image/svg+xml');
    expect((await get('')).headers.get('content-type')).toMatch(/^text\/html; charset=utf-8$/iu);
    for (const [file, type] of [
      ['claims.csv', 'text/csv; charset=utf-8'],
      ['timeline.ics', 'text/calendar; charset=utf-8'],
      ['annotations.jsonld', 'application/ld+json'],
      ['picture.png', 'image/png'],
    ] as const) {
      expect((await get(richestStory + file)).headers.get('content-type')).toBe(type);
    }
  });
});
