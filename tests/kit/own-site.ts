/** A site that somebody begins with the package, to the update of the package. */
import { appendFileSync, copyFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, expect, test } from 'vitest';

import { serveFolder } from '../../src/cli/static-server.ts';
import { launchBrowser } from '../browser/browser.ts';
import { root } from './packed.ts';
import type { Packed } from './packed.ts';

/** What a publisher has written or configured, byte for byte, by its path. */
function ownFiles(site: string): Map<string, string> {
  const entries = readdirSync(site, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const own = files.filter(
    (file) => !/\/(?:node_modules|dist|\.astro)\//u.test(file.slice(site.length).replaceAll('\\', '/')),
  );
  return new Map(own.sort().map((file) => [file, readFileSync(file, 'base64')]));
}

export function ownSite(kit: () => Packed): void {
  let site: string;
  const page = (path: string): string => readFileSync(join(site, 'dist', path, 'index.html'), 'utf8');

  beforeAll(async () => {
    expect(await kit().sourceline(kit().scratch, 'new', 'harbour-post')).toContain('cd harbour-post');
    site = join(kit().scratch, 'harbour-post');
    const settings = `${readFileSync(join(site, 'content/site.yaml'), 'utf8')}
fediverse: '@post@example.social'
theme: { light: { quote: '#7a1f1f' } }
`.replace('publisher:', 'publisher:\n  ethics: /ethics/');
    writeFileSync(join(site, 'content/site.yaml'), settings.replace('search: true', 'training: false'));
    copyFileSync(join(root, '.github/screenshots/story-phone.png'), join(site, 'content/stories/the pier.png'));
    copyFileSync(join(site, 'public/icon.svg'), join(site, 'public/map.svg'));
    const told = join(site, 'content/stories/second-bridge.md');
    appendFileSync(told, '\n![The old pier](<the pier.png> "At low tide")\n\n![A map of the harbour](/map.svg)\n');
    writeFileSync(join(site, 'content/strings.yaml'), 'site: { parts: { how: About the marks } }\n');
    expect(await kit().sourceline(site, 'check')).toContain('nothing to put right');
    await kit().sourceline(site, 'build');
  }, 120_000);

  test('is begun by one command, which overwrites nothing', async () => {
    expect(readFileSync(join(site, '.gitignore'), 'utf8')).toContain('node_modules/');
    expect(readFileSync(join(site, 'package.json'), 'utf8')).toContain('"name": "harbour-post"');
    await expect(kit().sourceline(kit().scratch, 'new', 'harbour-post')).rejects.toThrow(/not empty: name another/u);
    await expect(kit().sourceline(kit().scratch, 'chekc')).rejects.toThrow(/did you mean "check"\?/u);
  });

  test('says everywhere what the publisher says', () => {
    const story = page('stories/second-bridge');
    expect(story).toContain('<html lang="en-GB" dir="ltr">');
    expect(story).toMatch(/<title>Council promises a second bridge – The Harbour Post<\/title>/u);
    expect(story).toContain('<meta name="fediverse:creator" content="@post@example.social">');
    expect(story).toContain('"@type":"NewsMediaOrganization"');
    expect(story).toContain('"ethicsPolicy":"https://news.example/ethics/"');
    expect(story).toContain('About the marks');
    expect(story).not.toMatch(/Sourceline|Huawei/u);
    const cited = readdirSync(join(site, 'dist/said/second-bridge'));
    const notes = [...story.matchAll(/<li id="note-\S+" class="note (?<kind>\w+)"[^>]* data-address="(?<at>[^"]+)"/gu)];
    expect(notes.some(({ groups }) => groups?.kind === 'claim' && !cited.includes(groups.at ?? ''))).toBe(true);
    for (const { groups } of notes) if (groups?.kind === 'quote') expect(cited).toContain(groups.at);
    const robots = readFileSync(join(site, 'dist/robots.txt'), 'utf8');
    expect(robots).toContain('Content-Usage: train-ai=n\n');
    expect(robots).toContain('https://news.example/sitemap-index.xml');
  });

  test('is the same page in a browser, without a complaint', async () => {
    const server = await serveFolder(join(site, 'dist'), { base: '/', port: 0 });
    const browser = await launchBrowser();
    try {
      const opened = await browser.newPage();
      const complaints: string[] = [];
      opened.on('console', (message) => complaints.push(message.text()));
      await opened.goto(`${server.url}stories/second-bridge/`);
      expect(await opened.locator('mark.quote[data-actor="ann-lee"]').count()).toBe(1);
      const token = await opened.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--color-quote'),
      );
      expect(token.trim()).toBe('#7a1f1f');
      // Both have room before they are there, and the first is no larger than what a screen shows of it.
      const [pier, map] = [opened.getByAltText('The old pier'), opened.getByAltText('A map of the harbour')];
      for (const [picture, file] of [
        [pier, /_astro\/the%20pier\.[^/]+\.webp$/u],
        [map, /\/map\.svg$/u],
      ] as const) {
        await picture.scrollIntoViewIfNeeded();
        await expect.poll(() => picture.evaluate((shown: HTMLImageElement) => shown.currentSrc)).toMatch(file);
        await expect.poll(() => picture.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBeGreaterThan(0);
        expect(await picture.getAttribute('width')).toMatch(/^\d+$/u);
        expect(await picture.getAttribute('height')).toMatch(/^\d+$/u);
      }
      await opened.goto(`${server.url}search/?q=bridge`);
      await opened.locator('#search-hits a').first().waitFor();
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
      await server.close();
    }
  });

  test('stories begin, come in from elsewhere, and the next version of the package builds them untouched', async () => {
    writeFileSync(join(site, 'letter.txt'), 'A letter\n\nThe mayor, Ann Lee, said on Monday that “all is well”.\n');
    expect(await kit().sourceline(site, 'import', 'letter.txt', '--published', '2024-06-01')).toContain('1 quote');
    expect(await kit().sourceline(site, 'story', 'A third bridge')).toContain('content/stories/a-third-bridge.md');
    rmSync(join(site, 'content/stories/a-third-bridge.md'));
    const before = ownFiles(site);
    const version = await kit().update();
    const manifest = readFileSync(join(kit().scratch, 'node_modules/sourceline/package.json'), 'utf8');
    expect(JSON.parse(manifest)).toHaveProperty('version', version);
    expect(await kit().sourceline(site, 'check')).toContain('nothing to put right');
    await kit().sourceline(site, 'build');
    expect(ownFiles(site)).toEqual(before);
    expect(page('stories/a-letter')).toContain('data-actor="ann-lee"');
  });
}
