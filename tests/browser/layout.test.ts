/** Nothing sticks out, shifts, overlaps, is too small to hit, or comes from elsewhere. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';

import { allPages, pagesOfEachKind, richestStory, siteUrl, storyPages, useBrowser, viewport } from './site.ts';

const open = useBrowser();

const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

test('no page asks anything of other hosts, or has the browser complain', async () => {
  const { page, complaints, requests, close } = await open('');
  for (const path of allPages) await page.goto(new URL(path, siteUrl).href);
  await close();
  expect(requests.length).toBeGreaterThan(allPages.length);
  expect(requests.filter((address) => !address.startsWith(siteUrl))).toEqual([]);
  expect(complaints).toEqual([]);
});

describe.each(pagesOfEachKind)('%s', (path) => {
  test('does not scroll sideways at 320 px', async () => {
    const { page, close } = await open(path, viewport(320));
    await openAll(page);
    expect(await overhang(page)).toBe(0);
    await close();
  });

  test('does not scroll sideways with letters twice as large', async () => {
    const { page, close } = await open(path, { ...viewport(640), bypassCSP: true });
    await page.addStyleTag({ content: ':root { font-size: 200% !important }' });
    await openAll(page);
    expect(await overhang(page)).toBe(0);
    await close();
  });

  test('has pointer targets of 24 px or enough room around them', async () => {
    const { page, close } = await open(path, viewport(390));
    await openAll(page);
    expect(await smallTargets(page)).toEqual([]);
    await close();
  });
});

/** At once, since they wait for the network to fall silent. */
describe.each([390, 1440])('at %i px', (width) => {
  test.concurrent.each(pagesOfEachKind)('%s shifts by 0.01 at most while it loads', async (path) => {
    const { page, close } = await open('404.html', viewport(width));
    await page.addInitScript(() => {
      const shifts = { total: 0 };
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.total += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(new URL(path, siteUrl).href, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    const total = await page.evaluate(() => (globalThis as unknown as { shifts: { total: number } }).shifts.total);
    await close();
    expect(total).toBeLessThanOrEqual(0.01);
  });
});

/** Links and controls less than 24 px high or wide; a link inside a sentence may be as small as its letters. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isInline = (element: Element): boolean => getComputedStyle(element).display === 'inline';
    const isRoomy = (element: Element): boolean => {
      const box = element.getBoundingClientRect();
      const after = getComputedStyle(element, '::after');
      const reach = after.position === 'absolute' ? [parseFloat(after.width), parseFloat(after.height)] : [0, 0];
      return Math.max(box.width, reach[0] ?? 0) >= 24 && Math.max(box.height, reach[1] ?? 0) >= 24;
    };
    return [...document.querySelectorAll('a[href], summary, button, label:has(input)')]
      .filter(
        (element) => element.checkVisibility() && !isInline(element) && !element.matches('.skip') && !isRoomy(element),
      )
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

/** Of the article, in CSS pixels. */
const ONE_LINE = 34;

test.each(storyPages)('%s: a name stands beside the line of its words, or below the name before it', async (path) => {
  const { page, close } = await open(path, viewport(1440));
  const margins = await page.evaluate(() =>
    [...document.querySelectorAll('.beside')]
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const words = document.querySelector(`mark[data-attribution="${one.getAttribute('data-note') ?? ''}"]`);
        const { top, bottom, left } = one.getBoundingClientRect();
        const line = words?.getClientRects()[0];
        return { top, bottom, left, line: line?.top ?? NaN, edge: one.closest('.row')?.getBoundingClientRect().right };
      }),
  );
  await close();
  expect(margins.length).toBeGreaterThan(0);
  for (const [index, { top, left, line, edge }] of margins.entries()) {
    const above = margins[index - 1]?.bottom ?? -Infinity;
    expect(top).toBeGreaterThanOrEqual(above - 0.5);
    expect(left).toBeGreaterThanOrEqual(edge ?? NaN);
    // At its line, or the one before where its words begin a new one; unless what stands above has pushed it down.
    if (line - above > 16) expect(Math.abs(top - line)).toBeLessThan(ONE_LINE + 4);
  }
});

test('the timeline stays in view and scrolls by itself', async () => {
  const { page, close } = await open(richestStory, { viewport: { width: 1440, height: 600 } });
  await page.evaluate(() => {
    const text = document.querySelector('.text');
    scrollTo(0, (text?.getBoundingClientRect().bottom ?? 0) + scrollY - 900);
  });
  const { top, height } = await page.locator('#timeline').evaluate((element) => {
    const box = element.getBoundingClientRect();
    return { top: box.top, height: box.height };
  });
  await close();
  expect(top).toBeGreaterThanOrEqual(-1);
  expect(top + height).toBeLessThanOrEqual(601);
});

test('a line of the article has about 65 characters', async () => {
  const { page, close } = await open(richestStory, viewport(1440));
  const perLine = await page.evaluate(() => {
    const lengths = [...document.querySelectorAll('.passage > p')].map((paragraph) => {
      const copy = paragraph.cloneNode(true) as HTMLElement;
      for (const hidden of copy.querySelectorAll('.visually-hidden, .note-ref, .beside')) hidden.remove();
      const height = parseFloat(getComputedStyle(paragraph).lineHeight);
      return copy.textContent.length / Math.round(paragraph.getBoundingClientRect().height / height);
    });
    return lengths.toSorted((a, b) => b - a)[0] ?? 0;
  });
  await close();
  console.log(`Longest average line: ${perLine.toFixed(0)} characters`);
  expect(perLine).toBeGreaterThan(55);
  expect(perLine).toBeLessThan(75);
});

test('the front page of a phone is 2,500 px at most, and names each story once', async () => {
  const { page, close } = await open('', viewport(390));
  const [height, titles] = await page.evaluate(() => [
    document.documentElement.scrollHeight,
    [...document.querySelectorAll<HTMLAnchorElement>('main a')].map(({ pathname }) => pathname),
  ]);
  await close();
  console.log(`Front page at 390 px: ${height} px`);
  expect(height).toBeLessThanOrEqual(2500);
  const stories = titles.filter((path) => storyPages.some((story) => path.endsWith(`/${story}`)));
  expect(stories.length).toBe(storyPages.length + 1);
});
