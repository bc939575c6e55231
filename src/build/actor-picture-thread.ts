/** One of the threads that draw the actors' pictures; see `site-files.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { actorPath } from '../publish/masthead.ts';
import type { PictureWords } from '../publish/picture/words.ts';
import { PICTURE_FILE } from '../publish/story-data.ts';
import { openPictureCache, pictureOf } from './picture-cache.ts';
import { workOn } from './threads.ts';

workOn(({ dist }: { dist: string }) => {
  const pictures = openPictureCache();
  return async ([id, words]: [id: string, words: PictureWords]) => {
    const folder = join(dist, actorPath(id));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, PICTURE_FILE), await pictureOf(words, pictures));
  };
});
