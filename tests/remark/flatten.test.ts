import { describe, expect, test } from 'vitest';

import { fixtures, analyserOf } from '../support/fixture.ts';
import { renderMarkdown } from '../support/markdown.ts';

describe.each(fixtures)('$name: $expected.about', ({ markdown, expected }) => {
  test('gives the prose, block by block', async () => {
    const { analysis } = await renderMarkdown(markdown, { analyser: analyserOf(expected) });
    expect(analysis.text.split('\n\n')).toEqual(expected.prose);
  });

  test('tells the analysis which ranges are headings', async () => {
    let headings: string[] = [];
    await renderMarkdown(markdown, {
      analyser: (text, options) => {
        headings = (options.headings ?? []).map(({ start, end }) => text.slice(start, end));
        return analyserOf(expected)(text, options);
      },
    });
    expect(headings).toEqual(expected.headings);
  });

  test('warns of quotation marks that nothing closes', async () => {
    const { warnings } = await renderMarkdown(markdown, { analyser: analyserOf(expected) });
    expect(warnings.map(({ line, column, message }) => `${line}:${column}: ${message}`)).toEqual(expected.warnings);
  });
});

describe('what the remark plugin needs', () => {
  test('a date of publication', async () => {
    await expect(renderMarkdown('Text.', { published: '2019-02-30' })).rejects.toThrow('2019-02-30');
  });
});
