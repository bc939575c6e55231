/**
 * A digest of everything that the analysis and the HTML of a story depend on besides the story. Astro keys its content
 * cache by its own config as JSON, in which plugins (functions) don't count: this string, an option, makes them count.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders whose code turns a story into data, and the lockfile, since it holds the versions of model and libraries. */
const FOLDERS = ['src/analysis/', 'src/remark/', 'src/rehype/', 'src/schema/'];
const FILES = ['src/markdown.ts', 'src/loader.ts', 'package-lock.json'];

/** @param root folder of the project, as an address that ends in a slash */
export async function analyserDigest(root = new URL('../', import.meta.url)): Promise<string> {
  const hash = createHash('sha256');
  for (const file of [...(await filesIn(root)), ...FILES]) {
    // Name and length first, so that no text can pass from one file to the next unseen.
    const bytes = await readFile(new URL(file, root));
    hash.update(`${file} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex').slice(0, 16);
}

async function filesIn(root: URL): Promise<string[]> {
  const listings = FOLDERS.map(async (folder) => {
    const entries = await readdir(new URL(folder, root), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(fileURLToPath(root), join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
  });
  return (await Promise.all(listings)).flat().sort();
}
