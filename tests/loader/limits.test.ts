/** Small stories that would take a machine's memory, or minutes: one message each, with file and line. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { checkStory } from '../../src/check/check-story.ts';
import { castHarness, storyHarness } from '../support/loader-context.ts';
import { project, story } from '../support/story-project.ts';

const row = (cell: string, columns: number): string => `|${`${cell}|`.repeat(columns)}`;
const table = (columns: number, rows: number): string =>
  [row('a', columns), row('-', columns), ...Array.from({ length: rows }, () => '|b|')].join('\n');
const lines = (line: string, count: number): string => `${line}\n`.repeat(count);
const TOO_DEEP = 'nested more than 100 deep: put it side by side';

const refused: [string, string, string][] = [
  [
    'a file of millions of characters',
    story('word '.repeat(400_001)),
    'is longer than 2000000 characters: split it up',
  ],
  ['a table of hundreds of columns', story(table(750, 1)), '7:1: a table of more than 100 columns: split it up'],
  [
    'a table of thousands of empty cells',
    story(table(90, 2000)),
    '118:1: tables of more than 10000 cells: leave some out',
  ],
  ['lists in one another', story('- '.repeat(2000)), `6:1: ${TOO_DEEP}`],
  ['quotations in one another', story('>'.repeat(2000)), `6:1: ${TOO_DEEP}`],
  [
    'lists in one another, line by line',
    story(Array.from({ length: 150 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')),
    `106:1: ${TOO_DEEP}`,
  ],
  ['emphases in one another', story(`Said: ${'*a _b '.repeat(200)}c${'_ d*'.repeat(200)}.`), `6:1: ${TOO_DEEP}`],
  ['emphases in one another in a word', story(`a${'**'.repeat(200)}b${'**'.repeat(200)}c`), `6:1: ${TOO_DEEP}`],
  ['brackets in one another', story(`Text\n${'[a '.repeat(200)}${'](b)'.repeat(200)}`), `7:1: ${TOO_DEEP}`],
  ['HTML in one another', story(`Text.\n\n${'<div>'.repeat(5000)}`), '8:1: HTML with more than 500 tags open at once'],
  [
    'thousands of corrections',
    story(`Ann said so.\n\n${lines('::plain[Ann]', 3000)}`),
    '1008:1: more than 1000 corrections: split the story up',
  ],
  [
    'a quotation that goes on without its sign',
    story(`> a\n${lines('b', 2000)}`),
    '1007:1: a list or quotation goes on for more than 1000 lines without its sign: end it by an empty line',
  ],
  [
    'thousands of underlined headings',
    story(lines('a\n=\n', 2000)),
    '3004:1: more than 1000 headings by a line of "=" or "-" below them: put "## " before them instead',
  ],
  [
    'thousands of brackets that close nothing',
    story(']'.repeat(2000)),
    '6:1: more than 1000 signs "]" in one paragraph that close nothing: put "\\" before them',
  ],
  [
    'thousands of signs of emphasis with nothing before them',
    story('a* '.repeat(2000)),
    '6:1: more than 1000 signs of emphasis in one paragraph that close none: put "\\" before them',
  ],
  [
    'thousands of signs of emphasis in a word',
    story('a*'.repeat(4000)),
    '6:1: more than 1000 signs of emphasis in one paragraph that close none: put "\\" before them',
  ],
  [
    'blocks with three colons, none of them closed',
    story(lines(':::a', 2000)),
    '16:1: more than 10 blocks with three colons, which mean nothing here: put "\\" before ":::" to show it',
  ],
  [
    'thousands of words to ignore',
    story('Text.', `ignore: [${Array.from({ length: 3000 }, (_, nth) => `w${nth}`).join(', ')}]`),
    '4:9: ignore: expected at most 500, found ["w0"',
  ],
  [
    'thousands of other names',
    story('Text.', 'aliases:', ...Array.from({ length: 600 }, (_, nth) => `  a${nth}: [b${nth}]`)),
    '5:3: aliases: expected at most 500 words, found {"a0"',
  ],
  ['lists of YAML in one another', story('Text.', `section: ${'['.repeat(20_000)}`), `4:1: ${TOO_DEEP}`],
];

test.each(refused)('%s', async (_name, text, says) => {
  const root = await project({ 'a.md': text, 'good.md': story('Good.') });
  const { load, entries } = storyHarness(root);
  const message = await load().then(
    () => '',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );
  const [first = '', ...others] = message.trim().split('\n');
  expect(first).toContain('content/stories/a.md');
  expect(first).toContain(says);
  expect([others, first.length < 400, [...entries.keys()]]).toEqual([[], true, ['good']]);
  // The check says the same.
  const { findings } = checkStory({ id: 'a', file: 'content/stories/a.md', text }, []);
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(
    errors.map(({ file, line, column, message: told }) => [file, line, column, told].join(':').replace(/:+/u, ':')),
  ).toHaveLength(1);
  expect(says).toContain(errors[0]?.message.slice(0, 40) ?? '?');
});

test('a member of the cast whose lists stand in one another', async () => {
  const root = await project({});
  await mkdir(join(root, 'content/actors'), { recursive: true });
  await writeFile(join(root, 'content/actors/a.yaml'), `name: A\naliases: ${'['.repeat(20_000)}\n`);
  await expect(castHarness(root).load()).rejects.toThrow(`content/actors/a.yaml:2:1: ${TOO_DEEP}`);
});

test('what a long story may hold is no such thing', async () => {
  const text = [
    Array.from({ length: 30 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
    `${row('a', 40)}\n${row('-', 40)}\n${lines(row('b', 40), 100)}`,
    `${'>'.repeat(40)} Text.`,
    '- '.repeat(60),
    '<p>Text.\n'.repeat(300),
    'It is *so* [said](/a/) in **bold _and italics_** of 2*3*4 in snake_case_of_many. '.repeat(300),
    '* * *',
    '_'.repeat(300),
    '* '.repeat(40),
    `> Text.\n${lines('Text.', 300)}`,
    lines('Head\n===\n', 300),
    'See ] and [this] and [that](/a/). '.repeat(300),
  ].join('\n\n');
  const root = await project({ 'a.md': story(text) });
  await storyHarness(root).load();
});
