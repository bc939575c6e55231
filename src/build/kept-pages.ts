/**
 * Keeps finished pages from build to build. A page takes part by a `cacheKey` in what its `getStaticPaths` returns, which
 * must name all the content it shows; code, cast and settings are in the key of every page.
 *
 * Astro's own `experimental.incrementalBuild` takes pages from the last build alone, doesn't see that a kept page was
 * damaged, and mixes up the pages of a build that was broken off with those of the one before.
 */
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';

import { cacheKey, openCache } from './cache.ts';
import type { Cache } from './cache.ts';
import { buildSettings } from './settings.ts';

export function keptPages(): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:done': ({ config: settled }) => {
        config = settled;
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        const { key } = await buildSettings(config);
        setPrerenderer((usual) => keeping(usual, openCache('pages'), key, config.base));
      },
      'astro:build:done': () => {
        openCache('pages').prune();
      },
    },
  };
}

function keeping(usual: AstroPrerenderer, pages: Cache, siteKey: string, base: string): AstroPrerenderer {
  const keys = new Map<string, string>();
  return {
    ...usual,
    name: 'kept-pages',
    getStaticPaths: async () => {
      const paths = await usual.getStaticPaths();
      for (const { pathname, cacheKey: content } of paths) {
        if (content !== undefined) keys.set(nameOf(pathname), cacheKey(siteKey, pathname, content));
      }
      return paths;
    },
    render: async (request, options) => {
      const key = keys.get(nameOf(new URL(request.url).pathname.slice(base.length)));
      if (key === undefined) return usual.render(request, options);
      const kept = pages.read(key);
      if (kept) return new Response(new Uint8Array(kept), { headers: { 'Content-Type': 'text/html' } });
      const rendered = await usual.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      const page = new Uint8Array(await response.arrayBuffer());
      if (response.status === 200) pages.write(key, page);
      return new Response(page, response);
    },
  };
}

/** A path without the slashes around it. */
const nameOf = (pathname: string): string => decodeURI(pathname).replaceAll(/^\/|\/$/gu, '');
