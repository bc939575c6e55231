/** Puts a publisher's own components into the place of ours. */
import { fileURLToPath } from 'node:url';

import type { Plugin } from 'vite';

/** By the name of ours, the path of the publisher's, from the project's folder on: `{ StoryHead: './src/Head.astro' }`. */
export type ComponentChoices = Readonly<Record<string, string>>;

const CODE = fileURLToPath(new URL('../', import.meta.url));

/**
 * Only our own files get it: whoever writes one may build upon ours, which stays what it is in
 * `sourceline/components/StoryHead.astro`.
 * @param choices by the name of ours, the path of the file
 */
export function ownComponents(choices: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'sourceline-components',
    enforce: 'pre',
    resolveId: (source, importer) => {
      const name = /\/(?<name>[A-Za-z]+)\.astro$/u.exec(source)?.groups?.name;
      if (name === undefined || importer?.replaceAll('\\', '/').startsWith(CODE.replaceAll('\\', '/')) !== true) return;
      return choices.get(name);
    },
  };
}
