/** A story of 10,000 words stays light, still and smooth. Times are printed, not asserted: they are the machine's. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { describe, expect, inject, test } from 'vitest';

import { useBrowser, viewport } from './site.ts';

const open = useBrowser();
const url = new URL('stories/long/', inject('hardSiteUrl')).href;
const html = readFileSync(join(inject('hardSiteFolder'), 'stories/long/index.html'), 'utf8');
const occurrences = (words: string): number => html.split(words).length - 1;

interface Watched {
  shift: number;
  longTasks: number[];
  firstPaint: number;
}

test('has as much in it as it is meant to have', () => {
  const [notes, events] = [occurrences('<li id="note-'), occurrences('<li class="event ')];
  console.log(`${notes} notes, ${events} events`);
  expect(notes).toBeGreaterThan(250);
  expect(events).toBeGreaterThan(70);
});

test('weighs 120 KB at most', () => {
  const kb = gzipSync(html, { level: 9 }).length / 1000;
  console.log(`HTML: ${(html.length / 1000).toFixed(0)} KB, ${kb.toFixed(1)} KB compressed`);
  expect(kb).toBeLessThanOrEqual(120);
});

describe.each([390, 1440])('at %i px', (width) => {
  test('nothing moves while it loads and is scrolled, and no note leaves its text', async () => {
    const { page, close } = await open('404.html', viewport(width));
    await page.addInitScript(() => {
      const watched: Watched = { shift: 0, longTasks: [], firstPaint: 0 };
      Object.assign(globalThis, { watched });
      const watch = (type: string, take: (entry: PerformanceEntry) => void): void => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) take(entry);
        }).observe({ type, buffered: true });
      };
      watch('layout-shift', (entry) => (watched.shift += (entry as PerformanceEntry & { value: number }).value));
      watch('longtask', ({ duration }) => watched.longTasks.push(duration));
      watch('paint', ({ name, startTime }) => {
        if (name === 'first-contentful-paint') watched.firstPaint = startTime;
      });
    });
    await page.goto(url, { waitUntil: 'load' });
    const read = (): Promise<Watched> => page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);
    await page.waitForFunction(() => (globalThis as unknown as { watched: Watched }).watched.firstPaint > 0);
    const loaded = await read();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const frames = await page.evaluate(async () => {
      const lengths: number[] = [];
      let last = performance.now();
      for (let step = 0; step < 120; step += 1) {
        scrollBy({ top: 400, behavior: 'instant' });
        await new Promise((resolve) => requestAnimationFrame(resolve));
        lengths.push(performance.now() - last);
        last = performance.now();
      }
      return lengths.sort((a, b) => a - b);
    });
    const scrolled = await read();
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    await close();
    const longest = Math.max(0, ...scrolled.longTasks.slice(loaded.longTasks.length));
    console.log(
      `${width} px: first paint ${loaded.firstPaint.toFixed(0)} ms, ${loaded.longTasks.length} long tasks while loading ` +
        `(${loaded.longTasks.reduce((sum, length) => sum + length, 0).toFixed(0)} ms), scrolling ${height} px: median ` +
        `frame ${(frames[60] ?? 0).toFixed(1)} ms, 95 % under ${(frames[113] ?? 0).toFixed(1)} ms, longest task ` +
        `${longest.toFixed(0)} ms; ${elements} elements, layout shift ${scrolled.shift.toFixed(4)}`,
    );
    expect(loaded.firstPaint).toBeGreaterThan(0);
    expect(scrolled.shift).toBeLessThanOrEqual(0.01);
    expect(elements).toBeLessThan(12_000);
  });
});
