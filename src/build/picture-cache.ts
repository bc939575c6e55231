/** Keeps pictures from build to build, by all that they are made of. */
import { pictureDigest } from '../digest.ts';
import { PICTURE_COLOURS } from '../publish/picture/colours.ts';
import type { PictureWords } from '../publish/picture/words.ts';
import { cacheKey } from './cache.ts';
import { openKeptFiles } from './kept-files.ts';
import type { KeptFiles } from './kept-files.ts';

/** Changes when what draws does. */
const TOOLS = await pictureDigest();

export const openPictureCache = (folder?: string): KeptFiles => openKeptFiles('pictures', folder);

export const pictureKey = (words: PictureWords): string => cacheKey(TOOLS, JSON.stringify([PICTURE_COLOURS, words]));

/** Writes a picture, drawn only where it isn't kept. */
export async function writePicture(words: PictureWords, path: string, pictures: KeptFiles): Promise<void> {
  const key = pictureKey(words);
  if (pictures.place(key, path)) return;
  // Not before it is needed: opening the typefaces takes longer than placing a thousand kept pictures.
  const { drawPicture } = await import('../publish/picture/picture.ts');
  pictures.write(key, drawPicture(words), path);
}
