/** The file in which Astro looks for collections, and nowhere else: `src/content.config.ts` of the project. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NAMES = ['content.config.ts', 'content.config.mts', 'content.config.js', 'content.config.mjs'];

const LINE = "export { collections } from 'sourceline/collections';\n";

/** How a project says it that has collections of its own. */
const BESIDE =
  "import { collections as ours } from 'sourceline/collections'; export const collections = { ...ours, … }";

/**
 * Writes the file where there is none.
 * @param srcDir Astro's own
 * @returns what to tell of it; null for nothing
 * @throws Error where one is there that doesn't have our collections
 */
export function contentConfigIn(srcDir: URL): string | null {
  const name = NAMES.find((one) => existsSync(new URL(one, srcDir)));
  if (name === undefined) {
    mkdirSync(srcDir, { recursive: true });
    writeFileSync(new URL('content.config.ts', srcDir), LINE);
    return `wrote ${fileURLToPath(new URL('content.config.ts', srcDir))}, which tells Astro of the stories`;
  }
  if (!/sourceline|\/collections\.ts'/u.test(readFileSync(new URL(name, srcDir), 'utf8'))) {
    throw new Error(`src/${name}: has no collections of stories and actors; write ${BESIDE}`);
  }
  return null;
}
