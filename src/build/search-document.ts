/** What the search's engine gets of a story. */
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';

import type { SearchRecord } from '../view/search/search-records.ts';

/** A story as the engine reads it. */
export interface SearchDocument {
  url: string;
  content: string;
}

/**
 * Text below a heading with an id is a place of its own, to which a result can lead. What the engine tells of a place is
 * a run of words in which nothing can be told apart; so the page gets each statement with its parts, too. They are an id,
 * since ids are handed on with a story and not searched, as the engine's metadata are; spaces in them would be lost.
 */
export function searchDocument({ path, title, day, text, statements }: SearchRecord): SearchDocument {
  const children = [
    element('h1', title),
    element('p', day, { dataPagefindMeta: 'day', dataPagefindIgnore: 'index' }),
    element('p', text),
    ...statements.flatMap((statement) => {
      const { anchor, voice, through, parts } = statement;
      const words = [parts.map((part) => part.words).join(''), ...through].join(' · ');
      return [
        element('h2', voice, { id: anchor }),
        element('p', words, { id: encodeURIComponent(JSON.stringify(statement)) }),
      ];
    }),
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
