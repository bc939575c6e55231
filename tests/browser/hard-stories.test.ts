/** Stories that break a layout stay readable: the page keeps its width, the text its measure, the notes their lines. */
import type { Page } from 'playwright';
import { describe, expect, inject, test } from 'vitest';

import { useBrowser, viewport } from './site.ts';

const open = useBrowser();
const url = inject('hardSiteUrl');
const at = (path: string): string => new URL(path, url).href;

const widthOf = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().width);

test.each([800, 1000, 1280, 1440])('without a timeline the text stands under its headline at %i px', async (width) => {
  const { page, close } = await open(at('stories/undated/'), viewport(width));
  expect(await page.locator('.timeline').count()).toBe(0);
  const [headline, text] = await Promise.all(
    ['h1', '.passage'].map((selector) => page.locator(selector).first().boundingBox()),
  );
  const measure = 16 * 35.5;
  const passage = await widthOf(page, '.passage');
  await close();
  expect(text?.x).toBeCloseTo(headline?.x ?? NaN, 0);
  expect(passage).toBeGreaterThan(measure * 0.95);
  expect(passage).toBeLessThan(measure * 1.05);
});

test.each(['', 'stories/long-words/', 'archive/', 'ledger/', 'actors/', 'timeline/'])(
  'no word without end makes the page /%s wider than its window',
  async (path) => {
    for (const width of [320, 820, 1440]) {
      const { page, close } = await open(at(path), viewport(width));
      const overhang = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      await close();
      expect({ width, overhang }).toEqual({ width, overhang: 0 });
    }
  },
);

test('long lines of code scroll by themselves, with the keyboard too, and are printed whole', async () => {
  const { page, close } = await open(at('stories/long-words/'), viewport(390));
  const code = page.locator('.passage pre');
  const hidden = () => code.evaluate((element) => element.scrollWidth - element.clientWidth);
  await code.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => code.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  expect(await hidden()).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  expect(await hidden()).toBe(0);
  await close();
});

describe('statements within statements', () => {
  test('have one mark where one only passes the other on', async () => {
    const { page, close } = await open(at('stories/nested/'), viewport(1440));
    const nested = await page.locator('.passage mark mark').count();
    await close();
    expect(nested).toBe(0);
  });

  test('are seen where colours are forced, and a speaker’s own words known from the rest', async () => {
    for (const colorScheme of ['dark', 'light'] as const) {
      const { page, close } = await open(at('stories/nested/'), {
        ...viewport(1440),
        colorScheme,
        forcedColors: 'active',
      });
      const looks = await page.evaluate(() =>
        [...document.querySelectorAll('.passage mark')].map((mark) => {
          const { color, backgroundColor, fontWeight } = getComputedStyle(mark);
          const own = mark.querySelector('.verbatim');
          return {
            isSeen: color !== backgroundColor && backgroundColor !== 'rgba(0, 0, 0, 0)',
            color,
            weight: Number(fontWeight),
            ownWeight: own ? Number(getComputedStyle(own).fontWeight) : null,
          };
        }),
      );
      const ink = await page.evaluate(() => getComputedStyle(document.body).color);
      await close();
      expect(looks.length).toBeGreaterThan(3);
      expect(looks.filter(({ isSeen, color }) => !isSeen || color !== ink)).toEqual([]);
      const partly = looks.filter(({ ownWeight }) => ownWeight !== null);
      expect(partly.length).toBeGreaterThan(0);
      for (const { weight, ownWeight } of partly) expect(ownWeight).toBeGreaterThan(weight);
    }
  });
});
