import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

import { runCli, temporaryFolder } from '../support/command.ts';

// What an earlier run has kept would be told without being checked.
process.env.SOURCELINE_CACHE = await mkdtemp(join(tmpdir(), 'sourceline-checks-'));
afterAll(() => rm(process.env.SOURCELINE_CACHE ?? '', { recursive: true, force: true }));

const story = (text: string, ...frontmatter: string[]): string =>
  ['---', 'title: A title', 'published: 2019-02-17', ...frontmatter, '---', '', text, ''].join('\n');

async function project(files: Record<string, string | Uint8Array>): Promise<string> {
  const root = await temporaryFolder();
  const all = { 'content/stories/good.md': story('Good.'), 'src/pages/index.astro': '', ...files };
  for (const [name, content] of Object.entries(all)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
  }
  return root;
}

const check = (root: string, ...args: string[]) => runCli('check', ['--root', root, ...args]);

describe('all problems of all files at once', () => {
  test('errors end with 1', async () => {
    const root = await project({
      'content/stories/a.md': story('One.', 'colour: red'),
      'content/stories/b.md': story('[Two](../gone/)\n\n![](/x.png)'),
      'content/stories/C c.md': story('Three.'),
      'content/stories/d.md': Uint8Array.of(0x2d, 0xe9),
      'content/actors/x.yaml': 'name: X\nkind: persn\n',
      'content/actors/Y.yaml': 'name: Y\nkind: person\n',
    });
    const { code, stdout, stderr } = await check(root);
    expect([code, stderr]).toEqual([1, []]);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/^content\/actors\/Y\.yaml: error: .*call it "y\.yaml"$/u),
      expect.stringMatching(/^content\/actors\/x\.yaml:2:7: error: kind: .*did you mean "person"\?$/u),
      expect.stringMatching(/^content\/stories\/C c\.md: error: .*call it "c-c\.md"$/u),
      expect.stringMatching(/^content\/stories\/a\.md:4:1: error: colour: no such key/u),
      expect.stringMatching(/^content\/stories\/b\.md:6:1: error: the link to "\.\.\/gone\/" leads to no page/u),
      expect.stringMatching(/^content\/stories\/b\.md:8:1: error: the picture "\/x\.png" is not in public/u),
      expect.stringMatching(/^content\/stories\/b\.md:8:1: error: the picture \/x\.png has no text/u),
      expect.stringMatching(/^content\/stories\/d\.md: error: not UTF-8/u),
      '',
      '3 stories: 8 errors',
    ]);
  });

  test('warnings don’t', async () => {
    const root = await project({ 'content/stories/a.md': story('It is a “landmark”.') });
    const { code, stdout } = await check(root);
    expect(code).toBe(0);
    expect(stdout).toMatch(/a\.md:6:9: warning: nobody is found who says “landmark”.*\n\n2 stories: 1 warning\n$/u);
  });

  test('many stories, in several threads, in the same order', async () => {
    const files = Array.from({ length: 70 }, (_, index): [string, string] => [
      `content/stories/s-${String(index).padStart(2, '0')}.md`,
      story(`[Link](../gone-${index}/)`),
    ]);
    const { stdout } = await check(await project(Object.fromEntries(files)));
    const found = [...stdout.matchAll(/s-(?<file>\d+)\.md:6:1: error: the link to "\.\.\/gone-(?<link>\d+)\/"/gu)];
    expect(found.map(({ groups }) => [Number(groups?.file), Number(groups?.link)])).toEqual(
      files.map((_, index) => [index, index]),
    );
  });
});

describe('some of the stories', () => {
  const files = {
    'content/stories/a.md': story('[A](../gone/)'),
    'content/stories/b.md': story('[B](../gone/)'),
  };

  test('by their paths', async () => {
    const root = await project(files);
    const { stdout } = await check(root, join(root, 'content/stories/a.md'));
    expect(stdout).toMatch(/a\.md/u);
    expect(stdout).not.toMatch(/b\.md/u);
    expect((await check(root, join(root, 'content/stories/gone.md'))).stderr).toEqual([
      expect.stringMatching(/gone\.md: no story there/u),
    ]);
  });

  test('those that changed; other files are passed over, and the cast concerns all', async () => {
    const root = await project(files);
    const changed = (...names: string[]) => check(root, '--changed', ...names.map((name) => join(root, name)));
    expect((await changed('content/stories/b.md', 'README.md')).stdout).toMatch(/b\.md[^]*\n1 story: 1 error/u);
    expect((await changed('README.md')).stdout).toBe('0 stories: nothing to put right\n');
    expect((await changed('content/actors/x.yaml')).stdout).toMatch(/3 stories: 2 errors/u);
    expect((await changed('content/stories/removed.md')).stdout).toMatch(/3 stories: 2 errors/u);
  });
});

test('where there is no story, that is said in a sentence', async () => {
  const { code, stderr } = await runCli('check', ['--root', await temporaryFolder()]);
  expect([code, stderr]).toEqual([1, ['content/stories: there is no story yet; npm run new -- "Title" begins one']]);
});

test('other ways to tell it', async () => {
  const root = await project({ 'content/stories/a.md': story('[A](../gone/)') });
  const json = JSON.parse((await check(root, '--format', 'json')).stdout) as { findings: unknown[] };
  expect(json).toMatchObject({ stories: 2, errors: 1, warnings: 0 });
  expect(json.findings).toEqual([expect.objectContaining({ file: 'content/stories/a.md', line: 6, rule: 'link' })]);
  expect((await check(root, '--format', 'github')).stdout).toMatch(
    /^::error file=content\/stories\/a\.md,line=6,col=1,/u,
  );
  expect(await check(root, '--format', 'xml')).toMatchObject({ code: 1, stdout: '' });
});
