/**
 * Writes the files that need no Astro, while Astro bundles and renders: what lies beside the stories' pages, the search's
 * index, and the actors' pictures.
 */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroConfig, AstroIntegration } from 'astro';
import type { PagefindIndex } from 'pagefind';

import type { PictureWords } from '../publish/picture/words.ts';
import { listStoryFiles } from '../schema/story-list.ts';
import type { StoryListing } from '../schema/story-list.ts';
import { openCache } from './cache.ts';
import { openPictureCache } from './picture-cache.ts';
import { indexStories, writeSearchIndex } from './search-index.ts';
import type { SearchDocument } from './search-index.ts';
import { buildSettings, contentFolders } from './settings.ts';
import type { StoryFilesOptions } from './story-files.ts';
import { inThreads } from './threads.ts';

export function siteFiles(): AstroIntegration {
  let config: AstroConfig;
  let writing: Promise<PagefindIndex> | null = null;
  return {
    name: 'site-files',
    hooks: {
      'astro:config:done': ({ config: settled }) => {
        config = settled;
      },
      // By now Astro has emptied the folder of the site, and the stories are in the cache.
      'astro:build:setup': () => {
        writing ??= writeStoryFiles(config);
        // What went wrong is told when the build waits for it.
        writing.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        await drawActors(dist);
        if (writing) await writeSearchIndex(await writing, dist);
        openCache('story-files').prune();
        openPictureCache().prune();
      },
    },
  };
}

/** @returns the index of what was written */
async function writeStoryFiles(config: AstroConfig): Promise<PagefindIndex> {
  const { stories } = contentFolders();
  const { files } = await listStoryFiles(join(fileURLToPath(config.root), stories), stories);
  const documents = await inThreads<StoryListing, SearchDocument>({
    script: new URL('./story-files-thread.ts', import.meta.url),
    data: {
      settings: await buildSettings(config),
      dist: fileURLToPath(config.outDir),
    } satisfies StoryFilesOptions,
    items: files,
  });
  return indexStories(documents);
}

async function drawActors(dist: string): Promise<void> {
  const list = join(dist, 'actors', 'pictures.json');
  const items = JSON.parse(await readFile(list, 'utf8')) as [id: string, words: PictureWords][];
  await rm(list);
  await inThreads({ script: new URL('./actor-picture-thread.ts', import.meta.url), data: { dist }, items });
}
