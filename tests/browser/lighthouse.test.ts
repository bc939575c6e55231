/** Lighthouse, on a simulated slow phone. Its performance is printed, and asserted with room for a busy machine. */
import lighthouse from 'lighthouse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright';

import { launchBrowser } from './browser.ts';
import { richestStory, siteUrl } from './site.ts';

const PORT = 9333;
const CATEGORIES = ['accessibility', 'best-practices', 'seo', 'performance'];

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launchBrowser([`--remote-debugging-port=${PORT}`]);
});
afterAll(async () => {
  await browser?.close();
});

test.each([
  ['home', ''],
  ['story', richestStory],
])('%s', async (_name, path) => {
  const flags = { port: PORT, onlyCategories: CATEGORIES, logLevel: 'error' } as const;
  const result = await lighthouse(new URL(path, siteUrl).href, flags);
  if (!result) throw new Error('Lighthouse gave no result');
  const { categories, audits } = result.lhr;
  const scores = Object.fromEntries(
    CATEGORIES.map((category) => [category, Math.round((categories[category]?.score ?? 0) * 100)]),
  );
  const failed = Object.values(audits)
    .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0)
    .map(({ id }) => id);
  console.log(
    `${path || '/'}: ${JSON.stringify(scores)}, blocking ${audits['total-blocking-time']?.displayValue ?? '?'}`,
  );
  expect({ ...scores, failed }).toMatchObject({ accessibility: 100, 'best-practices': 100, seo: 100, failed: [] });
  expect(scores.performance).toBeGreaterThanOrEqual(90);
});
