/** The pictures of stories: which files are some, and what one must be so that a build can size it. */
import { readFile, stat } from 'node:fs/promises';

import { wholeFileProblem } from '../file-problem.ts';

const NAME = /\.(?:avif|gif|jpe?g|png|svg|webp)$/iu;

/** In Vite's addresses of files these mean something else. */
const UNFIT_IN_NAME = /[?#%\\]/u;

const MOST_MEGABYTES = 30;
const MOST_MEGAPIXELS = 100;

/** In pixels, as the picture is seen: turned upright where the camera says so. */
export interface PictureSize {
  width: number;
  height: number;
}

export const isPictureName = (path: string): boolean => NAME.test(path);

/**
 * @param name how to name the file in errors
 * @throws FileProblem for a file that is no picture, or a larger one than a build should have to open
 */
export async function measurePicture(path: string, name: string): Promise<PictureSize> {
  if (UNFIT_IN_NAME.test(name)) throw wholeFileProblem(name, 'the name of a picture holds none of ? # % \\: rename it');
  const { size } = await stat(path);
  if (size > MOST_MEGABYTES * 1e6) throw tooLarge(name, `${Math.ceil(size / 1e6)} MB, of ${MOST_MEGABYTES} at most`);
  // Not before it is needed: most sites' stories have no pictures.
  const { imageMetadata } = await import('astro/assets/utils');
  const { width, height } = await imageMetadata(await readFile(path), name).catch(() => {
    throw wholeFileProblem(name, 'is no picture of which a width and a height are known: save it anew');
  });
  const megapixels = (width * height) / 1e6;
  if (megapixels <= MOST_MEGAPIXELS || name.endsWith('.svg')) return { width, height };
  throw tooLarge(name, `${width} by ${height} pixels, ${MOST_MEGAPIXELS} million at most`);
}

const tooLarge = (name: string, size: string) => wholeFileProblem(name, `is too large (${size}): save it smaller`);
