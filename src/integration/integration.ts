/**
 * `sourceline()`: what a publisher puts into `astro.config.mjs`. It brings pages, loader, styles, the files beside the
 * stories, the search and what builds keep; what the site is called and how it looks stands in `content/site.yaml`.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroConfig, AstroIntegration } from 'astro';

import { siteFile, tellSite } from '../build/tell-site.ts';
import { useCacheThatWorks } from '../build/usable-cache.ts';
import { IS_COMPILED } from '../compiled.ts';
import { basePath } from '../hosting/base-path.ts';
import { didYouMean } from '../schema/did-you-mean.ts';
import { filesInIfAny } from '../schema/folder-files.ts';
import type { SiteSettings } from '../schema/site/site.ts';
import { wordsFile } from '../schema/site/site-data.ts';
import { ownComponents } from './components.ts';
import type { ComponentChoices } from './components.ts';
import { contentConfigIn } from './content-config.ts';
import { engineNotice } from './markdown-engine.ts';
import { ownPages } from './own-pages.ts';
import { ROUTES, leftOutOf, routesOf } from './routes.ts';
import type { Route, RouteChoices } from './routes.ts';
import { siteModules } from './site-modules.ts';

export interface SourcelineOptions {
  /** `{ how: false, home: './src/Home.astro' }`: pages that the site does without, or that you have written yourself. */
  routes?: RouteChoices;
  /** `{ StoryHead: './src/StoryHead.astro' }`: components of your own in the place of ours. */
  components?: ComponentChoices;
}

/** Where the site stands unless SITE_URL or the config says so. */
const LOCAL = 'http://localhost:4321';

export function sourceline({ routes = {}, components = {} }: SourcelineOptions = {}): AstroIntegration {
  return {
    name: 'sourceline',
    hooks: {
      'astro:config:setup': async ({ config, command, logger, updateConfig, injectRoute, addWatchFile }) => {
        if (command === 'preview') return;
        quieten();
        useCacheThatWorks();
        const root = fileURLToPath(config.root);
        refuseUnknown('routes', Object.keys(routes), Object.keys(ROUTES));
        const pages = await ownPages(fileURLToPath(new URL('pages/', config.srcDir)), 'src/pages');
        const routesIn = ({ path, feeds }: SiteSettings): Route[] => routesOf(path, feeds, routes);
        const data = await tellSite(root, (site) => leftOutOf(site.path, routesIn(site), pages));
        for (const file of [siteFile(), wordsFile(siteFile())]) addWatchFile(resolve(root, file));
        const notice = contentConfigIn(config.srcDir);
        if (notice !== null) logger.info(notice);
        updateConfig(placeOf(config));
        // Not before it is known what the site is called.
        const { siteIntegrations } = await import('./site-integrations.ts');
        const own = await componentPaths(components, root);
        updateConfig({
          integrations: siteIntegrations(config.integrations),
          // Never inline: a strict security policy holds for files, not for what stands in a page.
          vite: {
            plugins: [siteModules(data), ownComponents(own), ...(await styles())],
            build: { assetsInlineLimit: 0 },
          },
          devToolbar: { enabled: false },
        });
        for (const { pattern, file, isOwn } of routesIn(data.site)) {
          const entrypoint = isOwn ? resolve(root, file) : new URL(`../routes/${compiledName(file)}`, import.meta.url);
          injectRoute({ pattern, entrypoint, prerender: true });
        }
      },
      'astro:config:done': ({ config, logger }) => {
        const notice = engineNotice(config);
        if (notice !== null) logger.warn(notice);
      },
    },
  };
}

const compiledName = (file: string): string => (IS_COMPILED ? file.replace(/\.ts$/u, '.js') : file);

/** The package brings its style sheet ready. */
async function styles() {
  return IS_COMPILED ? [] : (await import('@tailwindcss/vite')).default();
}

/** Astro sends figures about builds to its makers, and takes variables that the machine happens to have for its own. */
function quieten(): void {
  process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
  for (const name of ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR']) {
    Reflect.deleteProperty(process.env, name);
  }
}

/**
 * Where the site will stand: the origin, and the path under it ("/sourceline/" on GitHub Pages), as SITE_URL and BASE_PATH
 * say, or else the config.
 * @throws Error where addresses are to end without a slash
 */
function placeOf({ site, base, trailingSlash, build, image }: AstroConfig): Partial<AstroConfig> {
  if (trailingSlash === 'never' || build.format !== 'directory') {
    throw new Error(
      'astro.config: the pages’ addresses end in a slash: take out trailingSlash: "never" and build.format',
    );
  }
  const { SITE_URL = '' } = process.env;
  return {
    site: SITE_URL === '' ? (site ?? LOCAL) : SITE_URL,
    base: process.env.BASE_PATH === undefined ? `${base}/`.replaceAll(/\/+/gu, '/') : basePath(),
    trailingSlash: 'always',
    // Astro has read by now whether addresses end in a slash, and `dev` finds no picture at one without.
    image: { ...image, endpoint: { ...image.endpoint, route: image.endpoint.route.replace(/\/?$/u, '/') } },
  };
}

/** @throws Error for a name that no component of ours has */
async function componentPaths(choices: ComponentChoices, root: string): Promise<Map<string, string>> {
  const folders = ['components', 'layouts'].map((name) => fileURLToPath(new URL(`../${name}`, import.meta.url)));
  const listed = await Promise.all(folders.map((folder) => filesInIfAny(folder, folder)));
  const known = listed
    .flatMap(({ files }) => files)
    .flatMap((file) => /^(?<name>\w+)\.astro$/u.exec(file)?.groups?.name ?? []);
  refuseUnknown('components', Object.keys(choices), known);
  return new Map(Object.entries(choices).map(([name, path]) => [name, resolve(root, path)]));
}

function refuseUnknown(option: string, given: readonly string[], known: readonly string[]): void {
  const unknown = given.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const hint = didYouMean(unknown, known) || ` (known: ${known.join(', ')})`;
  throw new Error(`sourceline({ ${option} }): there is no "${unknown}"${hint}`);
}
