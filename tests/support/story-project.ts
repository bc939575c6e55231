/** A project in a folder of its own, with stories. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { temporaryFolder } from './command.ts';

/** The text of a story's file. @param frontmatter lines after those that every story has */
export const story = (text: string, ...frontmatter: string[]): string =>
  ['---', 'title: A title', 'published: 2019-02-17', ...frontmatter, '---', '', text, ''].join('\n');

/** The folder of a project with these stories, which goes when the test ends. */
export async function project(stories: Record<string, string | Uint8Array>): Promise<string> {
  const root = await temporaryFolder();
  for (const [name, content] of Object.entries(stories)) await write(root, name, content);
  return root;
}

/** Writes one story, and tells the path of its file. */
export async function write(root: string, name: string, content: string | Uint8Array): Promise<string> {
  const path = join(root, 'content/stories', name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}
