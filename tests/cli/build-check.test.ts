/** What a build looks for before it begins, and doesn't look for again in what has not changed. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { errorsBeforeBuild } from '../../src/cli/build-check.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sourceline-build-check-'));
  vi.stubEnv('SOURCELINE_CACHE', join(root, 'cache'));
  for (const folder of ['stories', 'actors', 'public', 'src/pages'])
    await mkdir(join(root, folder), { recursive: true });
  await write('a', 'See [the other](../b/).');
  await write('b', 'See [nothing](../c/).');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(root, { recursive: true, force: true });
});

const write = (id: string, text: string): Promise<void> =>
  writeFile(join(root, 'stories', `${id}.md`), `---\ntitle: T\npublished: 2020-01-02\n---\n\n${text}\n`);

const errors = async (): Promise<string[]> => {
  const found = await errorsBeforeBuild({ root, stories: 'stories', actors: 'actors', today: null });
  return found.map(({ file, line }) => `${file}:${line ?? ''}`);
};

/** How many checks of single stories are kept. */
async function kept(): Promise<number> {
  const entries = await readdir(join(root, 'cache', 'build-checks'), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
}

test('an error is found again in stories that have not changed, which are not checked again', async () => {
  expect(await errors()).toEqual(['stories/b.md:6']);
  expect(await kept()).toBe(2);
  expect(await errors()).toEqual(['stories/b.md:6']);
  expect(await kept()).toBe(2);
});

test('what one story breaks in another is found though the other is kept', async () => {
  await errors();
  await rm(join(root, 'stories', 'b.md'));
  expect(await errors()).toEqual(['stories/a.md:6']);
});
