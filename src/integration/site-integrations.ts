/** What has to be done around Astro's own build, each an integration of its own. */
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

import { keptPages } from '../build/kept-pages.ts';
import { refusedFiles } from '../build/refused-files.ts';
import { siteFiles } from '../build/site-files.ts';
import { hosting } from '../hosting/hosting.ts';

/** 2,500 entries are some 250 KB. What stands in frames on pages of others is no page to be found. */
const SITEMAP = { entryLimit: 2500, filter: (page: string) => !page.endsWith('/embed/') };

/** @param others of the project: a sitemap of its own stays the only one */
export function siteIntegrations(others: readonly AstroIntegration[]): AstroIntegration[] {
  const hasSitemap = others.some(({ name }) => name === '@astrojs/sitemap');
  return [refusedFiles(), ...keptPages(hasSitemap ? [] : [sitemap(SITEMAP)]), siteFiles(), hosting()];
}
