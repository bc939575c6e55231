/** Digests of our own sources: parts of the keys under which builds keep what they have made. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import { IS_COMPILED } from './compiled.ts';

/**
 * Code that turns a story into data, and into what it is compared with others by; and the lockfile, since it holds the
 * versions of model and libraries.
 */
const ANALYSER = {
  folders: ['src/analysis/', 'src/across/', 'src/remark/', 'src/rehype/', 'src/schema/'],
  files: [
    'src/markdown.ts',
    'src/build/across-cache.ts',
    'src/build/render-story.ts',
    'src/build/story-cache.ts',
    'package-lock.json',
  ],
};

/** What a check of stories goes by. */
const CHECK = { folders: [...ANALYSER.folders, 'src/check/'], files: ANALYSER.files };

/** What draws pictures. */
const PICTURES = {
  folders: ['src/publish/picture/', 'src/publish/fonts/'],
  files: ['src/publish/masthead.ts', 'package-lock.json'],
};

/** All that a page may be made with. */
const SITE = { folders: ['src/'], files: ['astro.config.mjs', 'package-lock.json'] };

const HERE = new URL('../', import.meta.url);

/**
 * Of everything that the analysis and the HTML of a story depend on besides the story and the cast.
 * @param root folder of the project, as an address that ends in a slash
 */
export const analyserDigest = (root = HERE): Promise<string> => digestOf(ANALYSER, root);

/** Of everything that a story’s check depends on besides the story and the cast. */
export const checkDigest = (root = HERE): Promise<string> => digestOf(CHECK, root);

/** Of everything that a picture depends on besides its words. */
export const pictureDigest = (root = HERE): Promise<string> => digestOf(PICTURES, root);

/** Of everything that a page depends on besides content and settings. */
export const siteDigest = (root = HERE): Promise<string> => digestOf(SITE, root);

/**
 * Of the code of a publisher's own project: its config, its pages, what it has put in the place of ours.
 * @param root folder of the project, as an address that ends in a slash
 */
export async function projectDigest(root: URL): Promise<string> {
  const hash = createHash('sha256');
  const names = (await readdir(root)).filter((name) => /^(?:astro\.config\.\w+|package-lock\.json)$/u.test(name));
  const code = existsSync(new URL('src/', root)) ? await filesIn(['src/'], root) : [];
  for (const file of [...names.sort(), ...code]) {
    const bytes = await readFile(new URL(file, root));
    hash.update(`${file} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex').slice(0, 16);
}

/** The package's manifest says which version it is. */
function compiled({ folders, files }: typeof ANALYSER): typeof ANALYSER {
  const inLib = (path: string): string => path.replace(/^src\//u, 'lib/').replace(/\.ts$/u, '.js');
  const code = files.filter((file) => file.startsWith('src/'));
  return { folders: folders.map(inLib), files: [...code.map(inLib), 'package.json'] };
}

async function digestOf(of: typeof ANALYSER, root: URL): Promise<string> {
  const { folders, files } = IS_COMPILED ? compiled(of) : of;
  // Node brings the tables of Unicode that regular expressions go by.
  const hash = createHash('sha256').update(process.version);
  for (const file of [...(await filesIn(folders, root)), ...files]) {
    // Name and length first, so that no text can pass from one file to the next unseen.
    const bytes = await readFile(new URL(file, root));
    hash.update(`${file} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex').slice(0, 16);
}

async function filesIn(folders: readonly string[], root: URL): Promise<string[]> {
  const listings = folders.map(async (folder) => {
    const entries = await readdir(new URL(folder, root), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(fileURLToPath(root), join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
  });
  return (await Promise.all(listings)).flat().sort();
}
