/** What the boxes hide leaves nothing behind: no number without its note, no name beside nothing, no table without rows. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';

import { richestStory, useBrowser, viewport } from './site.ts';

const open = useBrowser();

const click = (page: Page, id: string): Promise<void> =>
  page.evaluate((of) => document.getElementById(of)?.click(), id);

describe('the notes of a story', () => {
  const left = (page: Page, selector: string): Promise<number> =>
    page.locator(selector).filter({ visible: true }).count();

  test.each(['show-quotes', 'show-claims', 'show-stated', 'voice-1', 'plain-text'])(
    'go with their numbers and margins where %s hides them',
    async (id) => {
      const { page, close } = await open(richestStory, viewport(1440));
      const before = await left(page, '.note-ref');
      await click(page, id);
      const numbers = await left(page, '.note-ref');
      expect(numbers).toBeLessThan(before);
      expect(await left(page, '.passage > :not(table) .beside')).toBe(numbers);
      await close();
    },
  );
});

describe('the ledger', () => {
  test('says so where the boxes leave nothing, and only then', async () => {
    const { page, close } = await open('ledger/', viewport(1440));
    const nothing = page.locator('.nothing-left');
    const table = page.locator('.statements');
    await click(page, 'show-quotes');
    expect([await nothing.isVisible(), await table.isVisible()]).toEqual([false, true]);
    await click(page, 'show-claims');
    expect([await nothing.isVisible(), await table.isVisible()]).toEqual([true, false]);
    await click(page, 'show-quotes');
    for (const certainty of ['stated', 'hedged', 'denied', 'hearsay']) await click(page, `show-${certainty}`);
    expect([await nothing.isVisible(), await table.isVisible()]).toEqual([true, false]);
    await close();
  });

  test('says that one voice alone is shown, and leads back to all', async () => {
    const { page, close } = await open('ledger/', viewport(1440));
    const onlyOne = page.locator('.only-one');
    expect(await onlyOne.isVisible()).toBe(false);
    await page
      .locator('.voices-list a[href^="#by-"]')
      .first()
      .evaluate((link: HTMLElement) => {
        link.click();
      });
    expect(await onlyOne.isVisible()).toBe(true);
    await onlyOne.locator('a').click();
    expect(await onlyOne.isVisible()).toBe(false);
    await close();
  });

  test.each(['ledger/', richestStory])('%s: no choice wraps below what it is a choice of', async (path) => {
    for (const width of [820, 1440]) {
      const { page, close } = await open(path, viewport(width));
      const gaps = await page.evaluate(() => {
        for (const details of document.querySelectorAll<HTMLDetailsElement>('details')) details.open = true;
        return [...document.querySelectorAll('.legend fieldset')].flatMap((fieldset) => {
          const end = fieldset.querySelector('legend')?.getBoundingClientRect().right ?? NaN;
          return [...fieldset.querySelectorAll('.choice')].map((choice) => choice.getBoundingClientRect().left - end);
        });
      });
      await close();
      expect(Math.min(...gaps)).toBeGreaterThan(0);
    }
  });
});
