/** Where a reader can propose a change of a story: its file in the web editor of the host that holds the project. */

/**
 * @param file of the story, relative to the project; undefined for none
 * @param base address of the editor up to the folder of the project, `https://github.com/owner/repository/edit/main/`;
 *   what is no web address counts as none
 * @returns null where nobody said where the project is held
 */
export function editAddress(file: string | undefined, base: string | undefined): string | null {
  if (file === undefined || base === undefined || !/^https?:\/\//u.test(base)) return null;
  const folder = base.endsWith('/') ? base : `${base}/`;
  return folder + file.split('/').map(encodeURIComponent).join('/');
}
