/**
 * `npm run build [-- FOLDER] [--future] [--force]`: builds the site beside `dist/`, or another folder, and only then puts
 * it in its place, so that a build that fails or is broken off leaves the last site as it was. Stories of later days are
 * held back until then, unless `--future` is given; what the check calls an error is refused, unless `--force` is.
 */
import { join, resolve } from 'node:path';

import { build } from 'astro';

import { contentFolders, lastDay } from '../build/settings.ts';
import { refusePublicFiles } from '../build/refused-files.ts';
import { tellSite } from '../build/tell-site.ts';
import { useCacheThatWorks } from '../build/usable-cache.ts';
import { byPlace, describeFinding } from '../check/finding.ts';
import { basePath } from '../hosting/base-path.ts';
import { readArguments } from './arguments.ts';
import { errorsBeforeBuild } from './build-check.ts';
import { replaceFolder } from './replace-folder.ts';
import { today } from './today.ts';

const root = process.cwd();
const { values, positionals } = readBuildArguments();
const dist = resolve(positionals[0] ?? join(root, 'dist'));

try {
  // Astro would tell of it with a stack.
  basePath();
  await refusePublicFiles(root);
  // The one place at which a build learns what day it is.
  if (!values.future) process.env.SOURCELINE_TODAY ??= today();
  await replaceFolder(dist, async (outDir) => {
    useCacheThatWorks();
    const cache = process.env.SOURCELINE_CACHE;
    await tellSite(root);
    await refuseErrors();
    await build({ root, outDir, ...(cache && { cacheDir: join(cache, 'astro') }) });
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
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
