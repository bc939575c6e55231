/** On paper nothing is folded away and nothing stands twice: the article, its notes as endnotes, and the events as a table. */
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
      speakers: boxes('.note .whose').filter(isSeen).length,
      twice: boxes('.note .said, .note .ways, .beside, .people, .data-table').filter(isSeen).length,
      cut: all('.note, .note .whose, .event, .event > *, .timeline').filter(isCut).length,
      rows,
      head: boxes('.print-head').filter(isSeen).length,
      lastText: Math.max(...boxes('.passage').map(({ bottom }) => bottom)),
      firstNote: Math.min(...boxes('.note').map(({ top }) => top)),
      lastNote: Math.max(...boxes('.note').map(({ bottom }) => bottom)),
      timeline: Math.min(...boxes('.timeline').map(({ top }) => top)),
    };
  });
  await close();
  const notes = countNotes(path);
  expect([printed.signs, printed.speakers]).toEqual([notes, notes]);
  expect(printed.twice).toBe(0);
  expect(printed.cut).toBe(0);
  expect(printed.head).toBe(1);
  expect(printed.rows.length).toBeGreaterThan(0);
  for (const row of printed.rows) expect(row).toEqual({ isSeen: true, standsInColumns: true });
  expect(printed.firstNote).toBeGreaterThanOrEqual(printed.lastText);
  expect(printed.timeline).toBeGreaterThanOrEqual(printed.lastNote);
  console.log(`${path}: ${printed.speakers} of ${notes} notes and ${printed.rows.length} events printed`);
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

test.each(storyPages)('%s takes three sheets at most', async (path) => {
  const { page, close } = await open(path, viewport(PAPER));
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  await close();
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
  console.log(`${path}: ${sheets} sheets`);
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThanOrEqual(3);
});

test('a chosen distance is printed, and told', async () => {
  const { page, close } = await open(`${storyPages[0] ?? ''}#distance-exact`, viewport(PAPER));
  await page.emulateMedia({ media: 'print' });
  const choices = page.locator('.distance .choice').filter({ visible: true });
  expect(await choices.count()).toBe(1);
  await close();
});
