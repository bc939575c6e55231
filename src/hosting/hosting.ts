/** Puts beside the built pages what hosts read of them. */
import { writeFile } from 'node:fs/promises';

import type { AstroIntegration } from 'astro';

import { headersFile } from './headers-file.ts';

/** @param base path under which the site lies, with a slash at both ends */
export function hosting(base: string): AstroIntegration {
  return {
    name: 'hosting',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_headers', dir), headersFile(base));
        // GitHub Pages leaves out folders that begin with "_" unless this file tells it that the site is built already.
        await writeFile(new URL('.nojekyll', dir), '');
      },
    },
  };
}
