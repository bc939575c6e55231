/** Two builds of one state are the same byte for byte, whatever clock, time zone and language a machine has. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { siteFolder } from './site.ts';

let scratch: string;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'sourceline-again-'));
  const script = fileURLToPath(new URL('build.ts', import.meta.url));
  const clock = new URL('../support/later-clock.mjs', import.meta.url).href;
  const env = { ...process.env, NODE_ENV: 'production', BASE_PATH: '', TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' };
  const args = ['--import', clock, script, join(scratch, 'site'), join(scratch, 'cache')];
  await promisify(execFile)(process.execPath, args, { env });
});

afterAll(() => rm(scratch, { recursive: true, force: true }));

test('every file is there again and holds the same bytes', async () => {
  const first = await digests(siteFolder);
  const again = await digests(join(scratch, 'site'));
  expect(Object.keys(first).length).toBeGreaterThan(50);
  expect(again).toEqual(first);
});

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
