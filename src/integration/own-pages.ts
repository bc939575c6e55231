/** The addresses of the pages and files that a project has beside ours. */
import { filesInIfAny } from '../schema/folder-files.ts';

/**
 * @param folder of Astro's own routes: "src/pages"
 * @param label how to name it in errors
 * @returns paths from the root of the project's site on, as `addressesOf` has them
 */
export async function ownPages(folder: string, label: string): Promise<string[]> {
  const { files } = await filesInIfAny(folder, label);
  return files.map((file) => {
    if (!/\.(?:astro|mdx?)$/u.test(file)) return file.replace(/\.[jt]s$/u, '');
    return file.replace(/(?:^|(?<=\/))index\.\w+$/u, '').replace(/\.(?:astro|mdx?)$/u, '/');
  });
}
