/** Keeps pictures from build to build, by all that they are made of: drawing one takes longer than writing its page. */
import packageFile from '../../package.json' with { type: 'json' };
import { pictureMarkup } from '../publish/picture-markup.ts';
import type { PictureWords } from '../publish/picture-words.ts';
import { drawPicture, FONT_BYTES } from '../publish/picture.ts';
import { cacheKey, openCache } from './cache.ts';
import type { Cache } from './cache.ts';

/** Changes when one of those that draw does. */
const TOOLS = cacheKey(packageFile.devDependencies.satori, packageFile.devDependencies['@resvg/resvg-js'], FONT_BYTES);

export const openPictureCache = (folder?: string): Cache => openCache('pictures', folder);

export const pictureKey = (words: PictureWords): string => cacheKey(TOOLS, JSON.stringify(pictureMarkup(words)));

/** @returns a PNG */
export async function pictureOf(words: PictureWords, cache: Cache): Promise<Buffer> {
  const key = pictureKey(words);
  const kept = cache.read(key);
  if (kept) return kept;
  const picture = await drawPicture(words);
  cache.write(key, picture);
  return picture;
}
