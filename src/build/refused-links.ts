/** Refuses to build from a folder `public/` with symbolic links in it: Vite would copy what they lead to. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { filesInIfAny, linkProblem } from '../schema/folder-files.ts';

/** For whoever starts Astro in another way than by `npm run build`, which asks before: Astro tells it less plainly. */
export function refusedLinks(): AstroIntegration {
  return {
    name: 'refused-links',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command !== 'sync') await refusePublicLinks(fileURLToPath(config.root));
      },
    },
  };
}

/**
 * @param root folder of the project
 * @throws Error with a line for each link
 */
export async function refusePublicLinks(root: string): Promise<void> {
  const { links } = await filesInIfAny(join(root, 'public'), 'public');
  if (links.length > 0) throw new Error(links.map((name) => linkProblem(name).message).join('\n'));
}
