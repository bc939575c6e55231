/** Marked words open their note in place, and words and note are lit together, however a reader comes to them. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';

import { richestStory, useBrowser, viewport } from './site.ts';

const open = useBrowser();

interface Statement {
  id: string;
  address: string;
}

const statements = (page: Page): Promise<Statement[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.note')].map(({ id, dataset }) => ({
      id: id.replace('note-', ''),
      address: dataset.address ?? '',
    })),
  );

async function statementAt(page: Page, index: number): Promise<Statement> {
  const statement = (await statements(page)).at(index);
  if (!statement) throw new Error(`no statement ${index}`);
  return statement;
}

/** The ids of the notes that are open, and of all statements whose words, numbers and margins are lit. */
const state = (page: Page) =>
  page.evaluate(() => {
    const idsOf = (selector: string, idOf: (element: HTMLElement) => string) => [
      ...new Set([...document.querySelectorAll<HTMLElement>(selector)].map(idOf)),
    ];
    return {
      open: idsOf('.note:popover-open', ({ id }) => id.replace('note-', '')),
      words: idsOf('mark.lit', ({ dataset }) => dataset.attribution ?? ''),
      numbers: idsOf('.note-ref.lit', ({ id }) => id.replace('ref-', '')),
      margins: idsOf('.beside.lit', ({ dataset }) => dataset.note ?? ''),
    };
  });

const nothing = { open: [], words: [], numbers: [], margins: [] };
const whole = (id: string) => ({ open: [id], words: [id], numbers: [id], margins: [id] });

/** Clicks the middle of the first line of a statement's words. */
async function clickWords(page: Page, address: string): Promise<void> {
  const { x, y } = await page.evaluate((of) => {
    const words = document.getElementById(of);
    words?.scrollIntoView({ block: 'center' });
    const box = words?.getClientRects()[0];
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  }, address);
  await page.mouse.click(x, y);
}

describe.each([390, 820, 1440])('at %i px', (width) => {
  test('a click on words opens their note in sight, beside them, and scrolls nothing; a second one closes it', async () => {
    const { page, complaints, close } = await open(richestStory, viewport(width));
    const { id, address } = await statementAt(page, 1);
    expect(await state(page)).toEqual(nothing);
    await page.locator(`[id="${address}"]`).evaluate((words) => {
      words.scrollIntoView({ block: 'center' });
    });
    const before = await page.evaluate(() => scrollY);
    await clickWords(page, address);
    expect(await state(page)).toEqual(whole(id));
    expect(await page.evaluate(() => scrollY)).toBe(before);
    const box = await page.locator(`[id="note-${id}"]`).boundingBox();
    const { height } = page.viewportSize() ?? { height: 0 };
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(height);
    const lines = await page
      .locator(`mark[data-attribution="${id}"]`)
      .evaluateAll((marks) =>
        marks.flatMap((mark) => [...mark.getClientRects()].map(({ top, bottom }) => (top + bottom) / 2)),
      );
    const isCovered = (line: number): boolean => line > (box?.y ?? 0) && line < (box?.y ?? 0) + (box?.height ?? 0);
    expect(lines.filter(isCovered)).toEqual([]);
    await page.mouse.move(0, 0);
    await clickWords(page, address);
    expect((await state(page)).open).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('an address leads to the words with their note open, and so does every older one', async () => {
    const first = await open(richestStory, viewport(width));
    const { id, address } = await statementAt(first.page, -1);
    await first.close();
    for (const hash of [address, id, `note-${id}`, `ref-${id}`]) {
      const { page, close } = await open(`${richestStory}#${hash}`, viewport(width));
      await expect.poll(() => state(page)).toEqual(whole(id));
      expect(await page.evaluate(() => location.hash)).toBe(`#${address}`);
      const top = await page.locator(`[id="${address}"]`).evaluate((words) => words.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(-1);
      expect(top).toBeLessThan(page.viewportSize()?.height ?? 0);
      await close();
    }
  });
});

test('the keyboard opens a note, goes through it, and comes back to its number', async () => {
  const { page, close } = await open(richestStory, viewport(1440));
  const { id } = await statementAt(page, 2);
  const number = page.locator(`[id="ref-${id}"]`);
  for (const key of ['Enter', ' ']) {
    await number.focus();
    expect((await state(page)).words).toEqual([id]);
    await page.keyboard.press(key);
    expect((await state(page)).open).toEqual([id]);
    expect(await number.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.note')?.id)).toBe(`note-${id}`);
    await page.keyboard.press('Escape');
    expect((await state(page)).open).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`ref-${id}`);
    expect(await number.getAttribute('aria-expanded')).toBe('false');
  }
  await close();
});

test('a pointer at words or number lights them, and what stands beside them', async () => {
  const { page, close } = await open(richestStory, viewport(1440));
  const { id } = await statementAt(page, 1);
  for (const selector of [`[id="ref-${id}"]`, `.beside[data-note="${id}"]`]) {
    await page.locator(selector).hover();
    expect(await state(page)).toEqual({ ...whole(id), open: [] });
    await page.mouse.move(0, 0);
    expect(await state(page)).toEqual(nothing);
  }
  await close();
});

test('from a note a reader goes on to what the same speaker says next', async () => {
  const { page, close } = await open(richestStory, viewport(1440));
  const next = page.locator('.note:has(.ways a[href^="#"]:not(.permalink))').first();
  const id = ((await next.getAttribute('id')) ?? '').replace('note-', '');
  await page.locator(`[id="ref-${id}"]`).click();
  const link = page.locator(`[id="note-${id}"] .ways a[href^="#"]:not(.permalink)`).last();
  const address = ((await link.getAttribute('href')) ?? '').slice(1);
  await link.click();
  await expect
    .poll(() => page.evaluate(() => document.querySelector<HTMLElement>('.note:popover-open')?.dataset.address))
    .toBe(address);
  expect(address.replace(/-\d+$/u, '')).toBe(
    (await page.locator(`[id="note-${id}"]`).getAttribute('data-address'))?.replace(/-\d+$/u, ''),
  );
  await close();
});

test('a link is copied with its whole address', async () => {
  const { page, close } = await open(richestStory, {
    ...viewport(1440),
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const { id, address } = await statementAt(page, 0);
  await page.locator(`[id="ref-${id}"]`).click();
  const link = page.locator(`[id="note-${id}"] .permalink`);
  await link.click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(new RegExp(`^http.*#${address}$`, 'u'));
  expect(await link.textContent()).toBe('Link copied');
  await close();
});

test('what the filters hide opens and lights nothing', async () => {
  const { page, close } = await open(richestStory, viewport(1440));
  const { address } = await statementAt(page, 1);
  await page.evaluate(() => document.getElementById('plain-text')?.click());
  await clickWords(page, address);
  expect(await state(page)).toEqual(nothing);
  await close();
});
