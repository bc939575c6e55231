/** axe finds nothing, with every disclosure open, on any page, at any width, light or dark; of the actors' pages some stand for all. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { pagesOfEachKind, siteUrl, useBrowser, variedPages, viewport } from './site.ts';
import type { Opened } from './site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface RunOnly {
  type: 'tag' | 'rule';
  values: string[];
}

const open = useBrowser();

async function violationsOf(page: Page, rules: RunOnly): Promise<string[]> {
  // What passes need not be described, which saves a third of the time.
  const axe = new AxeBuilder({ page }).options({ runOnly: rules, resultTypes: ['violations'] });
  // "Legacy" only means that frames of other hosts aren't looked into; there are none, and it takes half of the time.
  const { violations } = await axe.setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The first whose speaker says more, and so has the most in it. Most pages have none, and are looked at once. */
const openNote = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const note = document.querySelector('.note:has(.ways a:nth-child(2))') ?? document.querySelector('.note');
    const reference = note && document.getElementById(note.id.replace('note-', 'ref-'));
    reference?.click();
    return reference !== null;
  });

/** One window for each width, which goes from page to page: opening a new one takes longer than axe does. */
describe.each([390, 820, 1440])('at %i px', (width) => {
  let opened: Opened | undefined;
  beforeAll(async () => {
    opened = await open('404.html', viewport(width));
  });
  afterAll(async () => {
    await opened?.close();
  });

  test.each(width === 820 ? pagesOfEachKind : variedPages)('%s, light and dark', async (path) => {
    if (!opened) throw new Error('no window was opened');
    const { page } = opened;
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(new URL(path, siteUrl).href);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await violationsOf(page, { type: 'tag', values: TAGS })).toEqual([]);
    if (await openNote(page)) expect(await violationsOf(page, { type: 'tag', values: TAGS })).toEqual([]);
    // The scheme changes colours and nothing else.
    await page.emulateMedia({ colorScheme: 'dark' });
    const inDark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(inDark).toBe('rgb(21, 23, 27)');
    expect(await violationsOf(page, { type: 'rule', values: ['color-contrast'] })).toEqual([]);
  });
});
