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
import { searchPartFolder, searchPartsOf } from '../view/search-parts.ts';
import type { SearchedText } from '../view/search-parts.ts';
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

  const searched = stories.flatMap((story, index): SearchedStory[] => {
    const document = documents[index];
    return document ? [{ ...story, document, textLength: document.textLength }] : [];
  });
  await writeSearch(searchPartsOf(searched), join(dist, ENGINE_FOLDER));
}

interface SearchedStory extends WrittenStory, SearchedText {
  document: SearchDocument;
}

/** Writes what is kept of the search's index, and makes what is not. */
async function writeSearch(parts: readonly (readonly SearchedStory[])[], folder: string): Promise<void> {
  const kept = openSearchCache();
  const numbered = parts.map((part, index) => ({
    part,
    isFirst: index === 0,
    key: cacheKey(String(index), ...part.map(({ recordKey }) => recordKey)),
    home: join(folder, searchPartFolder(index + 1)),
  }));
  const missing = numbered.filter(({ key, home }) => !kept.place(key, home));
  if (missing.length === 0) return;
  // The engine is a program of its own, which starts only where it has something to do.
  const { closeEngine, indexStories } = await import('./search-index.ts');
  for (const { part, isFirst, key, home } of missing) {
    const index = await indexStories(
      part.map(({ document }) => document),
      isFirst,
    );
    kept.write(key, index, home);
  }
  await closeEngine();
}
