/** Lists the files of `public/`, which are published as they are, and what may not be published. */
import { join } from 'node:path';

import { activePart } from './drawing.ts';
import { FileProblem, wholeFileProblem } from '../file-problem.ts';
import { filesInIfAny, linkProblem } from '../folder-files.ts';
import { readTextFile } from '../text-file.ts';

export const PUBLIC = 'public';

export interface PublicFiles {
  /** Paths from the folder, with slashes. */
  files: string[];
  /** Of symbolic links, and of drawings that run something; each names its file. */
  problems: FileProblem[];
}

/** @param root folder of the project; none of it where it has no such folder */
export async function listPublicFiles(root: string): Promise<PublicFiles> {
  const folder = join(root, PUBLIC);
  const { files, links } = await filesInIfAny(folder, PUBLIC);
  const problems = links.map(linkProblem);
  for (const file of files) {
    const problem = await drawingProblem(join(folder, file), `${PUBLIC}/${file}`);
    if (problem) problems.push(problem);
  }
  return { files, problems };
}

/** @param name how to name the file in errors @returns null for what is no drawing, and for one that only is looked at */
export async function drawingProblem(path: string, name: string): Promise<FileProblem | null> {
  if (/\.svgz$/iu.test(name)) return wholeFileProblem(name, 'is a packed drawing: save it as .svg');
  if (!/\.svg$/iu.test(name)) return null;
  try {
    const part = activePart((await readTextFile(path, name)).replace(/^\uFEFF/u, ''));
    return part === null
      ? null
      : wholeFileProblem(name, `would run or fetch more than a picture may: take out ${part}`);
  } catch (error) {
    if (error instanceof FileProblem) return error;
    throw error;
  }
}
