/** Makes the search's index as the last step of every build. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { close, createIndex } from 'pagefind';

import type { SearchRecord } from './view/search-records.ts';
import { VOICE_END } from './view/voice-end.ts';

/** Folder of the index in the built site. */
const FOLDER = 'pagefind';

/** Stories that are on their way to the engine at one time. */
const AT_ONCE = 50;

/** Pagefind’s own search boxes, which the site doesn’t use, and its engine for texts of no known language. */
const NOT_USED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\b|wasm\.unknown)/u;

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const recordsFile = join(site, 'search', 'records.json');
        const records = JSON.parse(await readFile(recordsFile, 'utf8')) as SearchRecord[];
        await rm(recordsFile);
        const { index, errors } = await createIndex({ forceLanguage: 'en' });
        if (!index) throw new Error(`the search index cannot be made: ${errors.join(', ')}`);
        for (let first = 0; first < records.length; first += AT_ONCE) {
          await Promise.all(
            records.slice(first, first + AT_ONCE).map(async (record) => {
              const added = await index.addHTMLFile({ url: record.path, content: documentOf(record) });
              if (added.errors.length > 0)
                throw new Error(`${record.path} cannot be indexed: ${added.errors.join(', ')}`);
            }),
          );
        }
        const { files } = await index.getFiles();
        for (const { path, content } of files) {
          if (NOT_USED.test(path)) continue;
          const target = join(site, FOLDER, path);
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, content);
        }
        await close();
        logger.info(`${records.length} stories can be searched`);
      },
    },
  };
}

/** A story as the engine reads it: text below a heading with an id is a place of its own, to which a result can lead. */
function documentOf({ title, day, text, statements }: SearchRecord): string {
  const body = [
    element('h1', title),
    element('p', day, { dataPagefindMeta: 'day', dataPagefindIgnore: 'index' }),
    element('p', text),
    ...statements.flatMap(({ anchor, voice, kind, content }) => [
      element('h2', `${voice}${VOICE_END}${kind}`, { id: anchor }),
      element('p', content),
    ]),
  ];
  return `<!doctype html><html lang="en"><body data-pagefind-body>${toHtml({ type: 'root', children: body })}</body></html>`;
}

function element(tagName: string, words: string, properties: Element['properties'] = {}): Element {
  return { type: 'element', tagName, properties, children: [{ type: 'text', value: words }] };
}
