/**
 * `npm run build [-- FOLDER] [--future] [--force]`: builds the site beside `dist/`, or another folder, and only then puts
 * it in its place, so that a build that fails or is broken off leaves the last site as it was. Stories of later days are
 * held back until then, unless `--future` is given; what the check calls an error is refused, unless `--force` is.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'astro';

import { contentFolders, lastDay } from '../build/settings.ts';
import { refusePublicFiles } from '../build/refused-files.ts';
import { useCacheThatWorks } from '../build/usable-cache.ts';
import { byPlace, describeFinding } from '../check/finding.ts';
import { basePath } from '../hosting/base-path.ts';
import { readArguments } from './arguments.ts';
import { errorsBeforeBuild } from './build-check.ts';
import { lockFolder } from './folder-lock.ts';
import { today } from './today.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values, positionals } = readBuildArguments();
const dist = resolve(positionals[0] ?? join(root, 'dist'));
/** On the same disk as the site itself, so that they change places by name alone. */
const beside = (name: string): string => join(dirname(dist), `.${basename(dist)}-${name}`);
const next = beside('next');
const last = beside('last');
let open = (): void => undefined;

try {
  // Astro would tell of it with a stack.
  basePath();
  await refusePublicFiles(root);
  // The one place at which a build learns what day it is.
  if (!values.future) process.env.SOURCELINE_TODAY ??= today();
  open = lockFolder(beside('lock'), dist);
  useCacheThatWorks();
  const cache = process.env.SOURCELINE_CACHE;
  // Broken off between the two renames below, a build leaves the last site under its other name.
  if (!existsSync(dist) && existsSync(last)) renameSync(last, dist);
  await refuseErrors();
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

/** @throws Error with what the check calls an error */
async function refuseErrors(): Promise<void> {
  const errors = await errorsBeforeBuild({ root, ...contentFolders(), today: lastDay() });
  if (errors.length === 0) return;
  const report = errors.toSorted(byPlace).map(describeFinding).join('\n');
  if (values.force) console.error(report);
  else throw new Error(`${report}\nNothing is published until that is put right; --force publishes all the same.`);
}

function readBuildArguments() {
  try {
    return readArguments('usage: npm run build [-- FOLDER] [--future] [--force]', {
      future: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/** Synchronous: for tens of thousands of files Node's asynchronous `rm` takes twice as long. */
function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
