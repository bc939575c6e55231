/** Refuses to build from a folder `public/` that holds what may not be published: Vite would copy all of it. */
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { listPublicFiles } from '../schema/public/public-files.ts';

/** For whoever starts Astro in another way than by `npm run build`, which asks before: Astro tells it less plainly. */
export function refusedFiles(): AstroIntegration {
  return {
    name: 'refused-files',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command !== 'sync') await refusePublicFiles(fileURLToPath(config.root));
      },
    },
  };
}

/**
 * @param root folder of the project
 * @throws Error with a line for each file that may not be published
 */
export async function refusePublicFiles(root: string): Promise<void> {
  const { problems } = await listPublicFiles(root);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
}
