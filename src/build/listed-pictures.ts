/**
 * Draws the pictures of which Astro has left lists, those of actors and of claims: what is kept is placed at once, many
 * others are drawn in several threads.
 */
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { PictureWords } from '../publish/picture/words.ts';
import { PICTURE_FILE } from '../publish/story-data.ts';
import { sitePath } from '../settings/given.ts';
import { openPictureCache, pictureKey, writePicture } from './picture-cache.ts';
import { inThreads } from './threads.ts';

/** What stands on a picture, and where it goes. */
export interface WantedPicture {
  words: PictureWords;
  path: string;
}

/** Fewer are drawn sooner than a thread has started. */
const FEWEST_FOR_THREADS = 200;

/** Each is taken out of the published site again; a publisher may have turned off the pages of one. */
const LISTS = ['actors/pictures.json', 'claims/pictures.json'];

/** @param dist folder of the built site, in which lists say what stands on each picture, and beside which page it goes */
export async function drawListed(dist: string): Promise<void> {
  const home = join(dist, sitePath());
  const pictures = openPictureCache();
  const wanted: WantedPicture[] = [];
  for (const list of LISTS.map((name) => join(home, name)).filter((file) => existsSync(file))) {
    const listed = JSON.parse(await readFile(list, 'utf8')) as [path: string, words: PictureWords][];
    wanted.push(...listed.map(([path, words]) => ({ words, path: join(home, path, PICTURE_FILE) })));
    await rm(list);
  }
  const missing = wanted.filter(({ words, path }) => !pictures.place(pictureKey(words), path));
  if (missing.length >= FEWEST_FOR_THREADS) {
    await inThreads({ script: new URL('./picture-thread.ts', import.meta.url), data: null, items: missing });
  } else for (const { words, path } of missing) await writePicture(words, path, pictures);
}
