import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { paragraphsOf, storyFromText } from '../../src/cli/plain-text.ts';
import { markdownProse } from '../../src/remark/markdown-prose.ts';
import { readStory } from '../../src/schema/story-file.ts';
import { runCli, temporaryFolder } from '../support/command.ts';

/** Each would mean something in Markdown, alone or with what comes after it. */
const TRAPS = [
  '# no heading',
  '1. no list',
  '1) no list',
  '- no list',
  '+ no list',
  '* no list',
  '> no quotation',
  '*no* _emphasis_, **none** at __all__, a*b*c and snake_case_name',
  '[no](link) and [no][reference] and ![no](picture) and [^no] footnote',
  '[no]: definition',
  '[^no]: footnote',
  'a < b, <b>not bold</b>, <!-- no comment --> and <https://example.org/>',
  '<div>',
  'AT&amp;T &copy; &#65; & Co',
  '---',
  '***',
  '===',
  '~~not~~ struck ~out~',
  '```',
  '~~~',
  '`no code` and ``more``',
  '| no | table |',
  '| --- | --- |',
  'back\\slash \\* and \\',
  'Two  spaces, a tab\tand a line\u00a0that does not break',
  'https://example.org/a_b_c?d=*e* and www.example.org, somebody@example.org',
  '[ ] no task',
  ':not-a-directive[x]{y}',
  '"Straight" and “curly” ‘quotation’ marks … — –',
  '$100 and €5, 50% #1 @home',
  'ends with two spaces',
];

function proseOf(source: string): string[] {
  const { body } = readStory(source, 'story.md');
  return markdownProse(body).text.split('\n\n');
}

describe('the first line', () => {
  const lead = 'The bridge may not survive another hard winter, Ann Lee said on Monday.';

  test('is no title where it reads like text', () => {
    for (const line of [lead, 'word '.repeat(30).trim()]) {
      expect(() => storyFromText(`${line}\n\nText.`, '2019-02-17', 'a.txt')).toThrow(/give the title with --title/u);
    }
  });

  test('is text where a title is given, unless it is that', () => {
    expect(proseOf(storyFromText(`${lead}\n\nText.`, '2019-02-17', 'a.txt', 'A title').source)).toEqual([
      lead,
      'Text.',
    ]);
    expect(proseOf(storyFromText(`A title\n\nText.`, '2019-02-17', 'a.txt', 'A title').source)).toEqual(['Text.']);
  });
});

describe('what comes out says what went in', () => {
  test.each(TRAPS)('%s', (line) => {
    const { source } = storyFromText(`Title\n\n${line}\n\nAfter.`, '2019-02-17', 'a.txt');
    expect(proseOf(source)).toEqual([line, 'After.']);
  });

  test('all of it, in every order of two', () => {
    const lines = TRAPS.flatMap((first) => TRAPS.flatMap((second) => [first, second]));
    const { source } = storyFromText(['Title', ...lines].join('\n'), '2019-02-17', 'a.txt');
    expect(proseOf(source)).toEqual(lines);
  });

  test('in the middle of a line, too', () => {
    const lines = TRAPS.map((line) => `He said ${line} and left`);
    const { source } = storyFromText(['Title', ...lines].join('\n\n'), '2019-02-17', 'a.txt');
    expect(proseOf(source)).toEqual(lines);
  });
});

describe('title and date', () => {
  test.each([
    'A "quoted" title: with a colon',
    "'single' # no comment",
    '- starts like a list',
    '2019-02-17',
    'null',
    '[a] {b} &c *d !e |f >g %h @i `j',
    'A title '.repeat(15).trim(),
  ])('%s', (title) => {
    const { source } = storyFromText(`\n${title}\n\nText.`, '2019-02-17', 'a.txt');
    expect(readStory(source, 'story.md').frontmatter).toMatchObject({ title, published: '2019-02-17' });
  });
});

describe('paragraphs', () => {
  const wrapped = 'The line breaks where the next word would\nnot have fitted, as in mail and in old news\nfiles.';
  const cases: [string, string, string[]][] = [
    ['each line is one', 'T\nOne.\nTwo.\n\nThree.', ['T', 'One.', 'Two.', 'Three.']],
    ['Windows line ends', 'T\r\n\r\nOne.\r\nTwo.', ['T', 'One.', 'Two.']],
    ['a byte order mark', '\uFEFFT\nOne.', ['T', 'One.']],
    ['indented lines', 'T\n    One.\n\tTwo.', ['T', 'One.', 'Two.']],
    ['wrapped text', `T\n\n${wrapped}\n\nTwo.`, ['T', wrapped.replaceAll('\n', ' '), 'Two.']],
    [
      'two short lines are two',
      'T\nA short one, then another one of them.\nA second, somewhat longer line here.',
      ['T', 'A short one, then another one of them.', 'A second, somewhat longer line here.'],
    ],
    [
      'long lines are paragraphs',
      `T\n${'word '.repeat(30)}\n${'word '.repeat(30)}`,
      ['T', 'word '.repeat(30).trim(), 'word '.repeat(30).trim()],
    ],
    ['nothing', ' \n\n', []],
  ];
  test.each(cases)('%s', (_name, text, expected) => {
    expect(paragraphsOf(text)).toEqual(expected);
  });
});

describe('the command', () => {
  test('writes a story, says what is missing, and overwrites nothing', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'a.txt');
    await writeFile(file, 'Café: “It’s on”\n\nHe said so.\n');
    const args = [file, '--published', '2019-02-17', '--into', join(folder, 'stories')];
    const { code, stdout, stderr } = await runCli('import', args);
    expect([code, stderr]).toEqual([0, []]);
    expect(stdout).toContain('cafe-its-on.md');
    expect(stdout).toContain('summary');
    const path = join(folder, 'stories', 'cafe-its-on.md');
    const written = await readFile(path, 'utf8');
    expect(readStory(written, 'x').frontmatter.title).toBe('Café: “It’s on”');

    await writeFile(file, 'Café: “It’s on”\n\nSomething else.\n');
    const again = await runCli('import', args);
    expect(again).toMatchObject({
      code: 1,
      stdout: '',
      stderr: [expect.stringMatching(/cafe-its-on\.md: is there already/u)],
    });
    expect(await readFile(path, 'utf8')).toBe(written);
    await runCli('import', [...args, '--slug', 'another']);
    expect((await readdir(join(folder, 'stories'))).sort()).toEqual(['another.md', 'cafe-its-on.md']);
  });

  const bad: [string, string, string[], RegExp][] = [
    ['an empty file', '', [], /a\.txt: is empty/u],
    ['a title only', 'Title\n', [], /a\.txt: has a title and no text/u],
    ['a slug that is none', 'T\n\nText.', ['--slug', 'Not a slug'], /a\.txt: --slug Not a slug: .*"not-a-slug"/u],
  ];
  test.each(bad)('%s', async (_name, text, args, says) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.txt'), text);
    const { code, stderr } = await runCli('import', [
      join(folder, 'a.txt'),
      ...['--published', '2019-02-17', '--into', join(folder, 'out')],
      ...args,
    ]);
    expect(code).toBe(1);
    expect(stderr).toEqual([expect.stringMatching(says)]);
  });

  const hostile: [string, string, string, RegExp][] = [
    [
      'HTML of thousands of elements within one another',
      'a.html',
      `<h1>T</h1>${'<div>'.repeat(20_000)}Text.`,
      /^[^:]+a\.html: cannot be imported: its elements are nested too deep$/u,
    ],
    [
      'Markdown of lists in one another',
      'a.md',
      `# T\n\n${'- '.repeat(5000)}Text.`,
      /^[^:]+a\.md:3:1: nested more than 100 deep: put it side by side$/u,
    ],
    [
      'HTML of lists in one another',
      'a.html',
      `<h1>T</h1>${'<ul><li>'.repeat(300)}Text.`,
      /^[^:]+a\.html: nested more than 100 deep: put it side by side$/u,
    ],
    [
      'a name of YAML that stands for nothing',
      'a.md',
      '---\ntitle: T\nauthor: *me\n---\n\nText.\n',
      /^[^:]+a\.md:3:9: "\*name" stands for nothing here, or for too much/u,
    ],
  ];
  test.each(hostile)('%s names its file', async (_name, name, text, says) => {
    const file = join(await temporaryFolder(), name);
    await writeFile(file, text);
    const { code, stderr } = await runCli('import', [file, '--published', '2019-02-17']);
    expect([code, stderr]).toEqual([1, [expect.stringMatching(says)]]);
  });

  test('keys that every object of a program has are left out like others', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.md'), '---\ntitle: T\nconstructor: x\n---\n\nText.\n');
    const { code, stdout } = await runCli('import', [
      join(folder, 'a.md'),
      ...['--published', '2019-02-17', '--into', folder],
    ]);
    expect([code, stdout]).toEqual([0, expect.stringContaining('no such keys or values: constructor')]);
  });

  test.each([[['a.md', '--published', '2019-02-17']], [['gone.txt', '--published', '2019-02-17']], [['a.txt']], [[]]])(
    'arguments %j',
    async (args) => {
      const { code, stdout, stderr } = await runCli('import', args);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toHaveLength(1);
    },
  );
});
