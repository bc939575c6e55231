// @ts-check
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';

import { keptPages } from './src/build/kept-pages.ts';
import { refusedFiles } from './src/build/refused-files.ts';
import { siteFiles } from './src/build/site-files.ts';
import { tellSite } from './src/build/tell-site.ts';
import { useCacheThatWorks } from './src/build/usable-cache.ts';
import { basePath } from './src/hosting/base-path.ts';
import { hosting } from './src/hosting/hosting.ts';
import { siteModules } from './src/integration/site-modules.ts';

// Astro sends figures about builds to its makers unless it is told not to.
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
// Astro would take variables that the machine happens to have for its own `import.meta.env`.
for (const name of ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR']) {
  Reflect.deleteProperty(process.env, name);
}

useCacheThatWorks();
const data = await tellSite(process.cwd());

/** Where the site will stand: the origin, and the path under it ("/sourceline/" on GitHub Pages). */
const site = process.env.SITE_URL || 'http://localhost:4321';
const base = basePath();

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  build: { format: 'directory' },
  // 2,500 entries are some 250 KB.
  integrations: [refusedFiles(), ...keptPages([sitemap({ entryLimit: 2500 })]), siteFiles(), hosting(base)],
  // Never inline: a strict security policy holds for files, not for what stands in a page.
  vite: { plugins: [tailwindcss(), siteModules(data)], build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
