/** Writes a new story file, and never over another. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { wholeFileProblem } from '../schema/file-problem.ts';
import { filesInIfAny, linkProblem } from '../schema/folder-files.ts';
import { storyLimit } from '../schema/limits.ts';
import { isSlug, slugFrom, suggestSlug } from '../schema/slug.ts';
import { readStory } from '../schema/story-file.ts';
import { STORIES } from './site-files.ts';

export interface NewStory {
  title: string;
  source: string;
  /** From the command line; made out of the title where it isn't given. */
  slug: string | undefined;
  /** Folder to write to; `content/stories` where it isn't given. */
  into: string | undefined;
  /** Folder of the project; this one where it isn't given. */
  root?: string;
  /** What errors name: the file that is imported, or the command. */
  name: string;
}

/**
 * @returns how the file is named to the editor
 * @throws FileProblem where the slug is none or can't be made, the frontmatter wrong, the file there already, or one in the project's a symbolic link
 */
export async function writeNewStory({
  title,
  source,
  slug: given,
  into,
  root = process.cwd(),
  name,
}: NewStory): Promise<string> {
  const slug = given ?? slugFrom(title);
  if (slug === null) throw wholeFileProblem(name, `no address can be made of the title “${title}”: give --slug`);
  if (!isSlug(slug)) {
    throw wholeFileProblem(name, `--slug ${slug}: small letters, digits and hyphens only, like "${suggestSlug(slug)}"`);
  }
  const label = join(into ?? STORIES, `${slug}.md`);
  // What is written is read back first: no command leaves a file whose frontmatter the build would refuse.
  readStory(source, label);
  const limit = storyLimit(source);
  if (limit) throw wholeFileProblem(name, limit.message);
  const folder = into ?? join(root, STORIES);
  const [link] = into === undefined ? (await filesInIfAny(folder, STORIES)).links : [];
  if (link !== undefined) throw linkProblem(link);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${slug}.md`), source, { flag: 'wx' }).catch((error: unknown) => {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw wholeFileProblem(
      label,
      exists ? 'is there already: choose another --slug' : `cannot be written: ${String(error)}`,
    );
  });
  return label;
}
