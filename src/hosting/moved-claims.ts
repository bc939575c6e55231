/** Writes the pages that lead from where a claim may have stood to where it stands, of which Astro has left a list. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { sitePath } from '../settings/given.ts';

/** Taken out of the published site again; a publisher may have turned off the pages of claims. */
const LIST = 'claims/moved.json';

/** @param dist folder of the built site */
export async function writeMovedClaims(dist: string): Promise<void> {
  const home = join(dist, sitePath());
  const list = join(home, LIST);
  if (!existsSync(list)) return;
  const moved = JSON.parse(await readFile(list, 'utf8')) as [paths: string[], html: string][];
  await rm(list);
  for (const [paths, html] of moved) {
    for (const path of paths) {
      const folder = join(home, path);
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'index.html'), html);
    }
  }
}
