/** What editors see in `astro dev`, and that readers never get any of it. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { richestStory, siteFolder, useBrowser } from './site.ts';

const TRACES = ['data-desk', 'editors-desk', 'EditorsDesk', 'Show proposals', '::actor[', '::quote[', '::confirm['];

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

  beforeAll(async () => {
    const script = fileURLToPath(new URL('dev.ts', import.meta.url));
    // Where VITEST is set, Astro's dev server answers nothing.
    const env = { ...process.env, VITEST: undefined, NODE_ENV: 'development', BASE_PATH: '' };
    const started = spawn(process.execPath, [script, String(await freePort())], {
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
  afterAll(() => server?.kill());

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
    const marked = await page.locator('.passage mark.attribution[id]').count();
    const statements = await page.locator(':is([data-desk-kind="quote"], [data-desk-kind="claim"])').count();
    expect(statements).toBe(marked + (await unsure.count()));

    const row = page.locator('[data-desk-kind="claim"]').first();
    await row.getByRole('button', { name: 'correct' }).click();
    const line = await row.locator('[data-desk-line]').textContent();
    expect(line).toMatch(/^::claim\[.+\]\{by="[a-z-]+".*certainty="[a-z]+"\}$/u);
    await page.getByRole('status').getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(line);

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
