/** Reads what the publisher says about the site, and tells it to this process and all that it starts. */
import { SITE_FILE, readSiteData } from '../schema/site/site-data.ts';
import type { SiteData } from '../schema/site/site-data.ts';
import type { SiteSettings } from '../schema/site/site.ts';

/** SOURCELINE_SITE, a file relative to the project, stands in for the one in `content`. */
export const siteFile = (): string => process.env.SOURCELINE_SITE ?? SITE_FILE;

/**
 * What was imported before and has asked already doesn't hear of it.
 * @param root folder of the project
 * @param leftOutOf which pages a site of such settings does without, where that is known
 * @throws FileProblem where a file is wrong
 */
export async function tellSite(
  root: string,
  leftOutOf: (site: SiteSettings) => readonly string[] = () => [],
): Promise<SiteData> {
  const { site, words } = await readSiteData(root, siteFile());
  const data: SiteData = { site, words, leftOut: leftOutOf(site) };
  process.env.SOURCELINE_SITE_DATA = JSON.stringify(data);
  return data;
}
