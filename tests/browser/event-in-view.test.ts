/** As the reader scrolls, the timeline marks the event in view: by style sheet where the browser can, by script elsewhere. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';

import { richestStory, siteUrl, useBrowser, viewport } from './site.ts';

const open = useBrowser();

/** Scrolls until the place of the last event in the text stands near the upper edge. */
const scrollToLastEvent = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const places = [...document.querySelectorAll<HTMLAnchorElement>('.event .when')].map(({ hash }) => hash);
    const tops = places.map((hash) => {
      const top = document.getElementById(hash.slice(1))?.getBoundingClientRect().top ?? 0;
      return { hash, top: top + scrollY };
    });
    const middle = tops.toSorted((a, b) => a.top - b.top)[Math.floor(tops.length / 2)];
    scrollTo({ top: (middle?.top ?? 0) - 40, behavior: 'instant' });
    return middle?.hash ?? '';
  });

test('a browser that knows scroll targets needs no script', async () => {
  const { page, close } = await open(richestStory, { ...viewport(1440), javaScriptEnabled: false });
  expect(await page.evaluate(() => CSS.supports('scroll-target-group', 'auto'))).toBe(true);
  await scrollToLastEvent(page);
  const current = page.locator('.event .when:target-current');
  await expect.poll(() => current.count()).toBe(1);
  await close();
});

test('elsewhere an observer marks it', async () => {
  const { page, complaints, close } = await open('404.html', viewport(1440));
  await page.addInitScript(() => {
    // As in a browser that has never heard of it; the site's scripts ask for nothing else.
    CSS.supports = () => false;
  });
  await page.goto(new URL(richestStory, siteUrl).href);
  const hash = await scrollToLastEvent(page);
  await page.locator(`.event .when[aria-current][href="${hash}"]`).first().waitFor();
  const marked = await page
    .locator('.event .when[aria-current]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(new Set(marked)).toEqual(new Set([hash]));
  expect(complaints).toEqual([]);
  await close();
});
