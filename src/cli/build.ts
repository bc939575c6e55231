/**
 * `npm run build [-- FOLDER]`: builds the site beside `dist/`, or another folder, and only then puts it in its place, so
 * that a build that fails or is broken off leaves the last site as it was.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'astro';

import { refusePublicFiles } from '../build/refused-files.ts';
import { useCacheThatWorks } from '../build/usable-cache.ts';
import { basePath } from '../hosting/base-path.ts';
import { lockFolder } from './folder-lock.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = resolve(process.argv[2] ?? join(root, 'dist'));
/** On the same disk as the site itself, so that they change places by name alone. */
const beside = (name: string): string => join(dirname(dist), `.${basename(dist)}-${name}`);
const next = beside('next');
const last = beside('last');
let open = (): void => undefined;

try {
  // Astro would tell of it with a stack.
  basePath();
  await refusePublicFiles(root);
  open = lockFolder(beside('lock'), dist);
  useCacheThatWorks();
  const cache = process.env.SOURCELINE_CACHE;
  // Broken off between the two renames below, a build leaves the last site under its other name.
  if (!existsSync(dist) && existsSync(last)) renameSync(last, dist);
  for (const rest of [next, last]) remove(rest);
  await build({ root, outDir: next, ...(cache && { cacheDir: join(cache, 'astro') }) });
  if (existsSync(dist)) renameSync(dist, last);
  renameSync(next, dist);
  remove(last);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  open();
}

/** Synchronous: for tens of thousands of files Node's asynchronous `rm` takes twice as long. */
function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
