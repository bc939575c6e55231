/**
 * Lists the files of a folder whose content is published or told of. A symbolic link is none of them: what it leads to may
 * lie anywhere on the machine, and would stand on the site, or in a message about it.
 */
import { lstat, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

import { wholeFileProblem } from './file-problem.ts';
import type { FileProblem } from './file-problem.ts';

export interface FolderFiles {
  /** Paths from the folder, with slashes, in the order of their letters. */
  files: string[];
  /** How to name each symbolic link in errors, for `linkProblem`; where one leads to the folder itself, that one alone. */
  links: string[];
}

/**
 * Sub-folders are read too.
 * @param label how to name the folder in errors: "content/stories", from the project on
 * @throws Error where the folder isn't there, or cannot be read
 */
export async function filesIn(folder: string, label: string): Promise<FolderFiles> {
  for (const { path, name } of folderAndThoseAbove(folder, label)) {
    if (await isLink(path)) return { files: [], links: [name] };
  }
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const pathsOf = (some: typeof entries): string[] =>
    some.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')).sort();
  return {
    files: pathsOf(entries.filter((entry) => entry.isFile())),
    links: pathsOf(entries.filter((entry) => entry.isSymbolicLink())).map((path) => `${label}/${path}`),
  };
}

/** As `filesIn`, and nothing where the folder isn't there. */
export async function filesInIfAny(folder: string, label: string): Promise<FolderFiles> {
  return filesIn(folder, label).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { files: [], links: [] };
    throw error;
  });
}

/** @throws FileProblem for a symbolic link @param name how to name the file in the error */
export async function refuseLink(path: string, name: string): Promise<void> {
  if (await isLink(path)) throw linkProblem(name);
}

export const linkProblem = (name: string): FileProblem =>
  wholeFileProblem(name, 'is a symbolic link, and none is followed: put the file itself in its place');

/** Also one that leads nowhere. */
async function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );
}

/** "content", "content/stories": up to the project; where a folder lies outside of it, is its owner's business. */
function folderAndThoseAbove(folder: string, label: string): { path: string; name: string }[] {
  const names = label.split('/');
  if (names.includes('..') || label.startsWith('/')) return [{ path: folder, name: label }];
  return names.map((_, index) => ({
    path: join(folder, ...names.slice(index + 1).map(() => '..')),
    name: names.slice(0, index + 1).join('/'),
  }));
}
