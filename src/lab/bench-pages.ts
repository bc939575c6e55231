/**
 * `npm run bench:pages`: Lighthouse's scores of the home page and of a story in `dist/`, on a simulated slow phone. They
 * depend on how busy the machine is, so no test asks for them; npx fetches Lighthouse, which is larger than a build.
 * CHROME_PATH names a browser where none is installed in the usual places.
 */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { z } from 'zod';

import { serveFolder } from '../cli/static-server.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const FLAGS = ['--quiet', '--output=json', '--chrome-flags=--headless --no-sandbox'];

const run = promisify(execFile);

const reportSchema = z.object({
  categories: z.record(z.string(), z.object({ title: z.string(), score: z.number().nullable() })),
});

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const stories = join(dist, 'stories');
if (!existsSync(stories)) {
  console.error('bench:pages: there is no site in dist/: npm run build makes it');
  process.exit(1);
}
const server = await serveFolder(dist, { base: '/', port: 0 });
for (const path of ['', `stories/${readdirSync(stories)[0] ?? ''}/`]) {
  const address = new URL(path, server.url).href;
  const { stdout } = await run('npx', ['--yes', LIGHTHOUSE, address, ...FLAGS], { maxBuffer: 2 ** 28 });
  const { categories } = reportSchema.parse(JSON.parse(stdout));
  const scores = Object.values(categories).map(({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`);
  console.log(`/${path}: ${scores.join(', ')}`);
}
await server.close();
