/** What lies beside a story's page: made once for each state of the story and of our code, and written by every build. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { storyPath } from '../publish/masthead.ts';
import { storyPictureWords } from '../publish/picture/words.ts';
import { PICTURE_FILE, STORY_FORMATS } from '../publish/story-data.ts';
import { readTextFile } from '../schema/text-file.ts';
import type { StoryListing } from '../schema/story-list.ts';
import { addressIn } from '../view/address.ts';
import { searchRecordOf } from '../view/search-records.ts';
import type { Story } from '../view/site.ts';
import { cacheKey, openCache } from './cache.ts';
import { openPictureCache, pictureKey, pictureOf } from './picture-cache.ts';
import { searchDocument } from './search-index.ts';
import type { SearchDocument } from './search-index.ts';
import type { BuildSettings } from './settings.ts';
import { openStoryCache, readStoryData, storyKeys } from './story-cache.ts';

export interface StoryFilesOptions {
  settings: BuildSettings;
  /** Folder of the built site. */
  dist: string;
}

interface KeptFiles {
  /** In the order of `STORY_FORMATS`. */
  texts: string[];
  /** The key of the picture. */
  picture: string;
  search: SearchDocument;
}

type MadeFiles = Omit<KeptFiles, 'picture'> & { picture: Buffer };

/**
 * @returns a function that writes the files of a story, and gives what the search is to find of it; Error where the
 * story isn't in the cache
 */
export function storyFilesWriter({
  settings,
  dist,
}: StoryFilesOptions): (story: StoryListing) => Promise<SearchDocument> {
  const { setup, entries, site, key } = settings;
  const cast = new Map(entries);
  const absolute = (path: string): string => new URL(addressIn(setup.base, path), site).href;
  const keyOf = storyKeys(setup);
  const [stories, files, pictures] = [openStoryCache(), openCache('story-files'), openPictureCache()];

  const make = async (story: Story, filesKey: string): Promise<MadeFiles> => {
    const texts = STORY_FORMATS.map(({ write }) => write(story, cast, absolute));
    const words = storyPictureWords(story, cast);
    const picture = await pictureOf(words, pictures);
    const search = searchDocument(searchRecordOf(story, cast));
    files.write(filesKey, JSON.stringify({ texts, picture: pictureKey(words), search } satisfies KeptFiles));
    return { texts, picture, search };
  };

  return async ({ id, name, path }) => {
    const storyKey = keyOf(await readTextFile(path, name));
    const filesKey = cacheKey(key, storyKey, id);
    const read = (): MadeFiles | null => {
      const kept = files.read(filesKey);
      if (!kept) return null;
      const { picture: words, ...rest } = JSON.parse(kept.toString('utf8')) as KeptFiles;
      const picture = pictures.read(words);
      return picture && { ...rest, picture };
    };
    const made = read() ?? (await make({ id, data: dataOf(storyKey, name) }, filesKey));
    const folder = join(dist, storyPath(id));
    mkdirSync(folder, { recursive: true });
    for (const [index, { file }] of STORY_FORMATS.entries()) writeFileSync(join(folder, file), made.texts[index] ?? '');
    writeFileSync(join(folder, PICTURE_FILE), made.picture);
    return made.search;
  };

  function dataOf(storyKey: string, name: string): Story['data'] {
    const data = readStoryData(stories, storyKey);
    if (!data) throw new Error(`${name}: changed while the site was being built; start once more`);
    return data;
  }
}
