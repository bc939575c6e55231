/** Makes the search's index, in Pagefind's own process, while Astro renders pages. */
import { close, createIndex } from 'pagefind';

import type { SearchDocument } from './search-document.ts';

/** A file of the index. */
export interface IndexFile {
  /** Below the folder of the index, with slashes. */
  name: string;
  content: Uint8Array;
}

/** Stories that are on their way to the engine at one time. */
const AT_ONCE = 50;

/** Pagefind’s own search boxes, which the site doesn’t use, and its engine for texts of no known language. */
const NOT_USED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\b|wasm\.unknown)/u;

/** What finds words in the index, and in others beside it. */
const ENGINE = /^(?:pagefind[-\w]*\.js$|wasm\.)/u;

/** Ends the engine's process, once nothing more is to be indexed. */
export const closeEngine = close;

/**
 * @param withEngine whether what searches is to lie beside the index
 * @throws Error where the engine doesn't start, or doesn't take a story
 */
export async function indexStories(documents: readonly SearchDocument[], withEngine: boolean): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`the search index cannot be made: ${errors.join(', ')}`);
  for (let first = 0; first < documents.length; first += AT_ONCE) {
    await Promise.all(
      documents.slice(first, first + AT_ONCE).map(async ({ url, content }) => {
        const added = await index.addHTMLFile({ url, content });
        if (added.errors.length > 0) throw new Error(`${url} cannot be indexed: ${added.errors.join(', ')}`);
      }),
    );
  }
  // Told to write them itself, the engine says that it has before all of them are on the disk, and then is ended.
  const { files, errors: problems } = await index.getFiles();
  if (problems.length > 0) throw new Error(`the search index cannot be made: ${problems.join(', ')}`);
  await index.deleteIndex();
  return files
    .map(({ path, content }): IndexFile => ({ name: path.replaceAll('\\', '/'), content }))
    .filter(({ name }) => !NOT_USED.test(name) && (withEngine || !ENGINE.test(name)));
}
