/**
 * Has the files that need no Astro written while Astro bundles and renders: what lies beside the stories' pages, and the
 * search's index; and then draws the actors' pictures.
 */
import { fileURLToPath } from 'node:url';

import type { AstroConfig, AstroIntegration } from 'astro';

import { drawActors } from './actor-pictures.ts';
import { openSearchCache } from './search-cache.ts';
import { buildSettings } from './settings.ts';
import { pruneStoryFiles } from './story-files.ts';
import { inThreads } from './threads.ts';
import type { SiteFilesOptions } from './write-site-files.ts';

export function siteFiles(): AstroIntegration {
  let config: AstroConfig;
  let writing: Promise<unknown> | null = null;
  return {
    name: 'site-files',
    hooks: {
      'astro:config:done': ({ config: settled }) => {
        config = settled;
      },
      // By now Astro has emptied the folder of the site, and the stories are in the cache.
      'astro:build:setup': () => {
        writing ??= writeStoryFiles(config);
        // What went wrong is told when the build waits for it.
        writing.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        await drawActors(fileURLToPath(dir));
        await writing;
        pruneStoryFiles();
        openSearchCache().prune();
      },
    },
  };
}

/** In a thread of its own, since this one is busy for seconds on end, and whoever waits for it waits as long. */
async function writeStoryFiles(config: AstroConfig): Promise<void> {
  const options: SiteFilesOptions = {
    settings: await buildSettings(config),
    root: fileURLToPath(config.root),
    dist: fileURLToPath(config.outDir),
  };
  await inThreads({ script: new URL('./site-files-thread.ts', import.meta.url), data: null, items: [options] });
}
