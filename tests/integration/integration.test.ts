/** What a publisher may choose in `astro.config.mjs`, and what is told them where it can't be so. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import type { AstroConfig } from 'astro';
import { describe, expect, test } from 'vitest';

import { contentConfigIn } from '../../src/integration/content-config.ts';
import { engineNotice } from '../../src/integration/markdown-engine.ts';
import { ROUTES, addressesOf, leftOutOf, routesOf } from '../../src/integration/routes.ts';
import { temporaryFolder } from '../support/command.ts';

const FEEDS = { rss: true, atom: true, json: true };

describe('routes', () => {
  test('every page and file has a name by which it may be turned off', () => {
    const folder = fileURLToPath(new URL('../../src/routes/', import.meta.url));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\.(?:astro|ts)$/u.test(file) && !/(?:^|\/)_/u.test(file));
    expect(Object.values(ROUTES).flat().sort()).toEqual(files.sort());
  });

  test('lie where the publisher wants them, beside other pages', () => {
    const at = (path: string): string[] => routesOf(path, FEEDS).map(({ pattern }) => pattern);
    expect(at('')).toEqual(expect.arrayContaining(['/', '/stories/[id]', '/rss.xml', '/robots.txt', '/404']));
    expect(at('news/')).toEqual(expect.arrayContaining(['/news', '/news/stories/[id]', '/news/search']));
    expect(at('news/')).not.toEqual(expect.arrayContaining(['/robots.txt']));
    expect(at('news/').every((pattern) => pattern.startsWith('/news'))).toBe(true);
    expect(addressesOf('news/')).toEqual(
      expect.arrayContaining(['news/', 'news/search/', 'news/how/', 'news/rss.xml']),
    );
  });

  test('can be turned off, or be the publisher’s own', () => {
    const routes = routesOf('', { ...FEEDS, atom: false }, { how: false, home: './src/Home.astro' });
    expect(routes.map(({ pattern }) => pattern)).not.toEqual(expect.arrayContaining(['/how']));
    expect(routes.map(({ pattern }) => pattern)).not.toEqual(expect.arrayContaining(['/atom.xml']));
    expect(routes.find(({ pattern }) => pattern === '/')).toEqual({
      pattern: '/',
      file: './src/Home.astro',
      isOwn: true,
    });
  });

  test('what is turned off is known by its addresses, but for a page that the project has in its place', () => {
    const routes = routesOf('news/', FEEDS, { how: false, actors: false, timeline: false, data: false });
    const leftOut = leftOutOf('news/', routes, ['news/how/']).map((pattern) => new RegExp(pattern, 'u'));
    const isLeftOut = (path: string): boolean => leftOut.some((pattern) => pattern.test(path));
    const gone = ['news/actors/', 'news/actors/2/', 'news/actors/ann-lee/', 'news/timeline/', 'news/claims.json'];
    expect(gone.filter((path) => !isLeftOut(path))).toEqual([]);
    const there = ['news/', 'news/how/', 'news/feed.json', 'news/stories/one/', 'actors/ann-lee/', 'about/'];
    expect(there.filter(isLeftOut)).toEqual([]);
  });
});

describe('the collections', () => {
  test('are named in a file that is written where there is none', async () => {
    const srcDir = pathToFileURL(`${join(await temporaryFolder(), 'src')}/`);
    expect(contentConfigIn(srcDir)).toMatch(/wrote .*content\.config\.ts/u);
    expect(readFileSync(new URL('content.config.ts', srcDir), 'utf8')).toContain("from 'sourceline/collections'");
    expect(contentConfigIn(srcDir)).toBeNull();
  });

  test('are asked for where a project has others', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'content.config.ts'), 'export const collections = {};\n');
    expect(() => contentConfigIn(pathToFileURL(`${folder}/`))).toThrow(/src\/content\.config\.ts: has no collections/u);
    expect(existsSync(join(folder, 'content.config.mts'))).toBe(false);
  });
});

describe('Markdown of the project’s own', () => {
  const noticeFor = async (engine: string, files: readonly string[]): Promise<string | null> => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'pages'));
    for (const file of files) await writeFile(join(folder, 'pages', file), '');
    const markdown = { processor: { name: engine } } as AstroConfig['markdown'];
    return engineNotice({ markdown, srcDir: pathToFileURL(`${folder}/`) });
  };

  test('is told of where an engine processes it that runs no plugins', async () => {
    expect(await noticeFor('satteri', ['about.md'])).toMatch(/Stories are annotated, .*"satteri".*unified\(/u);
  });

  test('and nothing is told where there is none, or where unified does', async () => {
    expect(await noticeFor('satteri', ['about.astro'])).toBeNull();
    expect(await noticeFor('unified', ['about.md'])).toBeNull();
  });
});
