/** Addresses inside the site, with the base under which it is published. */

/** @param base the site's base, with a slash at both ends (`import.meta.env.BASE_URL` under `trailingSlash: 'always'`) */
export function addressIn(base: string, path: string): string {
  return `${base.replace(/\/$/u, '')}/${path.replace(/^\//u, '')}`;
}

/** Outside Astro (in a unit test) there is no environment: the site then lies at the root. */
const environment = import.meta.env as { BASE_URL?: string } | undefined;

/** @param path from the site's root, with its final slash: `ledger/` */
export const address = (path = ''): string => addressIn(environment?.BASE_URL ?? '/', path);

/** @param to a path from the root of the whole site, "/about/", or an address elsewhere, which stays as it is */
export const siteAddress = (to: string): string => (/^https?:\/\//u.test(to) ? to : address(to));

export const storyAddress = (id: string): string => address(`stories/${id}/`);
export const actorAddress = (id: string): string => address(`actors/${id}/`);

/**
 * Full addresses, for what leaves the site.
 * @param site the origin under which it is published, as Astro's `site`
 * @returns a function that takes a path from the site's root
 */
export function absoluteFrom(site: URL | undefined): (path: string) => string {
  if (!site) throw new Error('the site has no origin: set "site" in astro.config.mjs');
  return (path) => new URL(address(path), site).href;
}
