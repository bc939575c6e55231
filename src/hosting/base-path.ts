/** The path under which the site lies, with a slash at both ends, as BASE_PATH says: "/x/" for "x", "/" for none. */
export function basePath(path = process.env.BASE_PATH ?? ''): string {
  return `/${path}/`.replaceAll(/\/+/gu, '/');
}
