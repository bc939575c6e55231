/**
 * What a process was told of the site by whatever started it: a command or the integration, which read the files of the
 * publisher once for all. Its threads inherit it, and Vite puts it into what it bundles.
 */
import type { SiteData } from '../schema/site/site-data.ts';

declare const process: { env: { SOURCELINE_SITE_DATA?: string } };

/** @returns null where nobody told it anything, as in a browser that only annotates */
export function given(): SiteData | null {
  let told: string | undefined;
  try {
    told = process.env.SOURCELINE_SITE_DATA;
  } catch {
    // A browser has no process.
  }
  return told ? (JSON.parse(told) as SiteData) : null;
}

/** The path under which the site's pages lie, counted from the project's own base, without a slash before it: "news/". */
export const sitePath = (): string => given()?.site.path ?? '';
