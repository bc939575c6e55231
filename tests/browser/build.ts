/** Builds the site into a folder, in a process of its own: `node build.ts OUT_DIR CACHE_DIR` */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'astro';

const [outDir, cacheDir] = process.argv.slice(2);
if (!outDir || !cacheDir) throw new Error('name the folder to build into, and one for what is kept');
process.env.SOURCELINE_CACHE ??= join(cacheDir, 'sourceline');

await build({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  outDir,
  cacheDir,
});
