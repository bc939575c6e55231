/** Finds the files of a story's pictures, beside the story or in `public/`, and how large each is. */
import { dirname, join, relative, sep } from 'node:path';
import { posix } from 'node:path';

import { FileProblem } from '../schema/file-problem.ts';
import type { Problem } from '../schema/file-problem.ts';
import { isPictureName, measurePicture } from '../schema/public/picture-file.ts';
import type { PictureSize } from '../schema/public/picture-file.ts';
import { PUBLIC, listPublicFiles } from '../schema/public/public-files.ts';

export interface StoryPicture extends PictureSize {
  /** Its address, as the story's blocks have it. */
  src: string;
  /** Its file, from the story's own: "./boat.jpg", "../../public/boat.jpg". */
  image: string;
}

interface Place {
  /** Folder of the project. */
  root: string;
  /** Path under which the site lies, with a slash at both ends. */
  base: string;
  /** Of the pictures beside stories, from the project on. */
  besideStories: ReadonlySet<string>;
}

interface Illustrated {
  /** Of the story's file, from the project on. */
  name: string;
  text: string;
}

/** False for a text that can hold no picture, so that nothing more need be read of its story. */
export const mayHavePictures = (text: string): boolean => /!\[|<img/iu.test(text);

/** @returns a function that throws FileProblem with all that is wrong with a story's pictures */
export function pictureFinder({ root, base, besideStories }: Place) {
  let published: Promise<Set<string>> | null = null;
  const inPublic = async (file: string): Promise<boolean> => {
    published ??= listPublicFiles(root).then(({ files }) => new Set(files.map((one) => `${PUBLIC}/${one}`)));
    return (await published).has(file);
  };

  /** @returns the file that an address means, from the project on */
  const fileOf = (src: string, story: string): string => {
    const path = decoded(src.replace(/[?#].*$/u, ''));
    return path.startsWith(base) ? `${PUBLIC}/${path.slice(base.length)}` : posix.join(posix.dirname(story), path);
  };

  return async ({ name, text }: Illustrated, sources: readonly string[]): Promise<StoryPicture[]> => {
    const pictures: StoryPicture[] = [];
    const problems: Problem[] = [];
    for (const src of sources) {
      const file = fileOf(src, name);
      if (!besideStories.has(file) && !(await inPublic(file))) {
        problems.push({ ...placeOf(text, src, base), message: `there is no file ${file} for the picture "${src}"` });
      } else if (isPictureName(file)) {
        const image = relative(dirname(join(root, name)), join(root, file))
          .split(sep)
          .join('/');
        const size = await measurePicture(join(root, file), file);
        pictures.push({ src, image: image.startsWith('.') ? image : `./${image}`, ...size });
      }
    }
    if (problems.length > 0) throw new FileProblem(name, problems);
    return pictures;
  };
}

/** Where an address stands in the file of a story; nowhere, where it is written in another way. */
function placeOf(text: string, src: string, base: string): Pick<Problem, 'line' | 'column'> {
  const written = src.startsWith(base) ? `/${src.slice(base.length)}` : src;
  const at = [written, decoded(written)].map((address) => text.indexOf(address)).find((index) => index >= 0);
  if (at === undefined) return { line: null, column: null };
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
