/** Broken off anywhere, a build leaves the last site or the new one, and never a part of either. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { replaceFolder } from '../../src/cli/replace-folder.ts';
import { temporaryFolder } from '../support/command.ts';

const url = (path: string): string => new URL(path, import.meta.url).href;

/** Writes a site of two files, which must be of one state. */
const SCRIPT = `
  import { mkdirSync, writeFileSync } from 'node:fs';
  import { replaceFolder } from '${url('../../src/cli/replace-folder.ts')}';
  await replaceFolder(process.argv[1], async (next) => {
    mkdirSync(next);
    writeFileSync(next + '/a', 'new');
    writeFileSync(next + '/b', 'new');
  });`;

/** @returns the signal that ended it; null where it came to its end */
function replaceUntil(folder: string, call: number): Promise<string | null> {
  const args = ['--import', url('../support/killed-at.mjs'), '--input-type=module', '--eval', SCRIPT, folder];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env: { ...process.env, KILLED_AT: String(call) } }, (error) => {
      resolve(error?.signal ?? null);
    });
  });
}

const stateOf = (folder: string): string[] => ['a', 'b'].map((name) => readFileSync(join(folder, name), 'utf8'));

test('killed before any of its steps, it costs nothing, and the next one tidies up', { timeout: 120_000 }, async () => {
  let killed = 0;
  for (let call = 1; ; call += 1) {
    const home = await temporaryFolder();
    const site = join(home, 'dist');
    mkdirSync(site);
    for (const name of ['a', 'b']) writeFileSync(join(site, name), 'old');
    if ((await replaceUntil(site, call)) === null) break;
    killed += 1;
    // Between two names there is none for a moment: then the next build puts the last one back first.
    const there = existsSync(site) ? site : join(home, '.dist-last');
    expect([call, new Set(stateOf(there)).size]).toEqual([call, 1]);
    await expect(replaceFolder(site, () => Promise.reject(new Error('broken story')))).rejects.toThrow('broken story');
    expect([call, new Set(stateOf(site)).size, readdirSync(home)]).toEqual([call, 1, ['dist']]);
    expect(await replaceUntil(site, 0)).toBeNull();
    expect([stateOf(site), readdirSync(home)]).toEqual([['new', 'new'], ['dist']]);
  }
  expect(killed).toBeGreaterThanOrEqual(9);
});
