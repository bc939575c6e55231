/** Draws the actors' pictures: those that are kept are placed at once, many others in several threads. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { actorPath } from '../publish/masthead.ts';
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

/** @param dist folder of the built site, in which Astro has left a list of what stands on each picture */
export async function drawActors(dist: string): Promise<void> {
  const home = join(dist, sitePath());
  const list = join(home, 'actors', 'pictures.json');
  const actors = JSON.parse(await readFile(list, 'utf8')) as [id: string, words: PictureWords][];
  await rm(list);
  const pictures = openPictureCache();
  const wanted = actors.map(([id, words]): WantedPicture => ({ words, path: join(home, actorPath(id), PICTURE_FILE) }));
  const missing = wanted.filter(({ words, path }) => !pictures.place(pictureKey(words), path));
  if (missing.length >= FEWEST_FOR_THREADS) {
    await inThreads({ script: new URL('./picture-thread.ts', import.meta.url), data: null, items: missing });
  } else for (const { words, path } of missing) await writePicture(words, path, pictures);
}
