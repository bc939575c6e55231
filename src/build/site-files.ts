/**
 * Writes the files that need no Astro, while Astro bundles and renders: what lies beside the stories' pages, the search's
 * index, and the actors' pictures.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroConfig, AstroIntegration } from 'astro';

import { ENGINE_FOLDER } from '../hosting/headers.ts';
import { listStoryFiles } from '../schema/story-list.ts';
import { readTextFile } from '../schema/text-file.ts';
import { drawActors } from './actor-pictures.ts';
import { cacheKey } from './cache.ts';
import { openSearchCache } from './search-cache.ts';
import type { SearchDocument } from './search-document.ts';

import { buildSettings, contentFolders } from './settings.ts';
import { pruneStoryFiles, unmade, writtenStories } from './story-files.ts';
import type { StoryFilesOptions, WrittenStory } from './story-files.ts';
import { inThreads } from './threads.ts';

/** Fewer are made sooner than a second thread has started. */
const FEWEST_FOR_THREADS = 40;

export function siteFiles(): AstroIntegration {
  let config: AstroConfig;
  let writing: Promise<void> | null = null;
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
        await drawActors(fileURLToPath(dir));
        await writing;
        pruneStoryFiles();
        openSearchCache().prune();
      },
    },
  };
}

async function writeStoryFiles(config: AstroConfig): Promise<void> {
  const folders = contentFolders();
  const settings = await buildSettings(config);
  const { files } = await listStoryFiles(join(fileURLToPath(config.root), folders.stories), folders.stories);
  const keyed = writtenStories(settings);
  const stories = await Promise.all(files.map(async (file) => keyed(file, await readTextFile(file.path, file.name))));
  const dist = fileURLToPath(config.outDir);
  const documents = await inThreads<WrittenStory, SearchDocument>({
    script: new URL('./story-files-thread.ts', import.meta.url),
    data: { settings, dist } satisfies StoryFilesOptions,
    items: stories,
    ...(unmade(stories).length < FEWEST_FOR_THREADS && { threads: 1 }),
  });

  const folder = join(dist, ENGINE_FOLDER);
  const key = cacheKey(...stories.map(({ recordKey }) => recordKey));
  const search = openSearchCache();
  if (search.place(key, folder)) return;
  // The engine is a program of its own, which starts only where it has something to do.
  const { indexStories } = await import('./search-index.ts');
  search.write(key, await indexStories(documents), folder);
}
