/** Writes what lies beside the stories' pages, and the search's index. */
import { join } from 'node:path';

import { ENGINE_FOLDER } from '../hosting/headers.ts';
import { isHeldBack } from '../schema/held-back.ts';
import { listStoryFiles } from '../schema/story-list.ts';
import { readTextFile } from '../schema/text-file.ts';
import { sitePath } from '../settings/given.ts';
import { searchPartFolder, searchPartsOf } from '../view/search/search-parts.ts';
import { cacheKey } from './cache.ts';
import { openSearchCache } from './search-cache.ts';
import type { SearchDocument } from './search-document.ts';
import { contentFolders, lastDay } from './settings.ts';
import { unmade, writtenStories } from './story-files.ts';
import type { StoryFilesOptions, WrittenStory } from './story-files.ts';
import { inThreads } from './threads.ts';

/** Fewer are made sooner than a second thread has started. */
const FEWEST_FOR_THREADS = 40;

export interface SiteFilesOptions extends StoryFilesOptions {
  /** Folder of the project. */
  root: string;
}

export async function writeSiteFiles({ root, settings, dist }: SiteFilesOptions): Promise<void> {
  const { stories: folder } = contentFolders();
  const { files } = await listStoryFiles(join(root, folder), folder);
  const texts = await Promise.all(
    files.map(async (file) => ({ file, text: await readTextFile(file.path, file.name) })),
  );
  const stories = writtenStories(
    settings,
    texts.filter(({ file, text }) => !isHeldBack(text, file.name, lastDay())),
  );
  const write = (some: readonly WrittenStory[]): Promise<SearchDocument[]> =>
    inThreads({
      script: new URL('./story-files-thread.ts', import.meta.url),
      data: { settings, dist } satisfies StoryFilesOptions,
      items: some,
      ...(unmade(some).length < FEWEST_FOR_THREADS && { threads: 1 }),
    });

  const missing = placeSearch(searchPartsOf(stories), join(dist, sitePath(), ENGINE_FOLDER));
  const searched = missing.flatMap(({ part }) => part);
  // Those first that are to be indexed anew: while the engine works, the others' files are put in their places.
  const documents = new Map((await write(searched)).map((document, index) => [searched[index]?.id, document]));
  const others = stories.filter(({ id }) => !documents.has(id));
  await Promise.all([writeSearch(missing, documents), write(others)]);
}

/** A part of the search's index. */
interface SearchPart {
  part: readonly WrittenStory[];
  /** It comes with the engine. */
  isFirst: boolean;
  /** Of all that it is made of. */
  key: string;
  /** Its folder. */
  home: string;
}

/** Writes what is kept of the search's index, and tells what is not. */
function placeSearch(parts: readonly (readonly WrittenStory[])[], folder: string): SearchPart[] {
  const kept = openSearchCache();
  return parts
    .map((part, index) => ({
      part,
      isFirst: index === 0,
      key: cacheKey(String(index), ...part.map(({ recordKey }) => recordKey)),
      home: join(folder, searchPartFolder(index + 1)),
    }))
    .filter(({ key, home }) => !kept.place(key, home));
}

/** @param documents by story */
async function writeSearch(
  missing: readonly SearchPart[],
  documents: ReadonlyMap<string | undefined, SearchDocument>,
): Promise<void> {
  if (missing.length === 0) return;
  // The engine is a program of its own, which starts only where it has something to do.
  const { closeEngine, indexStories } = await import('./search-index.ts');
  const kept = openSearchCache();
  try {
    for (const { part, isFirst, key, home } of missing) {
      const index = await indexStories(
        part.flatMap(({ id }) => documents.get(id) ?? []),
        isFirst,
      );
      kept.write(key, index, home);
    }
  } finally {
    await closeEngine();
  }
}
