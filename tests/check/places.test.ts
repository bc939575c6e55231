import { describe, expect, test } from 'vitest';

import { prosePlaces } from '../../src/check/prose-places.ts';
import { flatten } from '../../src/remark/flatten.ts';
import { parseMarkdown } from '../../src/remark/markdown-prose.ts';

/** Where `word` stands in the Markdown, by way of its place in the prose. */
function placeOf(markdown: string, word: string): { line: number; column: number } {
  const tree = parseMarkdown(markdown);
  const { text } = flatten(tree);
  return prosePlaces(tree, markdown)(text.indexOf(word));
}

describe('a word of the prose is found where the editor wrote it', () => {
  const cases: [string, string][] = [
    ['plain words', 'One WORD.'],
    ['after a paragraph', 'One.\n\nTwo\nthree WORD.'],
    ['after emphasis and a link', '**One** [two](/three/) *and WORD*.'],
    ['after escapes', String.raw`One \* two \_ three \\ WORD.`],
    ['after character references', 'One &amp; two &#8217; three &quot; a &lt; b WORD.'],
    ['after an ampersand that is none', 'R&D and AT&T; say WORD.'],
    ['in a quote of several lines', '> One\n> two\n> three WORD.'],
    ['in a list', '- One\n\n  two\n- three WORD'],
    ['in a table', '| a | b |\n| - | - |\n| c | d WORD |'],
    ['in a footnote', 'One.[^n]\n\n[^n]: Two WORD.'],
    ['in code', 'One `two WORD`.'],
  ];
  test.each(cases)('%s', (_name, markdown) => {
    const lines = markdown.split('\n');
    const line = lines.findIndex((words) => words.includes('WORD'));
    expect(placeOf(markdown, 'WORD')).toEqual({ line: line + 1, column: (lines[line] ?? '').indexOf('WORD') + 1 });
  });
});
