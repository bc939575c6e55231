import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { analysisSchema } from '../../src/analysis/schema.ts';
import { fixtures } from '../support/fixture.ts';
import { runCli, temporaryFolder } from '../support/command.ts';

const PUBLISHED = ['--published', '2019-02-17'];

async function files(contents: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries(contents)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

async function analysisAt(path: string) {
  return analysisSchema.parse(JSON.parse(await readFile(path, 'utf8')));
}

describe('one file', () => {
  test('prints its analysis, and nothing else', async () => {
    const text = '\uFEFFTitle\r\n\r\nHe said “no”.\n';
    const folder = await files({ 'a.txt': text });
    const { code, stdout, stderr } = await runCli('analyze', [join(folder, 'a.txt'), ...PUBLISHED]);
    const analysis = analysisSchema.parse(JSON.parse(stdout));
    expect([code, stderr]).toEqual([0, []]);
    expect(analysis.text).toBe(text);
    expect(analysis.published).toBe('2019-02-17');
  });

  test('written to a folder that is made for it', async () => {
    const folder = await files({ 'a.txt': 'Text.' });
    const out = join(folder, 'new', 'out');
    const { code, stdout } = await runCli('analyze', [join(folder, 'a.txt'), ...PUBLISHED, '--out', out]);
    expect([code, stdout]).toEqual([0, '']);
    expect((await analysisAt(join(out, 'a.json'))).text).toBe('Text.');
  });
});

describe('Markdown', () => {
  const head = '---\npublished: 2019-02-17\nignore: [Jordan]\n---\n';

  test('is corrected as the build does', async () => {
    const text = 'Jordan fell on Saturday.\n\n::date[Saturday]{is="2019-01-05"}';
    const folder = await files({ 'a.md': head + text });
    const { stdout, stderr } = await runCli('analyze', [join(folder, 'a.md')]);
    expect(stderr).toEqual([]);
    const analysis = analysisSchema.parse(JSON.parse(stdout));
    expect(analysis.text).toBe('Jordan fell on Saturday.');
    expect(analysis.actors).toEqual([]);
    expect(analysis.dates).toMatchObject([{ value: '2019-01-05', by: 'editor' }]);
  });

  test('a correction that fits nothing is an error with its place', async () => {
    const folder = await files({ 'a.md': `${head}Lee fell.\n\n::plain[rose]` });
    const { code, stdout, stderr } = await runCli('analyze', [join(folder, 'a.md')]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toEqual([
      expect.stringMatching(/a\.md:3:10: ignore\[1\]: the text nowhere says “Jordan”$/u),
      expect.stringMatching(/a\.md:7:1: ::plain: the text above doesn’t say “rose”/u),
    ]);
  });

  test('is flattened as the build does, and its own date wins', async () => {
    const contents = fixtures.map(({ name, markdown }) => [
      `${name}.md`,
      `---\npublished: 2020-01-02\n---\n${markdown}`,
    ]);
    const folder = await files(Object.fromEntries(contents) as Record<string, string>);
    const out = join(folder, 'out');
    const { code, stderr } = await runCli('analyze', [folder, ...PUBLISHED, '--out', out]);
    expect([code, stderr]).toEqual([0, []]);
    for (const { name, expected } of fixtures) {
      const { text, published } = await analysisAt(join(out, `${name}.json`));
      expect(text.split('\n\n')).toEqual(expected.prose);
      expect(published).toBe('2020-01-02');
    }
  });

  test('needs no frontmatter where the date is given', async () => {
    const folder = await files({ 'a.md': 'Some *words*.' });
    const { stdout } = await runCli('analyze', [join(folder, 'a.md'), ...PUBLISHED]);
    expect(analysisSchema.parse(JSON.parse(stdout)).text).toBe('Some words.');
  });
});

describe('errors are one line each that names the file, and the other files are still written', () => {
  const bad: { path: string; contents?: Record<string, string | Uint8Array>; says: RegExp }[] = [
    { path: 'gone.txt', says: /gone\.txt: no such file/u },
    { path: 'empty', contents: { 'empty/x.pdf': '' }, says: /empty: no \.md or \.txt file/u },
    { path: 'a.pdf', contents: { 'a.pdf': 'x' }, says: /a\.pdf: neither a \.md nor a \.txt/u },
    {
      path: 'latin.txt',
      contents: { 'latin.txt': Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x21) },
      says: /latin\.txt: not UTF-8: byte 0xe9 at offset 3/u,
    },
    {
      path: 'date.md',
      contents: { 'date.md': '---\npublished: 2019-02-30\n---\nText.' },
      says: /date\.md:2:12: published: expected a day of the calendar, written YYYY-MM-DD, found "2019-02-30"$/u,
    },
    {
      path: 'yaml.md',
      contents: { 'yaml.md': '---\npublished: "2019\n---\nText.' },
      says: /yaml\.md:\d+:\d+: [a-z]/u,
    },
    {
      path: 'twins',
      contents: { 'twins/a.txt': 'Text.', 'twins/a.md': 'Text.' },
      says: /twins.a\.md and .*twins.a\.txt: both would be written to a\.json/u,
    },
  ];

  test('all in one run', async () => {
    const contents = bad.reduce((all, one) => ({ ...all, ...one.contents }), {});
    const folder = await files({ ...contents, 'good.txt': 'Good.' });
    const paths = [...bad.map(({ path }) => path), 'good.txt'].map((path) => join(folder, path));
    const { code, stdout, stderr } = await runCli('analyze', [...paths, ...PUBLISHED, '--out', join(folder, 'out')]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toHaveLength(bad.length);
    for (const { says } of bad) expect(stderr.filter((line) => says.test(line))).toHaveLength(1);
    expect(await readdir(join(folder, 'out'))).toEqual(['good.json']);
  });

  test('one file only: nothing on standard output', async () => {
    const folder = await files({ 'a.md': '---\npublished: today\n---\nText.' });
    const { code, stdout, stderr } = await runCli('analyze', [join(folder, 'a.md')]);
    expect([code, stdout, stderr.length]).toEqual([1, '', 1]);
  });

  const badDates: [string, string[], RegExp][] = [
    ['no date', [], /a\.txt: no date of publication .*--published YYYY-MM-DD/u],
    ['no day of the calendar', ['--published', '2019-13-01'], /a\.txt: --published 2019-13-01: expected a day/u],
    ['another way to write it', ['--published', '17.2.2019'], /a\.txt: --published 17\.2\.2019: expected a day/u],
  ];
  test.each(badDates)('%s', async (_name, args, says) => {
    const folder = await files({ 'a.txt': 'Text.', 'b.md': '---\npublished: 2020-01-02\n---\nText.' });
    const { code, stderr } = await runCli('analyze', [folder, ...args, '--out', join(folder, 'out')]);
    expect(code).toBe(1);
    expect(stderr).toEqual([expect.stringMatching(says)]);
    expect(await readdir(join(folder, 'out'))).toEqual(['b.json']);
  });

  test('several files without a folder to write to', async () => {
    const folder = await files({ 'a.txt': 'Text.', 'b.txt': 'Text.' });
    const { code, stdout, stderr } = await runCli('analyze', [folder, ...PUBLISHED]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toEqual([expect.stringContaining('--out DIR')]);
  });

  test.each([[[]], [['--publish', '2019-02-17', 'x.txt']]])('arguments %j', async (args) => {
    const { code, stdout, stderr } = await runCli('analyze', args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toHaveLength(1);
  });
});
