import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
let scratch: string;
let site: string;

beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'sourceline-build-'));
  site = join(scratch, 'dist');
  for (const folder of ['stories', 'dist']) await mkdir(join(scratch, folder));
  await writeFile(join(site, 'index.html'), 'the last site');
});
afterEach(() => rm(scratch, { recursive: true, force: true }));

/** @returns the exit code, or the signal that ended the build, once it is over */
function build(endOnceItStarted = false): Promise<number | string | null> {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    SOURCELINE_STORIES: relative(root, join(scratch, 'stories')),
  };
  const child = spawn(process.execPath, ['src/cli/build.ts', site], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (endOnceItStarted) child.stdout.once('data', () => child.kill('SIGKILL'));
  return new Promise((resolve) =>
    child.once('exit', (code, signal) => {
      resolve(code ?? signal);
    }),
  );
}

describe('npm run build', { timeout: 120_000 }, () => {
  test('leaves the last site as it was where a story is broken', async () => {
    await writeFile(join(scratch, 'stories', 'a.md'), '---\ntitle: Broken\n---\n\nText.\n');
    expect(await build()).toBe(1);
    expect(await readdir(site)).toEqual(['index.html']);
    expect(await readFile(join(site, 'index.html'), 'utf8')).toBe('the last site');
  });

  test('puts the last site back where one was broken off just before the new one took its place', async () => {
    await writeFile(join(scratch, 'stories', 'a.md'), '---\ntitle: Broken\n---\n\nText.\n');
    await rename(site, join(scratch, '.dist-last'));
    expect(await build()).toBe(1);
    expect(await readFile(join(site, 'index.html'), 'utf8')).toBe('the last site');
    expect((await readdir(scratch)).sort()).toEqual(['dist', 'stories']);
  });

  test('leaves the last site as it was where it is broken off', async () => {
    await writeFile(join(scratch, 'stories', 'a.md'), '---\ntitle: T\npublished: 2020-01-02\n---\n\nText.\n');
    expect(await build(true)).toBe('SIGKILL');
    expect(await readdir(site)).toEqual(['index.html']);
  });
});
