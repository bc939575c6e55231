/** Keeps pictures from build to build, by all that they are made of: drawing one takes longer than writing its page. */
import { pictureDigest } from '../digest.ts';
import type { PictureWords } from '../publish/picture/words.ts';
import { cacheKey, openCache } from './cache.ts';
import type { Cache } from './cache.ts';

/** Changes when what draws does. */
const TOOLS = await pictureDigest();

export const openPictureCache = (folder?: string): Cache => openCache('pictures', folder);

export const pictureKey = (words: PictureWords): string => cacheKey(TOOLS, JSON.stringify(words));

/** @returns a PNG */
export async function pictureOf(words: PictureWords, cache: Cache): Promise<Buffer> {
  const key = pictureKey(words);
  const kept = cache.read(key);
  if (kept) return kept;
  // Not before it is needed: opening the typefaces takes longer than reading a hundred kept pictures.
  const { drawPicture } = await import('../publish/picture/picture.ts');
  const picture = drawPicture(words);
  cache.write(key, picture);
  return picture;
}
