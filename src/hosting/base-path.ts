/** What may stand between two slashes; no folder is called "." or "..". */
const PATH = /^(?:\/|(?!\.{1,2}(?:\/|$))[\p{L}\p{N}._~-]+(?:\/|$))*$/u;

/**
 * The path under which the site lies, with a slash at both ends, as BASE_PATH says: "/x/" for "x", "/" for none.
 * @throws Error where it is no path
 */
export function basePath(path = process.env.BASE_PATH ?? ''): string {
  if (!PATH.test(path)) {
    const found = JSON.stringify(path);
    throw new Error(`BASE_PATH: expected a path of letters, digits, hyphens and slashes like "/news/", found ${found}`);
  }
  return `/${path}/`.replaceAll(/\/+/gu, '/');
}
