/** What Vite gets of the publisher's: the settings in the place of a variable, and a style sheet. */
import type { Plugin } from 'vite';

import type { SiteData } from '../schema/site/site-data.ts';
import { themeCss } from '../settings/theme-css.ts';

const THEME = 'virtual:sourceline/theme.css';

/** Scripts in a browser take nothing but the words of the search. */
const forBrowsers = ({ site, words }: SiteData): unknown => ({
  site: { lang: site.lang },
  words: { site: { search: (words.site as { search?: unknown } | undefined)?.search } },
});

export function siteModules(data: SiteData): Plugin {
  return {
    name: 'sourceline-site',
    configEnvironment: (name) => ({
      // Our code asks for Astro's own modules, which there are within Vite alone.
      ...(name !== 'client' && { resolve: { noExternal: ['sourceline'] } }),
      define: {
        'process.env.SOURCELINE_SITE_DATA': JSON.stringify(
          JSON.stringify(name === 'client' ? forBrowsers(data) : data),
        ),
      },
    }),
    resolveId: (id) => (id === THEME ? `\0${THEME}` : undefined),
    load: (id) => (id === `\0${THEME}` ? themeCss(data.site.theme) : undefined),
  };
}
