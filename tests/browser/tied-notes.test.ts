/** Who is at a number or a note sees the words it belongs to, and who is at words sees their note. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';

import { richestStory, useBrowser, viewport } from './site.ts';

const open = useBrowser();

/** Ids of the attributions whose words, numbers and notes are shown to belong together. */
const tied = (page: Page) =>
  page.evaluate(() => {
    const of = (selector: string, prefix: string) => [
      ...new Set(
        [...document.querySelectorAll<HTMLElement>(selector)].map(({ id, dataset }) =>
          prefix === '' ? (dataset.attribution ?? '') : id.slice(prefix.length),
        ),
      ),
    ];
    return {
      words: of('mark.tied', ''),
      numbers: of('.note-ref.tied', 'ref-'),
      notes: of('.note.tied', 'note-'),
    };
  });

const nothing = { words: [], numbers: [], notes: [] };

const idOf = async (page: Page, index: number): Promise<string> =>
  ((await page.locator('.note').nth(index).getAttribute('id')) ?? '').replace('note-', '');

test('a pointer at a note or a number shows its words and those of no other, until it leaves', async () => {
  const { page, complaints, close } = await open(richestStory, viewport(1440));
  const id = await idOf(page, 1);
  const whole = { words: [id], numbers: [id], notes: [id] };
  expect(await tied(page)).toEqual(nothing);
  for (const selector of [`#note-${id}`, `#ref-${id}`]) {
    await page.locator(selector).hover();
    expect(await tied(page)).toEqual(whole);
    await page.mouse.move(0, 0);
    expect(await tied(page)).toEqual(nothing);
  }
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.locator(`#ref-${id}`).hover();
  const background = await page
    .locator(`mark[data-attribution="${id}"]`)
    .first()
    .evaluate((mark) => getComputedStyle(mark).backgroundColor);
  expect([paper, 'rgba(0, 0, 0, 0)']).not.toContain(background);
  expect(complaints).toEqual([]);
  await close();
});

test('a pointer at words shows their note, and doesn’t paint what is being read', async () => {
  const { page, close } = await open(richestStory, viewport(1440));
  const id = await idOf(page, 0);
  await page
    .locator(`mark[data-attribution="${id}"]`)
    .first()
    .hover({ position: { x: 4, y: 8 } });
  expect(await tied(page)).toEqual({ words: [], numbers: [id], notes: [id] });
  await close();
});

test('so does the keyboard, and a link to a note', async () => {
  const { page, close } = await open(richestStory, viewport(1440));
  const [first, second] = [await idOf(page, 0), await idOf(page, 1)];
  await page.evaluate((id) => (location.hash = `note-${id}`), first);
  await expect.poll(() => tied(page)).toEqual({ words: [first], numbers: [first], notes: [first] });
  await page.locator(`#ref-${second}`).focus();
  expect(await tied(page)).toEqual({ words: [second], numbers: [second], notes: [second] });
  await page.locator(`#ref-${second}`).evaluate((link: HTMLElement) => {
    link.blur();
  });
  expect(await tied(page)).toEqual({ words: [first], numbers: [first], notes: [first] });
  await close();
});

test('what the filters hide is tied to nothing', async () => {
  const { page, close } = await open(richestStory, viewport(1440));
  await page.evaluate(() => document.getElementById('plain-text')?.click());
  await page
    .locator('.passage mark')
    .first()
    .hover({ position: { x: 4, y: 8 } });
  expect(await tied(page)).toEqual(nothing);
  await close();
});
