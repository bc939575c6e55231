/**
 * Content is not trusted: whatever stands in a story or in the cast, no script runs, nothing is fetched from another
 * host, and the words around it stay. Every page is opened with its own security policy, and once more with the policy
 * switched off, so that it can't hide a hole in what stands behind it.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { serveFolder } from '../../src/cli/static-server.ts';
import type { StaticServer } from '../../src/cli/static-server.ts';
import { launchBrowser } from './browser.ts';
import { AFTER, BEFORE, hostileInputs, importedInputs, isFrontmatter, writeHostileSite } from './hostile-site.ts';
import { buildSite, root } from './site-build.ts';

/** Refused with an error that names the file: a picture must be the site's own, a correction must fit its text. */
const REFUSED = /^(?:images|directives)-\d+$/u;

const refused = new Set<string>();
let notImported: string[] = [];
let scratch: string;
let server: StaticServer;
let page: Page;
let guarded: Page;
const fired: string[] = [];
const fetched: string[] = [];

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'sourceline-hostile-'));
  const out = await build().catch((error: unknown) => {
    for (const [, id] of String(error).matchAll(/([a-z-]+-\d+)\.md:/gu)) refused.add(id ?? '');
    return build();
  });
  server = await serveFolder(out, { base: '/', port: 0 });
  const browser = await launchBrowser();
  [page, guarded] = await Promise.all([watched(browser, true), watched(browser, false)]);
});

afterAll(async () => {
  await page.context().browser()?.close();
  await server.close();
  await rm(scratch, { recursive: true, force: true });
});

async function watched(browser: Browser, bypassCSP: boolean): Promise<Page> {
  const watching = await (await browser.newContext({ bypassCSP })).newPage();
  watching.on('dialog', async (dialog) => {
    fired.push(`${watching.url()}: ${dialog.message()}`);
    await dialog.dismiss();
  });
  watching.on('request', (request) => {
    if (!request.url().startsWith(server.url)) fetched.push(`${watching.url()}: ${request.url()}`);
  });
  return watching;
}

async function build(): Promise<string> {
  const content = await mkdtemp(join(scratch, 'content-'));
  const [stories, actors, out] = ['stories', 'actors', 'site'].map((name) => join(content, name)) as [
    string,
    string,
    string,
  ];
  notImported = writeHostileSite(stories, actors, refused);
  const variables = { SOURCELINE_STORIES: relative(root, stories), SOURCELINE_ACTORS: relative(root, actors) };
  return buildSite(out, { variables, cacheDir: join(scratch, 'cache') });
}

/** Attributes and addresses that could run something, wherever they stand in the page. */
const active = () =>
  [...document.querySelectorAll(':not(meta[name], meta[property])')].flatMap((element) =>
    [...element.attributes]
      .filter(
        ({ name, value }) =>
          /^on|^style$|^srcdoc$|^formaction$|^ping$/iu.test(name) ||
          /^(?:javascript|vbscript|data|blob|file):/iu.test(value.replaceAll(/[\u0000-\u0020]/gu, '')),
      )
      .map(({ name, value }) => `${element.tagName} ${name}=${value}`),
  );

async function expectHarmless(path: string): Promise<void> {
  fired.length = 0;
  fetched.length = 0;
  await Promise.all([page, guarded].map((one) => touchAll(one, path)));
  expect(fired).toEqual([]);
  expect(fetched).toEqual([]);
  expect(await page.evaluate(active)).toEqual([]);
}

/** What waits for a hand: focus, a pointer, a click on anything that isn't a link. */
async function touchAll(window: Page, path: string): Promise<void> {
  await window.goto(new URL(path, server.url).href, { waitUntil: 'load' });
  await window.evaluate(() => {
    for (const element of document.querySelectorAll('main *')) {
      for (const kind of ['pointerover', 'mouseover', 'focus', 'toggle']) element.dispatchEvent(new Event(kind));
      if (element instanceof HTMLElement && !element.closest('a')) element.click();
    }
  });
}

test('there are two hundred inputs at least, and few are refused', () => {
  console.log(`${hostileInputs.length} hostile inputs, ${refused.size} refused with an error that names the file`);
  expect(hostileInputs.length).toBeGreaterThanOrEqual(200);
  expect([...refused].filter((id) => !REFUSED.test(id))).toEqual([]);
  // Corrections of both sorts are among them: some fit their text, some don't.
  const directives = hostileInputs.filter(({ id }) => id.startsWith('directives-'));
  expect(directives.filter(({ id }) => !refused.has(id)).length).toBeGreaterThan(5);
  expect(directives.filter(({ id }) => refused.has(id)).length).toBeGreaterThan(5);
  console.log(`${importedInputs.length} more as pages to import, ${notImported.length} refused`);
  expect(notImported.length).toBeLessThan(importedInputs.length / 10);
});

describe.each(hostileInputs)('$id', (hostile) => {
  test(JSON.stringify(hostile.input), async () => {
    if (refused.has(hostile.id)) {
      expect(hostile.id).toMatch(REFUSED);
      return;
    }
    await expectHarmless(`stories/${hostile.id}/`);
    const text = await page.locator('main').innerText();
    expect(text).toContain(BEFORE);
    expect(text).toContain(AFTER);
    if (isFrontmatter(hostile)) {
      expect(await page.locator('h1').innerText()).toBe(hostile.input);
      await expectHarmless(`actors/${hostile.id}/`);
      expect(await page.locator('h1').innerText()).toContain(hostile.input);
    }
  });
});

describe.each(importedInputs)('$id', ({ id, input }) => {
  test(JSON.stringify(input), async () => {
    if (notImported.includes(id)) return;
    await expectHarmless(`stories/${id}/`);
    expect(await page.locator('main').innerText()).toContain(BEFORE);
  });
});

test.each(['', 'ledger/', 'timeline/', 'actors/', 'search/?q=Hostile'])('/%s, which quotes them all', async (path) => {
  await expectHarmless(path);
});
