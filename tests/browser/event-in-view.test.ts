/** As the reader scrolls, the timeline marks the event in view, and one actor's events can be shown alone. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';

import { richestStory, useBrowser, viewport } from './site.ts';

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

test('the event whose date the reader has come to is marked', async () => {
  const { page, complaints, close } = await open(richestStory, viewport(1440));
  const hash = await scrollToLastEvent(page);
  await page.locator(`.event .when[aria-current][href="${hash}"]`).first().waitFor();
  const marked = await page
    .locator('.event .when[aria-current]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(new Set(marked)).toEqual(new Set([hash]));
  expect(complaints).toEqual([]);
  await close();
});

test('the current event is in sight where the timeline is longer than the window', async () => {
  const { page, close } = await open(richestStory, { viewport: { width: 1440, height: 420 } });
  const hash = await scrollToLastEvent(page);
  const isInSight = (): Promise<boolean> =>
    page
      .locator(`.event .when[href="${hash}"]`)
      .first()
      .evaluate((link) => {
        const { top, bottom } = link.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
  await expect.poll(isInSight).toBe(true);
  await close();
});

test('one actor’s events can be shown alone, without a script', async () => {
  for (const path of [richestStory, 'timeline/']) {
    const { page, close } = await open(path, { ...viewport(1440), javaScriptEnabled: false });
    const seen = () =>
      page.locator('.event').evaluateAll((all) => all.filter((event) => event.checkVisibility()).length);
    const all = await seen();
    await page.locator('.event-filter summary').click();
    await page.locator('#event-actor-1').check();
    expect(await seen()).toBe(Number(await page.locator('#event-actor-1 + .count').textContent()));
    expect(await seen()).toBeLessThan(all);
    await close();
  }
});
