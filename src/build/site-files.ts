/**
 * Writes the files that need no Astro, in threads while Astro bundles and renders: what lies beside the stories' pages,
 * and the actors' pictures.
 */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroConfig, AstroIntegration } from 'astro';

import type { PictureWords } from '../publish/picture-words.ts';
import { listStoryFiles } from '../schema/story-list.ts';
import { openCache } from './cache.ts';
import { openPictureCache } from './picture-cache.ts';
import { buildSettings, contentFolders } from './settings.ts';
import type { StoryFilesOptions } from './story-files.ts';
import { inThreads } from './threads.ts';

export function siteFiles(): AstroIntegration {
  let config: AstroConfig;
  let writing: Promise<unknown> | null = null;
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
        await Promise.all([writing, drawActors(dist)]);
        openCache('story-files').prune();
        openPictureCache().prune();
      },
    },
  };
}

async function writeStoryFiles(config: AstroConfig): Promise<void> {
  const { stories } = contentFolders();
  const { files } = await listStoryFiles(join(fileURLToPath(config.root), stories), stories);
  await inThreads({
    script: new URL('./story-files-thread.ts', import.meta.url),
    data: {
      settings: await buildSettings(config),
      dist: fileURLToPath(config.outDir),
    } satisfies StoryFilesOptions,
    items: files,
  });
}

async function drawActors(dist: string): Promise<void> {
  const list = join(dist, 'actors', 'pictures.json');
  const items = JSON.parse(await readFile(list, 'utf8')) as [id: string, words: PictureWords][];
  await rm(list);
  await inThreads({ script: new URL('./actor-picture-thread.ts', import.meta.url), data: { dist }, items });
}
