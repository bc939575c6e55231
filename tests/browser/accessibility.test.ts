/** axe finds nothing, with every disclosure open, on any page, at any width, light or dark. */
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { allPages, pagesOfEachKind, siteUrl, useBrowser, viewport } from './site.ts';
import type { Opened } from './site.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const open = useBrowser();

/** One window for each look, which goes from page to page: opening a new one takes longer than axe does. */
function checkPages(paths: readonly string[], width: number, colorScheme: 'light' | 'dark'): void {
  let opened: Opened | undefined;
  beforeAll(async () => {
    opened = await open('404.html', { ...viewport(width), colorScheme });
  });
  afterAll(async () => {
    await opened?.close();
  });
  test.each(paths)('%s', async (path) => {
    if (!opened) throw new Error('no window was opened');
    const { page } = opened;
    await page.goto(new URL(path, siteUrl).href);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    // "Legacy" only means that frames of other hosts aren't looked into; there are none, and it takes a third of the time.
    const { violations } = await new AxeBuilder({ page })
      .withTags(RULES)
      .options({ resultTypes: ['violations'] })
      .analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });
}

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  describe.each([390, 820, 1440])('at %i px', (width) => {
    checkPages(pagesOfEachKind, width, colorScheme);
  });
});

const others = allPages.filter((path) => !pagesOfEachKind.includes(path));

describe.each([
  [390, 'dark'],
  [1440, 'light'],
] as const)('the other pages at %i px, %s', (width, colorScheme) => {
  checkPages(others, width, colorScheme);
});
