/** Puts beside the built pages what hosts read of them. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { headersFile } from './headers-file.ts';
import { writeMovedClaims } from './moved-claims.ts';

export function hosting(): AstroIntegration {
  let base = '/';
  return {
    name: 'hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ base } = config);
      },
      'astro:build:done': async ({ dir }) => {
        const file = new URL('_headers', dir);
        // A project may have one of its own in public/.
        const own = existsSync(file) ? `${await readFile(file, 'utf8')}\n` : '';
        await writeFile(file, own + headersFile(base));
        // GitHub Pages leaves out folders that begin with "_" unless this file tells it that the site is built already.
        await writeFile(new URL('.nojekyll', dir), '');
        await writeMovedClaims(fileURLToPath(dir));
      },
    },
  };
}
