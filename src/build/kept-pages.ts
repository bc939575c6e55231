/**
 * Keeps finished pages and files of data from build to build. One takes part by a `cacheKey` in what its
 * `getStaticPaths` returns, which must name all the content it shows; code, cast and settings are in the key of each.
 * Astro never hears of one that is kept: it would write it once more.
 *
 * Astro's own `experimental.incrementalBuild` takes pages from the last build alone, doesn't see that a kept page was
 * damaged, and mixes up the pages of a build that was broken off with those of the one before.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';

import { cacheKey } from './cache.ts';
import { openKeptFiles, sealOf } from './kept-files.ts';
import type { KeptFiles } from './kept-files.ts';
import { buildSettings } from './settings.ts';

/** What became of the pages that take part; by path, without the slashes around it. */
interface Pages {
  kept: KeptFiles;
  /** Of those that Astro renders: key, and path in the site. */
  wanted: Map<string, { key: string; file: string }>;
  /** Seals of those that Astro writes, by path in the site. */
  rendered: Map<string, string>;
  /** Pages that Astro hears nothing of. */
  placed: string[];
}

/** @param others integrations that are to hear of all pages, the kept ones, too */
export function keptPages(others: readonly AstroIntegration[]): AstroIntegration[] {
  let config: AstroConfig;
  let pages: Pages | null = null;
  const own: AstroIntegration = {
    name: 'kept-pages',
    hooks: {
      'astro:config:done': ({ config: settled }) => {
        config = settled;
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        const { key } = await buildSettings(config);
        const of: Pages = { kept: openKeptFiles('pages'), wanted: new Map(), rendered: new Map(), placed: [] };
        pages = of;
        setPrerenderer((usual) => keeping(usual, of, key, config));
      },
      'astro:build:done': ({ logger }) => {
        if (!pages) return;
        const { kept, rendered, placed } = pages;
        for (const [file, seal] of rendered) kept.keep(seal, file);
        kept.prune();
        if (placed.length > 0) logger.info(`${placed.length} page(s) kept from earlier builds`);
      },
    },
  };
  return [...others.map((other) => hearingOf(() => pages?.placed ?? [], other)), own];
}

function keeping(
  usual: AstroPrerenderer,
  pages: Pages,
  siteKey: string,
  { base, outDir }: AstroConfig,
): AstroPrerenderer {
  const dist = fileURLToPath(outDir);
  return {
    ...usual,
    name: 'kept-pages',
    getStaticPaths: async () => {
      const paths = await usual.getStaticPaths();
      return paths.filter(({ pathname, route, cacheKey: content }) => {
        if (content === undefined) return true;
        const path = nameOf(pathname);
        const key = cacheKey(siteKey, pathname, content);
        const file = route.type === 'page' ? join(dist, path, 'index.html') : join(dist, path);
        if (!pages.kept.place(key, file)) {
          pages.wanted.set(path, { key, file });
          return true;
        }
        if (route.type === 'page') pages.placed.push(path);
        return false;
      });
    },
    render: async (request, options) => {
      const path = nameOf(new URL(request.url).pathname.slice(base.length));
      const wanted = pages.wanted.get(path);
      const rendered = await usual.render(request, options);
      if (!wanted) return rendered;
      const response = rendered instanceof Response ? rendered : rendered.response;
      const content = new Uint8Array(await response.arrayBuffer());
      if (response.status === 200) pages.rendered.set(wanted.file, sealOf(wanted.key, content));
      return new Response(content, response);
    },
  };
}

/** Astro tells integrations of the pages that it has rendered; this one hears of the kept ones, too. */
function hearingOf(placed: () => readonly string[], other: AstroIntegration): AstroIntegration {
  const done = other.hooks['astro:build:done'];
  if (!done) return other;
  return {
    ...other,
    hooks: {
      ...other.hooks,
      'astro:build:done': (of) =>
        done({ ...of, pages: [...of.pages, ...placed().map((path) => ({ pathname: `${path}/` }))] }),
    },
  };
}

/** The path of a page without the slashes around it. */
const nameOf = (pathname: string): string => decodeURI(pathname).replaceAll(/^\/|\/$/gu, '');
