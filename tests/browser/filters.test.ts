/** What the boxes hide leaves nothing behind: no count that isn't true, no rule beside nothing, no table without rows. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';

import { richestStory, useBrowser, viewport } from './site.ts';

const open = useBrowser();

const click = (page: Page, id: string): Promise<void> =>
  page.evaluate((of) => document.getElementById(of)?.click(), id);

/** Of each block: what its summary says, and what of its notes is left. */
const blocks = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.notes')].map((notes) => ({
      isSeen: getComputedStyle(notes).display !== 'none',
      said: notes.querySelector('summary .count')?.textContent ?? '',
      briefs: [...notes.querySelectorAll<HTMLElement>('summary .whom > *')].map(({ textContent, hidden }, index) => ({
        words: textContent,
        isSeen: !hidden,
        isLeft: getComputedStyle(notes.querySelectorAll('.note')[index] ?? notes).display !== 'none',
      })),
      left: [...notes.querySelectorAll('.note')].filter((note) => getComputedStyle(note).display !== 'none').length,
    })),
  );

describe('the notes of a story', () => {
  const areCountedAsLeft = (of: Awaited<ReturnType<typeof blocks>>): void => {
    for (const { isSeen, said, left } of of) {
      expect(isSeen).toBe(left > 0);
      if (isSeen) expect(said).toBe(`${left} ${left === 1 ? 'note' : 'notes'}`);
    }
  };

  test.each([
    ['show-quotes', 'show-quotes'],
    ['show-claims', 'show-claims'],
    ['show-stated', 'show-stated'],
    ['plain-text', 'plain-text'],
    ['voice-1', 'voice-all'],
  ])('are counted as %s leaves them, and a block with none has no summary', async (hide, show) => {
    const { page, close } = await open(richestStory, viewport(390));
    const before = await blocks(page);
    await click(page, hide);
    const after = await blocks(page);
    await click(page, show);
    const again = await blocks(page);
    await close();
    expect(after).not.toEqual(before);
    expect(after.some(({ left }) => left === 0)).toBe(true);
    areCountedAsLeft(after);
    expect(again).toEqual(before);
  });

  test('are counted as all boxes together leave them, and the note that a link led to stays', async () => {
    const { page, close } = await open(richestStory, viewport(390));
    for (const id of ['show-hedged', 'show-denied', 'show-hearsay', 'voice-0']) await click(page, id);
    areCountedAsLeft(await blocks(page));
    await click(page, 'show-stated');
    expect((await blocks(page)).filter(({ isSeen }) => isSeen)).toEqual([]);
    await page.evaluate(() => {
      location.hash = document.querySelector('.note')?.id ?? '';
    });
    await page.waitForFunction(() => document.querySelector('.notes:not(.none-shown)') !== null);
    const [first, ...others] = await blocks(page);
    await close();
    expect(first).toMatchObject({ isSeen: true, left: 1, said: '1 note' });
    expect(others.filter(({ isSeen }) => isSeen)).toEqual([]);
  });

  test('name those alone whose notes are left', async () => {
    const { page, close } = await open(richestStory, viewport(390));
    await click(page, 'voice-1');
    const left = (await blocks(page)).filter(({ isSeen }) => isSeen);
    await close();
    expect(left.length).toBeGreaterThan(0);
    for (const { briefs } of left) {
      expect(briefs.filter(({ isSeen, isLeft }) => isSeen && !isLeft)).toEqual([]);
      const seen = briefs.filter(({ isSeen }) => isSeen).map(({ words }) => words);
      expect(seen).toEqual([...new Set(briefs.filter(({ isLeft }) => isLeft).map(({ words }) => words))]);
    }
  });

  test('without a script aren’t counted while something is hidden', async () => {
    const { page, close } = await open(richestStory, { ...viewport(390), javaScriptEnabled: false });
    const count = page.locator('.notes > summary .count').first();
    expect(await count.isVisible()).toBe(true);
    await page.locator('.legend summary').click();
    await page.locator('#show-dates').uncheck();
    expect(await count.isVisible()).toBe(true);
    await page.locator('#show-claims').uncheck();
    expect(await count.isVisible()).toBe(false);
    await close();
  });

  test('leave no rule on a wide screen where none is left', async () => {
    const { page, close } = await open(richestStory, viewport(1440));
    await click(page, 'show-quotes');
    await click(page, 'show-claims');
    const heights = await page
      .locator('.row > .notes')
      .evaluateAll((all) => all.map((notes) => notes.getBoundingClientRect().height));
    await close();
    expect(heights.length).toBeGreaterThan(0);
    expect(Math.max(...heights)).toBe(0);
  });
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
