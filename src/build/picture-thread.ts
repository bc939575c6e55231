/** One of the threads that draw pictures; see `listed-pictures.ts`. */
import type { WantedPicture } from './listed-pictures.ts';
import { openPictureCache, writePicture } from './picture-cache.ts';
import { workOn } from './threads.ts';

export default workOn(() => {
  const pictures = openPictureCache();
  return ({ words, path }: WantedPicture) => writePicture(words, path, pictures);
});
