/** Before the browser tests: builds the site as it is published and serves it; SOURCELINE_DIST names one already built. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import type { TestProject } from 'vitest/node';

import { serveFolder } from '../../src/cli/static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the front page, with its final slash. */
    siteUrl: string;
    /** The folder that is served. */
    siteFolder: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const astro = join(root, 'node_modules/astro/bin/astro.mjs');

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.SOURCELINE_DIST;
  const folder = given ?? (await build());
  const server = await serveFolder(folder, { base: '/', port: 0 });
  project.provide('siteUrl', server.url);
  project.provide('siteFolder', folder);
  return async () => {
    await server.close();
    if (!given) await rm(folder, { recursive: true, force: true });
  };
}

async function build(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sourceline-site-'));
  // What Vitest sets for itself would make it a development build.
  const env = { ...process.env, NODE_ENV: 'production', BASE_PATH: '' };
  await promisify(execFile)(process.execPath, [astro, 'build', '--outDir', folder], { cwd: root, env });
  return folder;
}
