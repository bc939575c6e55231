/** However wide the page: no line begins with the number of a note, nor with the punctuation that follows one. */
import { expect, test } from 'vitest';

import { storyPages, useBrowser } from './site.ts';

const open = useBrowser();

const NARROWEST = 320;
const WIDEST = 680;
const STEP = 12;
/** Where names stand in the margin, which float out of the middle of a line. */
const WITH_MARGIN = [800, 820, 900, 1024, 1280, 1440];

const widths = [...WITH_MARGIN];
for (let width = NARROWEST; width <= WIDEST; width += STEP) widths.push(width);

test.each(storyPages)('%s', async (path) => {
  const { page, close } = await open(path, { viewport: { width: WIDEST, height: 900 } });
  const stranded = new Set<string>();
  let numbers = 0;
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const found = await page.evaluate(() => {
      const PUNCTUATION = /^[.,;:!?”’)]/u;
      const isArticle = (node: Node): boolean => !node.parentElement?.closest('.visually-hidden, .beside');
      /** The line on which one character stands, as its vertical middle. */
      const middle = (node: Node | null, at: number): number => {
        const range = document.createRange();
        if (!node) return NaN;
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { top, bottom } = range.getBoundingClientRect();
        return (top + bottom) / 2;
      };
      const numbers = [...document.querySelectorAll('.note-ref')];
      const stranded = numbers.filter((number) => {
        const walker = document.createTreeWalker(
          number.closest('.passage') ?? document,
          NodeFilter.SHOW_TEXT,
          (node) => (isArticle(node) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT),
        );
        walker.currentNode = number;
        const own = walker.nextNode();
        const before = walker.previousNode();
        walker.nextNode();
        const after = walker.nextNode();
        const line = middle(own, 0);
        const half = parseFloat(getComputedStyle(number.closest('.passage') ?? number).lineHeight) / 2;
        const isApart = (other: number): boolean => Math.abs(line - other) > half;
        const isFollowed = after !== null && PUNCTUATION.test(after.textContent ?? '');
        return (
          isApart(middle(before, (before?.textContent?.length ?? 1) - 1)) || (isFollowed && isApart(middle(after, 0)))
        );
      });
      return { numbers: numbers.length, stranded: stranded.map((number) => number.textContent) };
    });
    numbers = found.numbers;
    for (const number of found.stranded) stranded.add(`${number} at ${width} px`);
  }
  await close();
  expect(numbers).toBeGreaterThan(0);
  expect([...stranded]).toEqual([]);
});
