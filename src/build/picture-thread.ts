/** One of the threads that draw pictures; see `actor-pictures.ts`. */
import type { WantedPicture } from './actor-pictures.ts';
import { openPictureCache, writePicture } from './picture-cache.ts';
import { workOn } from './threads.ts';

export default workOn(() => {
  const pictures = openPictureCache();
  return ({ words, path }: WantedPicture) => writePicture(words, path, pictures);
});
