/** Makes the search's index as the last step of every build. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

import type { SearchRecord } from './view/search-records.ts';

/** Folder of the index in the built site. */
const FOLDER = 'pagefind';

/** Pagefind’s own search boxes, which the site doesn’t use, and its engine for texts of no known language. */
const NOT_USED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\b|wasm\.unknown)/u;

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const recordsFile = join(site, 'search', 'records.json');
        const records = JSON.parse(await readFile(recordsFile, 'utf8')) as SearchRecord[];
        await rm(recordsFile);
        const { index, errors } = await createIndex({ forceLanguage: 'en' });
        if (!index) throw new Error(`the search index cannot be made: ${errors.join(', ')}`);
        for (const { path, content, ...meta } of records) {
          const added = await index.addCustomRecord({ url: path, content, language: 'en', meta: { ...meta } });
          if (added.errors.length > 0) throw new Error(`${path} cannot be indexed: ${added.errors.join(', ')}`);
        }
        const { files } = await index.getFiles();
        for (const { path, content } of files) {
          if (NOT_USED.test(path)) continue;
          const target = join(site, FOLDER, path);
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, content);
        }
        await close();
        logger.info(`${records.length} stories and statements can be searched`);
      },
    },
  };
}
