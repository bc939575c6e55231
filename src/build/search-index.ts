/** Makes the search's index, in Pagefind's own process, while Astro renders pages. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { close, createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';

import type { SearchRecord } from '../view/search-records.ts';
import { VOICE_END } from '../view/voice-end.ts';

/** Folder of the index in the built site. */
const FOLDER = 'pagefind';

/** Stories that are on their way to the engine at one time. */
const AT_ONCE = 50;

/** Pagefind’s own search boxes, which the site doesn’t use, and its engine for texts of no known language. */
const NOT_USED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\b|wasm\.unknown)/u;

/** A story as the engine reads it. */
export interface SearchDocument {
  url: string;
  content: string;
}

/** Text below a heading with an id is a place of its own, to which a result can lead. */
export function searchDocument({ path, title, day, text, statements }: SearchRecord): SearchDocument {
  const children = [
    element('h1', title),
    element('p', day, { dataPagefindMeta: 'day', dataPagefindIgnore: 'index' }),
    element('p', text),
    ...statements.flatMap(({ anchor, voice, kind, content }) => [
      element('h2', `${voice}${VOICE_END}${kind}`, { id: anchor }),
      element('p', content),
    ]),
  ];
  const body = toHtml({ type: 'root', children });
  return {
    url: path,
    content: `<!doctype html><html lang="en"><body data-pagefind-body>${body}</body></html>`,
  };
}

function element(tagName: string, words: string, properties: Element['properties'] = {}): Element {
  return { type: 'element', tagName, properties, children: [{ type: 'text', value: words }] };
}

/** @throws Error where the engine doesn't start, or doesn't take a story */
export async function indexStories(documents: readonly SearchDocument[]): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`the search index cannot be made: ${errors.join(', ')}`);
  for (let first = 0; first < documents.length; first += AT_ONCE) {
    await Promise.all(
      documents.slice(first, first + AT_ONCE).map(async (document) => {
        const added = await index.addHTMLFile(document);
        if (added.errors.length > 0) throw new Error(`${document.url} cannot be indexed: ${added.errors.join(', ')}`);
      }),
    );
  }
  return index;
}

/** @param dist folder of the built site @throws Error where the engine can't write there */
export async function writeSearchIndex(index: PagefindIndex, dist: string): Promise<void> {
  const folder = join(dist, FOLDER);
  // The engine writes for itself: handed over here, the files of a large site would all be in memory twice.
  const { errors } = await index.writeFiles({ outputPath: folder });
  if (errors.length > 0) throw new Error(`the search index cannot be written: ${errors.join(', ')}`);
  await close();
  for (const file of await readdir(folder)) if (NOT_USED.test(file)) await rm(join(folder, file));
}
