/** Everything that can be acted on can be reached with the Tab key alone, in the order of the page. */
import { expect, test } from 'vitest';

import { richestStory, useBrowser, viewport } from './site.ts';

const open = useBrowser();

test('the first stop skips to the content', async () => {
  const { page, close } = await open(richestStory, viewport(1440));
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => location.hash)).toBe('#main');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  await close();
});

test('the second stop of a story skips its timeline', async () => {
  const { page, close } = await open(richestStory, viewport(1440));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Skip to the text');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.text') !== null)).toBe(true);
  await close();
});

test.each([390, 1440])(
  'Tab reaches every link and control at %i px, and each shows that it is reached',
  async (width) => {
    const { page, close } = await open(richestStory, viewport(width));
    const expected = await page.evaluate(
      () =>
        [...document.querySelectorAll('a[href], summary, input')].filter(
          (element) =>
            element.checkVisibility() &&
            !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked),
        ).length,
    );
    const reached = new Set<string>();
    const withoutRing: string[] = [];
    for (let press = 0; press < expected + 20; press += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const all = [...document.querySelectorAll('*')];
        return {
          id: String(all.indexOf(element)),
          outline: getComputedStyle(element).outlineStyle,
          html: element.outerHTML.slice(0, 100),
        };
      });
      if (!stop || reached.has(stop.id)) break;
      reached.add(stop.id);
      if (stop.outline === 'none') withoutRing.push(stop.html);
    }
    await close();
    expect(withoutRing).toEqual([]);
    // A list that scrolls may be a stop of its own.
    expect(reached.size).toBeGreaterThanOrEqual(expected);
  },
);
