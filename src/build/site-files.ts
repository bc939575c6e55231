/**
 * Has the files that need no Astro written while Astro bundles and renders: what lies beside the stories' pages, and the
 * search's index; and then draws the pictures of actors and claims.
 */
import { fileURLToPath } from 'node:url';

import type { AstroConfig, AstroIntegration } from 'astro';

import { drawListed } from './listed-pictures.ts';
import { openSearchCache } from './search-cache.ts';
import { buildSettings } from './settings.ts';
import type { BuildSettings } from './settings.ts';
import { pruneStoryFiles } from './story-files.ts';
import { inThreads } from './threads.ts';
import type { SiteFilesOptions } from './write-site-files.ts';

export function siteFiles(): AstroIntegration {
  let config: AstroConfig;
  let settings: BuildSettings;
  let writing: Promise<unknown> | null = null;
  return {
    name: 'site-files',
    hooks: {
      'astro:config:done': ({ config: settled }) => {
        config = settled;
      },
      'astro:build:start': async () => {
        settings = await buildSettings(config);
      },
      // By now Astro has emptied the folder of the site, and the stories are in the cache.
      'astro:build:setup': () => {
        writing ??= writeStoryFiles(config, settings);
        // What went wrong is told when the build waits for it.
        writing.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        await drawListed(fileURLToPath(dir));
        await writing;
        pruneStoryFiles();
        openSearchCache().prune();
      },
    },
  };
}

/**
 * In a thread of its own, since this one is busy for seconds on end, and whoever waits for it waits as long: the thread
 * starts before anything else is waited for.
 */
function writeStoryFiles({ root, outDir }: AstroConfig, settings: BuildSettings): Promise<unknown> {
  const options: SiteFilesOptions = { settings, root: fileURLToPath(root), dist: fileURLToPath(outDir) };
  return inThreads({ script: new URL('./site-files-thread.ts', import.meta.url), data: null, items: [options] });
}
