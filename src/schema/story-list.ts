/** Lists the story files of a folder, and what is wrong with their names. */
import { join } from 'node:path';

import { wholeFileProblem } from './file-problem.ts';
import type { FileProblem } from './file-problem.ts';
import { filesInIfAny, linkProblem } from './folder-files.ts';
import { isSlug, suggestSlug } from './slug.ts';

export interface StoryListing {
  /** The name of the file without `.md`: the address of the page. */
  id: string;
  /** How the file is named in errors. */
  name: string;
  path: string;
}

/**
 * Sub-folders are read too; hidden files are not, and symbolic links are refused.
 * @param label how to name the folder in errors: "content/stories"
 */
export async function listStoryFiles(
  folder: string,
  label: string,
): Promise<{ files: StoryListing[]; problems: FileProblem[] }> {
  const listed = await filesInIfAny(folder, label);
  const files: StoryListing[] = [];
  const problems: FileProblem[] = listed.links.filter(isSeen).map(linkProblem);
  /** By id in small letters: `A.md` and `a.md` would be one address on many servers, and one file on many disks. */
  const taken = new Map<string, string>();
  for (const file of listed.files) {
    if (!isSeen(file)) continue;
    const [path, name] = [join(folder, file), `${label}/${file}`];
    const id = /([^/]*)\.md$/u.exec(name)?.[1];
    const twin = id === undefined ? undefined : taken.get(id.toLowerCase());
    if (id === undefined) {
      problems.push(wholeFileProblem(name, 'is no story: the name of a story ends in ".md"'));
    } else if (twin !== undefined) {
      problems.push(wholeFileProblem(name, `has the same address as ${twin}: give one of them another name`));
    } else {
      taken.set(id.toLowerCase(), name);
      if (isSlug(id)) files.push({ id, name, path });
      else
        problems.push(wholeFileProblem(name, `the name of the file is the address: call it "${suggestSlug(id)}.md"`));
    }
  }
  return { files, problems };
}

/** Hidden is also the link that Emacs puts beside a file while it is being changed. */
const isSeen = (path: string): boolean => !/(?:^|\/)\.[^/]*$/u.test(path);
