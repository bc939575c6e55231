/** The numbers of notes stand where their statements end, in order, and never one inside the other's line. */
import type { Nodes } from 'hast';
import { expect, test } from 'vitest';

import { analyserOf } from '../support/fixture.ts';
import type { Expected } from '../support/fixture.ts';
import { hasClass, parseHtml } from '../support/html.ts';
import { renderMarkdown } from '../support/markdown.ts';

/** The article with statements in brackets and numbers in round ones: "[It rains](1)" */
function draw(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const inner = node.children.map(draw).join('');
  if (node.type !== 'element') return inner;
  if (hasClass(node, 'visually-hidden')) return '';
  if (hasClass(node, 'note-ref')) return `(${inner})`;
  return node.tagName === 'mark' ? `[${inner}]` : inner;
}

/** @param statements the words of each, in the order of their numbers; a "…" stands between two pieces */
function expectedOf(statements: readonly string[]): Expected {
  const attributions = statements.map((words, index) => ({
    id: `claim-${index}`,
    content: words.split('…'),
    actorId: null,
    parentId: null,
    source: null,
  }));
  return {
    about: '',
    prose: [],
    headings: [],
    blocks: [],
    actors: [],
    dates: [],
    contains: [],
    lacks: [],
    warnings: [],
    attributions,
  };
}

test.each([
  ['alone', 'He said it rains.', ['it rains'], 'He said [it rains](1).'],
  [
    'ends within',
    'It rains, he said, and snows.',
    ['It rains, he said, and snows', 'It rains'],
    '[[It rains](2), he said, and snows](1).',
  ],
  [
    'ends together',
    'He says they say it rains.',
    ['they say it rains', 'it rains'],
    'He says [they say [it rains]](1)(2).',
  ],
  [
    'three end together',
    'A says B says C says so.',
    ['B says C says so', 'C says so', 'so'],
    'A says [B says [C says [so]]](1)(2)(3).',
  ],
  [
    'two of three end together',
    'A says B says so, now.',
    ['A says B says so, now', 'B says so', 'so'],
    '[A says [B says [so]](2)(3), now](1).',
  ],
  [
    'ends where an interrupted one pauses',
    'It rains, he said, and snows.',
    ['It rains… and snows', 'rains'],
    '[It [rains]](2), he said,[ and snows](1).',
  ],
  ['ends in emphasis', 'He says they *say so* now.', ['they say so', 'say so'], 'He says [they ][[say so]](1)(2) now.'],
  ['after a link', 'He says [they say so](/x/) now.', ['they say so', 'say so'], 'He says [they [say so]](1)(2) now.'],
])('%s', async (_name, markdown, statements, expected) => {
  const { html } = await renderMarkdown(markdown, { analyser: analyserOf(expectedOf(statements)) });
  expect(draw(parseHtml(html))).toBe(expected);
});
