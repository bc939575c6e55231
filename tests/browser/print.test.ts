/** On paper nothing is folded away: the article, its notes with their addresses, and the events as a table. */
import { expect, test } from 'vitest';

import { countNotes, storyPages, useBrowser, viewport } from './site.ts';

const open = useBrowser();

/** The width of what is printed on, A4 less the margins, in CSS pixels. */
const PAPER = 673;

test.each(storyPages)('%s prints all notes and events, and cuts none off', async (path) => {
  const { page, close } = await open(path, viewport(PAPER));
  await page.emulateMedia({ media: 'print' });
  const printed = await page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const boxes = (selector: string) => all(selector).map((element) => element.getBoundingClientRect());
    const isSeen = ({ width, height }: DOMRect) => width > 0 && height > 0;
    const isCut = (element: HTMLElement): boolean => {
      const { left, right } = element.getBoundingClientRect();
      const clips = getComputedStyle(element).overflow !== 'visible' && element.scrollHeight > element.clientHeight;
      return clips || left < 0 || right > document.documentElement.clientWidth + 1;
    };
    const rows = all('.event').map((event) => {
      const [when, told, standing] = ['.when', '.headline', '.standing'].map((part) =>
        event.querySelector(part)?.getBoundingClientRect(),
      );
      return {
        isSeen: [when, told, standing].every((box) => box !== undefined && isSeen(box)),
        standsInColumns: (when?.right ?? 0) <= (told?.left ?? 0) && (told?.right ?? 0) <= (standing?.left ?? 0),
      };
    });
    return {
      signs: boxes('.note-number').filter(isSeen).length,
      words: boxes('.note .said').filter(isSeen).length,
      addresses: all('.note .permalink').map((link) => getComputedStyle(link, '::after').content),
      cut: all('.note, .note .said, .note .permalink, .event, .event > *, .timeline').filter(isCut).length,
      rows,
      head: boxes('.print-head').filter(isSeen).length,
      lastText: Math.max(...boxes('.passage').map(({ bottom }) => bottom)),
      firstNote: Math.min(...boxes('.note').map(({ top }) => top)),
      lastNote: Math.max(...boxes('.note').map(({ bottom }) => bottom)),
      timeline: Math.min(...boxes('.timeline').map(({ top }) => top)),
      links: all('.note').map(({ id }) => `#${id}`),
    };
  });
  await close();
  const notes = countNotes(path);
  expect([printed.signs, printed.words]).toEqual([notes, notes]);
  expect(printed.addresses.map((address) => address.replaceAll('"', ''))).toEqual(
    printed.links.map((hash) => expect.stringMatching(new RegExp(`^https?://[^/]+.*/${path}${hash}$`, 'u')) as string),
  );
  expect(printed.cut).toBe(0);
  expect(printed.head).toBe(1);
  expect(printed.rows.length).toBeGreaterThan(0);
  for (const row of printed.rows) expect(row).toEqual({ isSeen: true, standsInColumns: true });
  expect(printed.firstNote).toBeGreaterThanOrEqual(printed.lastText);
  expect(printed.timeline).toBeGreaterThanOrEqual(printed.lastNote);
  console.log(`${path}: ${printed.words} of ${notes} notes and ${printed.rows.length} events printed`);
});

test('the list of statements prints whole, without the boxes that filter it', async () => {
  const { page, close } = await open('ledger/', viewport(PAPER));
  await page.emulateMedia({ media: 'print' });
  const printed = await page.evaluate(() => ({
    hidden: [...document.querySelectorAll('.statements li')].filter((one) => !one.checkVisibility()).length,
    boxes: [...document.querySelectorAll('.ledger input')].filter((box) => box.checkVisibility()).length,
    overhang: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  await close();
  expect(printed).toEqual({ hidden: 0, boxes: 0, overhang: 0 });
});

test('the lines that say how sure a statement is are explained on paper too', async () => {
  const { page, close } = await open(storyPages[0] ?? '', viewport(PAPER));
  await page.emulateMedia({ media: 'print' });
  const explained = await page
    .locator('.legend .sample[data-certainty]')
    .evaluateAll((samples) =>
      samples.filter((sample) => sample.checkVisibility()).map((sample) => sample.getAttribute('data-certainty')),
    );
  await close();
  expect(new Set(explained)).toEqual(new Set(['stated', 'hedged', 'denied', 'hearsay']));
});
