/** What the marks of a text are: one for each statement, under an address that can be said aloud, and few links. */
import { describe, expect, test } from 'vitest';

import { noteReferenceAnchor } from '../../src/schema/anchors.ts';
import { analyserOf } from '../support/fixture.ts';
import type { Expected } from '../support/fixture.ts';
import { articleText, elements, hasClass, ids, parseHtml } from '../support/html.ts';
import { renderMarkdown } from '../support/markdown.ts';

const found = (more: Partial<Expected>): Expected => ({
  ...{ about: '', prose: [], headings: [], blocks: [], dates: [], contains: [], lacks: [], warnings: [] },
  actors: [],
  attributions: [],
  ...more,
});

const statement = (id: string, content: string, more: Partial<Expected['attributions'][number]> = {}) => ({
  ...{ id, content: [content], actorId: null, parentId: null, source: null },
  ...more,
});

describe('a report within a report', () => {
  const markdown = 'The FT reported that the NCSC found that the risk is small.';
  const analyser = analyserOf(
    found({
      attributions: [
        statement('outer', 'that the NCSC found that the risk is small', { source: 'The FT' }),
        statement('inner', 'that the risk is small', { parentId: 'outer', source: 'the NCSC' }),
      ],
    }),
  );

  test('has one mark and one number', async () => {
    const tree = parseHtml((await renderMarkdown(markdown, { analyser })).html);
    expect(elements(tree, ({ tagName }) => tagName === 'mark').map(articleText)).toEqual(['that the risk is small']);
    expect(elements(tree, (one) => hasClass(one, 'note-ref'))).toHaveLength(1);
  });

  test('keeps the addresses of both', async () => {
    const tree = parseHtml((await renderMarkdown(markdown, { analyser })).html);
    const [mark] = elements(tree, ({ tagName }) => tagName === 'mark');
    expect(mark?.properties.id).toBe('by-the-ncsc-1');
    expect(ids(tree)).toEqual(
      expect.arrayContaining(['inner', 'outer', noteReferenceAnchor('inner'), noteReferenceAnchor('outer')]),
    );
  });
});

test('somebody is a link where they are first named outside what is said, and nowhere else', async () => {
  const analyser = analyserOf(
    found({
      actors: [
        { id: 'pence', name: 'Mike Pence', kind: 'person', mentions: ['Mike Pence', '|Pence| was', 'Mr Pence'] },
      ],
      attributions: [statement('one', '“Mike Pence came,”')],
    }),
  );
  const { html } = await renderMarkdown('“Mike Pence came,” she said. Pence was late. Mr Pence left.', { analyser });
  const links = elements(parseHtml(html), (one) => one.tagName === 'a' && hasClass(one, 'actor'));
  expect(links.map(articleText)).toEqual(['Pence']);
});

test('a denial is told from everything else', async () => {
  const analyser = analyserOf(found({ attributions: [statement('one', 'it is a threat', { certainty: 'denied' })] }));
  const { html } = await renderMarkdown('Huawei denies it is a threat.', { analyser });
  const [number] = elements(parseHtml(html), (one) => hasClass(one, 'note-ref'));
  expect(number?.properties.dataCertainty).toBe('denied');
});
