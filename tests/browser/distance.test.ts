/** Shares and distances set words back and take none away, by style sheet alone. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';

import { richestStory, storyPages, useBrowser, viewport } from './site.ts';

const open = useBrowser();

/** How many letters of the article stand out, are set back, and are to be seen at all. */
const letters = (page: Page) =>
  page.evaluate(() => {
    const ink = getComputedStyle(document.body).color;
    const count = { out: 0, back: 0 };
    const walker = document.createTreeWalker(document.querySelector('.text') ?? document, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const isArticle = parent?.closest('.passage') && !parent.closest('.visually-hidden, .note-ref, .beside');
      if (!parent || !isArticle || !parent.checkVisibility()) continue;
      count[getComputedStyle(parent).color === ink ? 'out' : 'back'] += node.textContent?.trim().length ?? 0;
    }
    return count;
  });

const DISTANCES = ['exact', 'paraphrase', 'secondHand', 'unnamed', 'own'];

describe.each([true, false])('with a script: %s', (javaScriptEnabled) => {
  const options = { ...viewport(1440), javaScriptEnabled };

  test('the farther a reader goes from the source, the more stands out, and nothing vanishes', async () => {
    const { page, close } = await open(richestStory, options);
    const all = await letters(page);
    expect(all.back).toBe(0);
    let before = 0;
    for (const distance of DISTANCES) {
      await page.locator(`#distance-${distance}`).check();
      const { out, back } = await letters(page);
      expect(out + back).toBe(all.out);
      expect(out).toBeGreaterThanOrEqual(before);
      before = out;
    }
    expect(before).toBe(all.out);
    await close();
  });

  test('a distance has an address', async () => {
    const { page, close } = await open(`${richestStory}#distance-exact`, options);
    const { out, back } = await letters(page);
    expect(out).toBeGreaterThan(0);
    expect(back).toBeGreaterThan(out);
    await close();
  });

  test('each part of the bar stands out by itself, and together they are all words', async () => {
    const { page, close } = await open(richestStory, options);
    const all = await letters(page);
    let sum = 0;
    for (const share of ['own', 'named', 'unnamed']) {
      const radio = page.locator(`#share-${share}`);
      if ((await radio.count()) === 0) continue;
      await page.locator(`label.choice:has(#share-${share})`).click();
      const { out, back } = await letters(page);
      expect(out + back).toBe(all.out);
      sum += out;
    }
    expect(sum).toBe(all.out);
    await close();
  });
});

test('what a choice does is said, and its address can be sent on', async () => {
  const { page, close } = await open(richestStory, viewport(1440));
  await page.locator('#distance-paraphrase').check();
  expect(await page.locator('#distance-shown').textContent()).toMatch(/paraphrase.*\d+%/u);
  expect(await page.evaluate(() => location.hash)).toBe('#distance-paraphrase');
  await close();
});

test.each(storyPages)('%s begins above the fold of a phone', async (path) => {
  const { page, close } = await open(path, viewport(390));
  const top = await page
    .locator('.passage')
    .first()
    .evaluate((text) => text.getBoundingClientRect().top);
  await close();
  expect(top).toBeLessThan(844 - 24);
});
