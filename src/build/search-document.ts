/** What the search's engine gets of a story. */
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';

import type { SearchRecord } from '../view/search-records.ts';
import { VOICE_END } from '../view/voice-end.ts';

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
