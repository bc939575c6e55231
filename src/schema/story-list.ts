/** Lists the story files of a folder, and what is wrong with their names. */
import { join } from 'node:path';

import { FileProblem, wholeFileProblem } from './file-problem.ts';
import { filesInIfAny, linkProblem } from './folder-files.ts';
import { isPictureName, measurePicture } from './public/picture-file.ts';
import { drawingProblem } from './public/public-files.ts';
import { isSlug, suggestSlug } from './slug.ts';

export interface StoryListing {
  /** The name of the file without `.md`: the address of the page. */
  id: string;
  /** How the file is named in errors. */
  name: string;
  path: string;
}

export interface StoryFolder {
  files: StoryListing[];
  /** Names of the pictures beside them: "content/stories/boat.jpg". */
  pictures: string[];
  problems: FileProblem[];
}

/**
 * Sub-folders are read too; hidden files are not, and symbolic links are refused.
 * @param label how to name the folder in errors: "content/stories"
 */
export async function listStoryFiles(folder: string, label: string): Promise<StoryFolder> {
  const listed = await filesInIfAny(folder, label);
  const files: StoryListing[] = [];
  const pictures: string[] = [];
  const problems: FileProblem[] = listed.links.filter(isSeen).map(linkProblem);
  /** By id in small letters: `A.md` and `a.md` would be one address on many servers, and one file on many disks. */
  const taken = new Map<string, string>();
  for (const file of listed.files) {
    if (!isSeen(file)) continue;
    const [path, name] = [join(folder, file), `${label}/${file}`];
    if (isPictureName(name)) {
      const problem = await pictureProblem(path, name);
      if (problem) problems.push(problem);
      else pictures.push(name);
      continue;
    }
    const id = /([^/]*)\.md$/u.exec(name)?.[1];
    const twin = id === undefined ? undefined : taken.get(id.toLowerCase());
    if (id === undefined) {
      problems.push(
        wholeFileProblem(name, 'is neither a story (.md) nor a picture (.jpg, .png, .webp, .avif, .gif, .svg)'),
      );
    } else if (twin !== undefined) {
      problems.push(wholeFileProblem(name, `has the same address as ${twin}: give one of them another name`));
    } else {
      taken.set(id.toLowerCase(), name);
      if (isSlug(id)) files.push({ id, name, path });
      else
        problems.push(wholeFileProblem(name, `the name of the file is the address: call it "${suggestSlug(id)}.md"`));
    }
  }
  return { files, pictures, problems };
}

async function pictureProblem(path: string, name: string): Promise<FileProblem | null> {
  try {
    await measurePicture(path, name);
    return await drawingProblem(path, name);
  } catch (error) {
    if (error instanceof FileProblem) return error;
    throw error;
  }
}

/** Hidden is also the link that Emacs puts beside a file while it is being changed. */
const isSeen = (path: string): boolean => !/(?:^|\/)\.[^/]*$/u.test(path);
