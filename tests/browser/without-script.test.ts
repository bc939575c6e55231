/** Everything is there and works with JavaScript switched off. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';

import { countNotes, richestStory, storyPages, useBrowser, viewport } from './site.ts';

const open = useBrowser();
const noScript = (width: number) => ({ ...viewport(width), javaScriptEnabled: false });

const visible = async (page: Page, selector: string): Promise<number> =>
  page.locator(selector).filter({ visible: true }).count();

describe.each([820, 1440])('at %i px', (width) => {
  test.each(storyPages)('%s shows all events', async (path) => {
    const { page, close } = await open(path, noScript(width));
    expect(await visible(page, '.event')).toBe(await page.locator('.event').count());
    await close();
  });
});

test.each([390, 1440])('every note opens by its control at %i px, and on a phone the timeline too', async (width) => {
  const { page, close } = await open(richestStory, noScript(width));
  expect(await visible(page, '.note')).toBe(0);
  const controls = page.locator('.notes > summary, .timeline > details > summary').filter({ visible: true });
  const count = await controls.count();
  expect(count).toBeGreaterThan(1);
  for (let index = 0; index < count; index += 1) {
    await controls.nth(index).focus();
    await page.keyboard.press('Enter');
  }
  expect(await visible(page, '.note')).toBe(countNotes(richestStory));
  expect(await visible(page, '.event')).toBe(await page.locator('.event').count());
  await close();
});

test.each([390, 820, 1440])('a number leads to its note and back at %i px', async (width) => {
  const { page, close } = await open(richestStory, noScript(width));
  const reference = page.locator('.note-ref').first();
  const target = (await reference.getAttribute('href')) ?? '';
  await reference.click();
  const note = page.locator(`[id="${target.slice(1)}"]`);
  expect(await note.isVisible()).toBe(true);
  expect(await note.evaluate((element) => element.matches(':target'))).toBe(true);
  await note.locator('.note-number').click();
  const back = await page.locator('mark:target').getAttribute('data-attribution');
  expect(`note-${back ?? ''}`).toBe(target.slice(1));
  await close();
});

test.each([390, 1440])('an address with a note or an event opens and shows it at %i px', async (width) => {
  const first = await open(richestStory, noScript(width));
  const ids = await first.page.locator('.note, .event').evaluateAll((elements) => elements.map(({ id }) => id));
  await first.close();
  for (const id of [ids[0], ids.at(-1)]) {
    const { page, close } = await open(`${richestStory}#${id ?? ''}`, noScript(width));
    const place = page.locator(`[id="${id ?? ''}"]`);
    expect(await place.isVisible()).toBe(true);
    const box = await place.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(-1);
    expect(box?.y).toBeLessThan(1000);
    await close();
  }
});

describe('filters', () => {
  const lined = (page: Page, selector: string): Promise<number> =>
    page
      .locator(selector)
      .evaluateAll(
        (marks) => marks.filter((mark) => getComputedStyle(mark).getPropertyValue('--line') !== 'transparent').length,
      );

  test('quotes and paraphrases go away by themselves', async () => {
    const { page, close } = await open(richestStory, noScript(1440));
    await page.locator('.filter summary').click();
    const quotes = await visible(page, '.note-ref.quote');
    await page.locator('#show-claims').uncheck();
    expect(await visible(page, '.note-ref.claim')).toBe(0);
    expect(await visible(page, '.note-ref.quote')).toBe(quotes);
    expect(await lined(page, 'mark.claim')).toBe(0);
    await page.locator('#show-quotes').uncheck();
    expect(await visible(page, '.note-ref')).toBe(0);
    await close();
  });

  test('a speaker is shown alone, with as many numbers as the label says', async () => {
    const { page, close } = await open(richestStory, noScript(1440));
    await page.locator('.filter summary').click();
    const label = page.locator('label:has(#voice-1)');
    const count = Number(await label.locator('.count').textContent());
    await label.click();
    expect(count).toBeGreaterThan(0);
    expect(await visible(page, '.note-ref')).toBe(count);
    await close();
  });

  test('without annotations no mark is left', async () => {
    const { page, close } = await open(richestStory, noScript(1440));
    await page.locator('.filter summary').click();
    await page.locator('#plain-text').check();
    expect(await visible(page, '.note, .note-ref, .beside, .notes')).toBe(0);
    expect(await lined(page, 'mark')).toBe(0);
    await close();
  });

  test('the list of all statements filters by kind, story and speaker', async () => {
    const { page, close } = await open('ledger/', noScript(1440));
    const rows = '.statements li';
    const heads = '.statements .group > h2';
    const all = await visible(page, rows);
    await page.locator('.legend > summary').click();
    await page.locator('#show-quotes').uncheck();
    expect(await visible(page, rows)).toBe(await page.locator(`${rows}.claim`).count());
    expect(await visible(page, heads)).toBe(await page.locator('.group:has(.words > .statement .claim)').count());
    await page.locator('#show-quotes').check();
    await page.locator('#story-1').check();
    expect(await visible(page, rows)).toBe(await page.locator(`${rows}[data-story~="1"]`).count());
    await page.locator('#story-all').check();
    await page.locator('.legend details > summary').click();
    await page.locator('.voices-list a[href^="#by-"]').first().click();
    expect(await visible(page, rows)).toBe(await page.locator('.group').first().locator('li').count());
    await page.locator('.voices-list a[href="#ledger"]').click();
    expect(await visible(page, rows)).toBe(all);
    await close();
  });

  test('a speaker stays in sight while one scrolls past what they said', async () => {
    for (const width of [390, 1440]) {
      const { page, close } = await open('ledger/', noScript(width));
      const heads = await page.locator('.group:has(li:nth-child(4))').evaluateAll((groups) =>
        groups.map((group) => {
          group.querySelector('li:nth-child(3)')?.scrollIntoView({ block: 'start', behavior: 'instant' });
          return (group.querySelector('h2')?.getBoundingClientRect().top ?? NaN) >= 0;
        }),
      );
      expect(heads.length).toBeGreaterThan(0);
      expect(new Set(heads)).toEqual(new Set([true]));
      await close();
    }
  });
});
