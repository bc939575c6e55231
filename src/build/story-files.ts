/** What lies beside a story's page: made once for each state of the story and of our code, and written by every build. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { storyPath } from '../publish/masthead.ts';
import { storyPictureWords } from '../publish/picture-words.ts';
import { PICTURE_FILE, STORY_FORMATS } from '../publish/story-data.ts';
import { readTextFile } from '../schema/text-file.ts';
import type { StoryListing } from '../schema/story-list.ts';
import { addressIn } from '../view/address.ts';
import type { Story } from '../view/site.ts';
import { cacheKey, openCache } from './cache.ts';
import { openPictureCache, pictureKey, pictureOf } from './picture-cache.ts';
import type { BuildSettings } from './settings.ts';
import { openStoryCache, readStoryData, storyKeys } from './story-cache.ts';

export interface StoryFilesOptions {
  settings: BuildSettings;
  /** Folder of the built site. */
  dist: string;
}

/** The texts in the order of `STORY_FORMATS`, and under which key the picture lies. */
interface KeptFiles {
  texts: string[];
  picture: string;
}

/** @returns a function that writes the files of a story; Error where the story isn't in the cache */
export function storyFilesWriter({ settings, dist }: StoryFilesOptions): (story: StoryListing) => Promise<void> {
  const { setup, entries, site, key } = settings;
  const cast = new Map(entries);
  const absolute = (path: string): string => new URL(addressIn(setup.base, path), site).href;
  const keyOf = storyKeys(setup);
  const [stories, files, pictures] = [openStoryCache(), openCache('story-files'), openPictureCache()];

  const make = async (story: Story, filesKey: string): Promise<{ texts: string[]; picture: Buffer }> => {
    const texts = STORY_FORMATS.map(({ write }) => write(story, cast, absolute));
    const words = storyPictureWords(story, cast);
    const picture = await pictureOf(words, pictures);
    files.write(filesKey, JSON.stringify({ texts, picture: pictureKey(words) } satisfies KeptFiles));
    return { texts, picture };
  };

  return async ({ id, name, path }) => {
    const storyKey = keyOf(await readTextFile(path, name));
    const filesKey = cacheKey(key, storyKey, id);
    const read = (): { texts: string[]; picture: Buffer } | null => {
      const kept = files.read(filesKey);
      if (!kept) return null;
      const { texts, picture: words } = JSON.parse(kept.toString('utf8')) as KeptFiles;
      const picture = pictures.read(words);
      return picture && { texts, picture };
    };
    const made = read() ?? (await make({ id, data: dataOf(storyKey, name) }, filesKey));
    const folder = join(dist, storyPath(id));
    mkdirSync(folder, { recursive: true });
    for (const [index, { file }] of STORY_FORMATS.entries()) writeFileSync(join(folder, file), made.texts[index] ?? '');
    writeFileSync(join(folder, PICTURE_FILE), made.picture);
  };

  function dataOf(storyKey: string, name: string): Story['data'] {
    const data = readStoryData(stories, storyKey);
    if (!data) throw new Error(`${name}: changed while the site was being built; start once more`);
    return data;
  }
}
