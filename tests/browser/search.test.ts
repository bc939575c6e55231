/** The search finds stories and statements, is fetched only when used, and says so where it cannot work. */
import { describe, expect, test } from 'vitest';

import { richestStory, siteUrl, useBrowser, viewport } from './site.ts';

const open = useBrowser();
const isEngine = (address: string): boolean => address.includes('/pagefind/');

/** As a host sends it that allows files of the site and nothing else. */
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'";

test('nothing is fetched before the field is used, and then words, statements and their notes are found', async () => {
  const { page, requests, complaints, close } = await open('search/', viewport(1440));
  await page.waitForLoadState('networkidle');
  expect(requests.filter(isEngine)).toEqual([]);
  const samples = page.locator('#search-samples');
  expect(await samples.locator('.statement').count()).toBeGreaterThan(0);

  await page.locator('#search-words').pressSequentially('Huawei');
  await page.locator('#search-hits li').first().waitFor();
  expect(await samples.isVisible()).toBe(false);
  expect(requests.filter(isEngine).length).toBeGreaterThan(0);
  expect(requests.filter((address) => !address.startsWith(siteUrl))).toEqual([]);
  const count = await page.locator('#search-hits li').count();
  expect(await page.locator('#search-status').textContent()).toMatch(
    /^\d+ (?:story|stories) found, with \d+ statements?\.$/u,
  );
  expect(new URL(page.url()).searchParams.get('q')).toBe('Huawei');
  expect(count).toBeGreaterThan(1);
  const kinds = await page.locator('#search-hits .soft').allTextContents();
  expect(kinds.some((kind) => kind.startsWith('Story'))).toBe(true);
  expect(kinds.some((kind) => /^(?:Quoted|Partly quoted|Paraphrased)/u.test(kind))).toBe(true);

  await page.locator('#search-hits a[href*="#note-"]').first().click();
  await page.locator('.note:popover-open').waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('an address may hold the question, and what is not there is said not to be', async () => {
  const first = await open('search/?q=Huawei');
  await first.page.locator('#search-hits li').first().waitFor();
  await first.close();
  const { page, close } = await open('search/?q=xqzvwk');
  await page.locator('#search-status:has-text("Nothing found for “xqzvwk”")').waitFor();
  expect(await page.locator('#search-hits li').count()).toBe(0);
  await close();
});

test('a statement found is told whole, a denial as one, and what is left out is counted', async () => {
  const { page, close } = await open('search/?q=threat');
  const item = page.locator('#search-hits li', { has: page.locator('[data-certainty="denied"]') }).first();
  await item.waitFor();
  expect(await item.locator('.words').first().textContent()).toMatch(/^denies that/u);
  await page.locator('#search-words').fill('Huawei');
  const more = page.locator('#search-hits summary').first();
  await more.waitFor();
  expect(await more.textContent()).toMatch(/^\d+ more in this story$/u);
  await more.click();
  expect(await page.locator('#search-hits details[open] li').first().isVisible()).toBe(true);
  await close();
});

test('of what is quoted in part, the speaker’s own words alone are shaded', async () => {
  const { page, close } = await open('search/?q=sovereign');
  const item = page.locator('#search-hits [data-form="mixed"]').first();
  await item.waitFor();
  expect(await item.locator('.verbatim').first().textContent()).toMatch(/^“.*”$/u);
  await close();
});

test('works with the keyboard alone', async () => {
  const { page, close } = await open('search/', viewport(390));
  await page.locator('.masthead .name').focus();
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.id === 'search-words')) break;
  }
  await page.keyboard.type('Huawei');
  await page.keyboard.press('Enter');
  await page.locator('#search-hits li').first().waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('#search-hits') !== null)).toBe(true);
  await close();
});

test('without scripts the page leads to the ledger', async () => {
  const { page, close } = await open('search/', { javaScriptEnabled: false });
  expect(await page.locator('#search').isVisible()).toBe(false);
  expect(await page.locator('main a[href$="ledger/"]').isVisible()).toBe(true);
  await close();
});

describe('under a strict security policy', () => {
  test('search and story work, and nothing is refused', async () => {
    const { page, complaints, close } = await open('404.html', viewport(1440));
    await page.route('**/*', async (route) => {
      const response = await route.fetch();
      const isPage = (response.headers()['content-type'] ?? '').startsWith('text/html');
      const headers = isPage ? { ...response.headers(), 'content-security-policy': STRICT } : response.headers();
      await route.fulfill({ response, headers });
    });
    await page.goto(new URL('search/?q=Huawei', siteUrl).href);
    await page.locator('#search-hits li').first().waitFor();
    await page.goto(new URL(richestStory, siteUrl).href);
    await page.locator('.note-ref').first().click();
    expect(await page.locator('.note:popover-open').count()).toBe(1);
    expect(complaints).toEqual([]);
    await close();
  });
});
