/** What editors see in `astro dev`, and that readers never get any of it. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { SITE_FOLDERS, storiesFolder } from '../support/fixture-site.ts';
import { richestStory, siteFolder, useBrowser } from './site.ts';

const TRACES = [
  'data-desk',
  'editors-desk',
  'EditorsDesk',
  'Show proposals',
  'story-problems',
  '::actor[',
  '::quote[',
  '::confirm[',
];

const root = fileURLToPath(new URL('../..', import.meta.url));

const UNFIT =
  '---\ntitle: Unfit\npublished: 2019-02-17\n---\n\nThe bridge is safe, Ann Lee said.\n\n::plain[the harbour]\n';

test('nothing of it is in a build', () => {
  const files = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:css|html|js|json|xml)$/u.test(path),
  );
  expect(files.length).toBeGreaterThan(10);
  const found = files.flatMap((path) => {
    const content = readFileSync(join(siteFolder, path), 'utf8');
    return TRACES.filter((trace) => content.includes(trace)).map((trace) => `${path}: ${trace}`);
  });
  expect(found).toEqual([]);
});

describe('in astro dev', () => {
  const open = useBrowser();
  let server: ChildProcess | undefined;
  let address = '';
  const scratch = mkdtempSync(join(tmpdir(), 'sourceline-desk-'));
  const stories = join(scratch, 'stories');

  beforeAll(async () => {
    const script = fileURLToPath(new URL('dev.ts', import.meta.url));
    // Where VITEST is set, Astro's dev server answers nothing.
    cpSync(storiesFolder, stories, { recursive: true });
    writeFileSync(join(stories, 'unfit.md'), UNFIT);
    writeFileSync(
      join(stories, 'pictured.md'),
      `---\ntitle: A\npublished: 2024-05-15\n---\n\nIt rained on Monday.\n\n![A phone](phone.png)\n`,
    );
    cpSync(join(root, '.github/screenshots/story-phone.png'), join(stories, 'phone.png'));
    const folders = { ...SITE_FOLDERS, SOURCELINE_STORIES: relative(root, stories) };
    const env = { ...process.env, VITEST: undefined, NODE_ENV: 'development', BASE_PATH: '', ...folders };
    const started = spawn(process.execPath, [script, String(await freePort()), join(scratch, 'cache')], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    server = started;
    address = await new Promise<string>((resolve, reject) => {
      started.stdout.setEncoding('utf8').on('data', (text: string) => {
        const url = /http:\S+/u.exec(text)?.[0];
        if (url) resolve(url);
      });
      started.on('exit', (code) => {
        reject(new Error(`astro dev ended with ${String(code)}`));
      });
    });
    // The first page of a dev server is slow: everything is compiled for it.
    expect((await fetch(address + richestStory)).status).toBe(200);
  });
  afterAll(() => {
    server?.kill();
    rmSync(scratch, { recursive: true, force: true });
  });

  test('a bad correction is told at the top of its story, and of no other', async () => {
    const { page, close } = await open(`${address}stories/unfit/`);
    const problems = page.getByRole('region', { name: 'What is wrong with this story' });
    // A server that has just compiled what it needs loads the page once more.
    await expect
      .poll(() =>
        problems
          .getByRole('listitem')
          .allTextContents()
          .catch(() => []),
      )
      .toEqual([expect.stringMatching(/unfit\.md:8:1: ::plain: the text above doesn’t say “the harbour”/u)]);
    expect(await page.locator('.passage').first().textContent()).toContain('bridge is safe');
    await page.goto(address + richestStory);
    expect(await problems.count()).toBe(0);
    await close();
  });

  test('a picture beside a story is shown', async () => {
    const { page, close } = await open(`${address}stories/pictured/`);
    const picture = page.getByAltText('A phone');
    await expect.poll(() => picture.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBeGreaterThan(0);
    await close();
  });

  test('a switch shows every proposal below its passage, and is remembered', async () => {
    const { page, close } = await open(address + richestStory, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const desk = page.locator('[data-desk-block]');
    expect(await desk.first().isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Show proposals' }).click();
    expect(await desk.first().isVisible()).toBe(true);
    expect(await page.locator('.row + [data-desk-block]').count()).toBe(await desk.count());
    // The proposals too that readers don't see.
    const unsure = page.locator('[data-desk-shown="false"]:is([data-desk-kind="quote"], [data-desk-kind="claim"])');
    const shown = page.locator('[data-desk-shown="true"]:is([data-desk-kind="quote"], [data-desk-kind="claim"])');
    expect(await unsure.count()).toBeGreaterThan(0);
    // Those with a mark of their own, and those that only pass another on and share its note.
    const marked = await page.locator('.passage mark.attribution[id]').count();
    expect(await shown.count()).toBeGreaterThanOrEqual(marked);
    expect(await shown.filter({ has: page.locator('td:first-child b') }).count()).toBe(await shown.count());

    const row = page.locator('[data-desk-kind="claim"]').first();
    await row.getByRole('button', { name: 'correct' }).click();
    const line = await row.locator('[data-desk-line]').textContent();
    expect(line).toMatch(/^::claim\[.+\]\{by="[a-z-]+".*certainty="[a-z]+"\}$/u);
    await page.getByRole('status').getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(line);

    // Whom the menu names takes the place of the one proposed.
    const block = desk.filter({ has: page.locator('[data-desk-kind="claim"]') }).first();
    await block.getByRole('combobox').selectOption('none');
    await row.getByRole('button', { name: 'correct' }).click();
    expect(await row.locator('[data-desk-line]').textContent()).toBe(line?.replace(/\{by="[^"]+"/u, '{by="none"'));
    expect(await block.locator('details tr').first().isVisible()).toBe(false);

    for (const width of [390, 820, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      const cut = await desk.evaluateAll((blocks) => blocks.some((one) => one.scrollWidth > one.clientWidth));
      expect([width, wide, cut]).toEqual([width, 0, false]);
    }

    await page.reload();
    await page.getByRole('button', { name: 'Hide proposals' }).click();
    expect(await desk.first().isVisible()).toBe(false);
    await close();
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const taken = probe.address();
      probe.close(() => {
        resolve(typeof taken === 'object' && taken ? taken.port : 0);
      });
    });
  });
}
