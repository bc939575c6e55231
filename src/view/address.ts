/** Addresses inside the site, with the base under which it is published. */
import { given, sitePath } from '../settings/given.ts';

/** @param base the site's base, with a slash at both ends (`import.meta.env.BASE_URL` under `trailingSlash: 'always'`) */
export function addressIn(base: string, path: string): string {
  return `${base.replace(/\/$/u, '')}/${path.replace(/^\//u, '')}`;
}

/** Outside Astro (in a unit test) there is no environment: the site then lies at the root. */
const environment = import.meta.env as { BASE_URL?: string } | undefined;

const base = environment?.BASE_URL ?? '/';

/** Under which the site's pages lie, which a project may have beside others. */
const home = addressIn(base, sitePath());

/** @param path from the front page of the site, with its final slash: `ledger/` */
export const address = (path = ''): string => addressIn(home, path);

/**
 * @param to from the root of the whole project, "/about/"; from the front page of the site, "how/"; or an address
 *   elsewhere, which stays as it is
 */
export function siteAddress(to: string): string {
  if (/^https?:\/\//u.test(to)) return to;
  return to.startsWith('/') ? addressIn(base, to) : address(to);
}

const leftOut = (given()?.leftOut ?? []).map((pattern) => new RegExp(pattern, 'u'));

/** Whether the publisher does without the page to which a link of the site's own would lead. */
export function isLeftOut(href: string): boolean {
  if (!href.startsWith(base)) return false;
  const path = href.slice(base.length).replace(/[?#].*$/u, '');
  return leftOut.some((pattern) => pattern.test(path));
}

export const storyAddress = (id: string): string => address(`stories/${id}/`);
/** Of a statement's own page. @param name its address in the story: "pence-1" */
export const saidAddress = (storyId: string, name: string): string => address(`said/${storyId}/${name}/`);
export const claimAddress = (id: string): string => address(`claims/${id}/`);
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
