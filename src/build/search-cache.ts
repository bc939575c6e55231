/** Keeps the search's index from build to build, by all that it was made of, and each of its files by what is in it. */
import { join } from 'node:path';

import { cacheKey, openCache } from './cache.ts';
import { openKeptFiles } from './kept-files.ts';
import type { IndexFile } from './search-index.ts';

export interface SearchCache {
  /** @returns false where not every file of such an index is kept: some of them may be in the folder then */
  place: (key: string, folder: string) => boolean;
  /** Writes an index, of which many files may be the same as in the last one. */
  write: (key: string, index: readonly IndexFile[], folder: string) => void;
  prune: () => void;
}

type FileList = [name: string, contentKey: string][];

export function openSearchCache(folder?: string): SearchCache {
  const [lists, files] = [openCache('search', folder), openKeptFiles('search-files', folder)];
  return {
    place: (key, index) => {
      const list = lists.read(key);
      if (!list) return false;
      return (JSON.parse(list) as FileList).every(([name, contentKey]) => files.place(contentKey, join(index, name)));
    },
    write: (key, index, home) => {
      const list = index.map(({ name, content }): FileList[number] => {
        const [contentKey, path] = [cacheKey(content), join(home, name)];
        if (!files.place(contentKey, path)) files.write(contentKey, content, path);
        return [name, contentKey];
      });
      lists.write(key, JSON.stringify(list));
    },
    prune: () => {
      lists.prune();
      files.prune();
    },
  };
}
