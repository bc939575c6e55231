/**
 * Two builds of one state are the same byte for byte, whatever clock, time zone and language a machine has, and whatever
 * an earlier build has kept, or has left damaged.
 */
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, inject, test } from 'vitest';

import { buildSite } from './site-build.ts';
import { siteFolder } from './site.ts';

let scratch: string;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'sourceline-again-'));
  const clock = new URL('../support/later-clock.mjs', import.meta.url).href;
  const cacheDir = join(scratch, 'cache');
  // What the served site has left there; none of it is of any use once it is damaged.
  await cp(inject('siteCache'), cacheDir, { recursive: true });
  await damage(join(cacheDir, 'sourceline'));
  await buildSite(join(scratch, 'site'), {
    cacheDir,
    variables: { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' },
    flags: ['--import', clock],
  });
  await buildSite(join(scratch, 'kept'), { cacheDir });
});

afterAll(() => rm(scratch, { recursive: true, force: true }));

test('a build on another machine, of which all that the cache had kept was cut off or altered, writes the same bytes', async () => {
  const first = await digests(siteFolder);
  expect(Object.keys(first).length).toBeGreaterThan(50);
  expect(await digests(join(scratch, 'site'))).toEqual(first);
});

test('a build that takes everything from the cache writes the same bytes as the one that filled it', async () => {
  expect((await readdir(join(scratch, 'cache', 'sourceline'))).sort()).toEqual([
    'across',
    'across-stories',
    'pages',
    'pictures',
    'search',
    'search-files',
    'stories',
    'story-files',
    'story-records',
  ]);
  expect(await digests(join(scratch, 'kept'))).toEqual(await digests(join(scratch, 'site')));
});

/** Cuts every second file off in its middle, and turns one bit of the others round, wherever it stands. */
async function damage(cache: string): Promise<void> {
  const entries = await readdir(cache, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  expect(files.length).toBeGreaterThan(50);
  for (const [index, file] of files.sort().entries()) {
    const bytes = await readFile(file);
    const at = (index * 7919) % Math.max(1, bytes.length);
    if (bytes.length > 0) bytes[at] = (bytes[at] ?? 0) ^ (1 << (index % 8));
    // As another file: a kept one and the site's are one on the disk.
    await rm(file);
    await writeFile(file, index % 2 === 0 ? bytes.subarray(0, bytes.length / 2) : bytes);
  }
}

async function digests(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = files.sort().map(async (file): Promise<[string, string]> => {
    const digest = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    return [file.slice(folder.length + 1), digest];
  });
  return Object.fromEntries(await Promise.all(pairs));
}
