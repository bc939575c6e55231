import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { SITE_FOLDERS } from '../support/fixture-site.ts';

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

const storyText = (text: string, published = '2020-01-02'): string =>
  `---\ntitle: T\npublished: ${published}\n---\n\n${text}\n`;

/** @param variables of the environment, besides this process's own */
function startBuild(
  variables: NodeJS.ProcessEnv = {},
  ...args: string[]
): ChildProcessByStdio<null, Readable, Readable> {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    ...SITE_FOLDERS,
    SOURCELINE_STORIES: relative(root, join(scratch, 'stories')),
    ...variables,
  };
  return spawn(process.execPath, ['src/cli/build.ts', site, ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** @returns the exit code, or the signal that ended the build, once it is over */
function build(endOnceItStarted = false): Promise<number | string | null> {
  const child = startBuild();
  if (endOnceItStarted) child.stdout.once('data', () => child.kill('SIGKILL'));
  return new Promise((resolve) =>
    child.once('exit', (code, signal) => {
      resolve(code ?? signal);
    }),
  );
}

/** What a build says, and how it ends. */
async function outcomeOf(child: ReturnType<typeof startBuild>): Promise<{ code: number | null; said: string }> {
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
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
    await writeFile(join(scratch, 'stories', 'a.md'), storyText('Text.'));
    expect(await build(true)).toBe('SIGKILL');
    expect(await readdir(site)).toEqual(['index.html']);
  });

  test('holds back drafts, and stories until their day; goes on without a cache, and ends where another writes', async () => {
    await writeFile(join(scratch, 'stories', 'now.md'), storyText('Text.'));
    await writeFile(join(scratch, 'stories', 'later.md'), storyText('Text.', '"9000-01-02"'));
    await writeFile(join(scratch, 'stories', 'draft.md'), storyText('Text.', '2020-01-02\ndraft: true\noops: 1'));
    // Left behind by one that was broken off: no process has such a number.
    await writeFile(join(scratch, '.dist-lock'), '99999999');
    await writeFile(join(scratch, 'file'), '');
    const first = startBuild({ SOURCELINE_CACHE: join(scratch, 'file', 'cache') });
    const firstOutcome = outcomeOf(first);
    await once(first.stdout, 'data');
    const second = await outcomeOf(startBuild());
    expect(second.code).toBe(1);
    expect(second.said).toMatch(/^[^\n]+dist: another build is writing there: wait until it has ended [^\n]+\n$/u);
    const { code, said } = await firstOutcome;
    // Of a build that goes well, nothing else is to be read twice.
    expect([code, said.match(/[^\n]*warn[^\n]*/giu)]).toEqual([
      0,
      [expect.stringMatching(/file\/cache can't be written to \(ENOTDIR\): all is made anew, and nothing is kept$/u)],
    ]);
    expect((await readdir(scratch)).sort()).toEqual(['dist', 'file', 'stories']);
    expect((await readdir(join(site, 'stories'))).sort()).toEqual(['now']);
    expect(await readFile(join(site, 'stories/now/index.html'), 'utf8')).toContain('Text.');
    expect(await readFile(join(site, 'feed.json'), 'utf8')).not.toMatch(/later|draft/u);
  });

  test('refuses what the check calls an error, unless it is forced to, and shows what is held back where told to', async () => {
    await writeFile(join(scratch, 'stories', 'a.md'), storyText('See [there](../nowhere/).'));
    await writeFile(join(scratch, 'stories', 'later.md'), storyText('Text.', '"9000-01-02"'));
    const { code, said } = await outcomeOf(startBuild());
    expect([code, said]).toEqual([1, expect.stringMatching(/stories\/a\.md:6:5: error: [^\n]*nowhere[^]*--force/u)]);
    expect(await readdir(site)).toEqual(['index.html']);
    expect(await outcomeOf(startBuild({}, '--force', '--future'))).toMatchObject({ code: 0 });
    expect((await readdir(join(site, 'stories'))).sort()).toEqual(['a', 'later']);
  });

  test('says so where there is no story', async () => {
    const { code, said } = await outcomeOf(startBuild());
    expect([code, said]).toEqual([1, expect.stringMatching(/stories: there is no story yet; npm run new -- "Title"/u)]);
  });
});
