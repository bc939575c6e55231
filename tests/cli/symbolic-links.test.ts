/** What a symbolic link leads to is never read: neither its words nor its name stand in a message, on any way in. */
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { describeFinding } from '../../src/check/finding.ts';
import { errorsBeforeBuild } from '../../src/cli/build-check.ts';
import { ACTORS, STORIES } from '../../src/cli/site-files.ts';
import { castHarness, storyHarness } from '../support/loader-context.ts';
import { runCli, temporaryFolder } from '../support/command.ts';
import { story } from '../support/story-project.ts';

/** Neither a story nor a member of the cast: read as either, it would be quoted in a message. */
const SECRET = 'root:x:0:0: the secret of this machine\n';

/** A project with one story, and links by their names: to a file outside of it, a folder there, or to nothing. */
async function projectWith(links: Record<string, 'file' | 'folder' | 'nothing'>): Promise<string> {
  const [root, outside] = [await temporaryFolder(), await temporaryFolder()];
  await writeFile(join(outside, 'secret'), SECRET);
  await writeFile(join(outside, 'secret.md'), story('The secret of this machine.'));
  const files = {
    'content/stories/good.md': story('Good.'),
    'public/a/bridge.svg': '<svg/>',
    'src/pages/index.astro': '',
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
  }
  for (const [name, target] of Object.entries(links)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await symlink(
      target === 'folder' ? outside : join(outside, target === 'file' ? 'secret' : 'gone'),
      join(root, name),
    );
  }
  return root;
}

const refused = (name: string): string =>
  `${name}: is a symbolic link, and none is followed: put the file itself in its place`;

const messageOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => '',
    (error: unknown) => String(error),
  );

describe('the check', () => {
  test('refuses links in every folder at any depth, and tells all else', async () => {
    const root = await projectWith({
      'content/actors/x.yaml': 'file',
      'content/actors/y.yaml': 'nothing',
      'content/stories/.#good.md': 'nothing',
      'content/stories/a.md': 'file',
      'content/stories/b.md': 'nothing',
      'content/stories/old/c.md': 'file',
      'content/stories/old/more': 'folder',
      'public/.hidden': 'file',
      'public/a/picture.svg': 'file',
      'public/folder': 'folder',
    });
    await writeFile(join(root, 'content/stories/d.md'), story('[Gone](/picture.svg)'));
    const { code, stdout, stderr } = await runCli('check', ['--root', root]);
    expect([code, stderr]).toEqual([1, []]);
    const link = (name: string): string => refused(name).replace(': ', ': error: ');
    expect(stdout.split('\n').slice(0, -3)).toEqual([
      link('content/actors/x.yaml'),
      link('content/actors/y.yaml'),
      link('content/stories/a.md'),
      link('content/stories/b.md'),
      expect.stringMatching(/^content\/stories\/d\.md:6:1: error: the link to "\/picture\.svg" leads to no page/u),
      link('content/stories/old/c.md'),
      link('content/stories/old/more'),
      link('public/.hidden'),
      link('public/a/picture.svg'),
      link('public/folder'),
    ]);
    expect(stdout).not.toContain('secret');
  });

  test.each(['content/actors', 'public'])('refuses %s itself, where it is one', async (name) => {
    const root = await temporaryFolder();
    const real = await projectWith({});
    await mkdir(join(root, 'content'));
    await symlink(join(real, 'content/stories'), join(root, 'stories-of-another'));
    await mkdir(join(root, 'content/stories'));
    await symlink(join(real, 'public'), join(root, name));
    const { code, stdout } = await runCli('check', ['--root', root]);
    const told = refused(name).replace(': ', ': error: ');
    expect([code, stdout.split('\n')[0]]).toEqual([1, told]);
    // So does a build, although there is no story either.
    const errors = await errorsBeforeBuild({ root, stories: STORIES, actors: ACTORS, today: null });
    expect(errors.map(describeFinding)).toEqual([told]);
  });
});

describe('a build', () => {
  test('refuses stories that are links, all of them with what is wrong besides', async () => {
    const root = await projectWith({ 'content/stories/a.md': 'file', 'content/stories/b.md': 'nothing' });
    await writeFile(join(root, 'content/stories/c.md'), 'Text.');
    const { load, entries } = storyHarness(root);
    const message = await messageOf(load());
    expect(message.split('\n').slice(1)).toEqual([
      refused('content/stories/a.md'),
      refused('content/stories/b.md'),
      expect.stringMatching(/^content\/stories\/c\.md: no frontmatter/u),
    ]);
    expect(message).not.toContain('secret');
    expect([...entries.keys()]).toEqual(['good']);
  });

  test('refuses the folder of the stories where it, or the one above, is a link', async () => {
    const real = await projectWith({});
    const root = await temporaryFolder();
    await symlink(join(real, 'content'), join(root, 'content'));
    expect(await messageOf(storyHarness(root).load())).toContain(refused('content'));
  });

  test.each(['file', 'nothing', 'folder'] as const)(
    'refuses a member of the cast that leads to a %s',
    async (target) => {
      const root = await projectWith({ 'content/actors/x.yaml': target });
      for (const { load } of [castHarness(root), storyHarness(root)]) {
        const message = await messageOf(load());
        expect(message).toContain(refused('content/actors/x.yaml'));
        expect(message).not.toContain('secret');
      }
    },
  );
});

describe('an import', () => {
  test.each([
    ['content/actors/x.yaml', 'file'],
    ['content/actors/x.yaml', 'nothing'],
    ['content/stories/old/a.md', 'file'],
    ['content/stories/title.md', 'nothing'],
  ] as const)('writes nothing beside %s that leads to a %s', async (name, target) => {
    const root = await projectWith({ [name]: target });
    const file = join(await temporaryFolder(), 'a.txt');
    await writeFile(file, 'Title\n\nText.\n');
    const before = await readdir(join(root, 'content/stories'));
    const result = await runCli('import', [file, '--published', '2019-02-17', '--root', root]);
    expect(result).toEqual({ code: 1, stdout: '', stderr: [refused(name)] });
    expect(await readdir(join(root, 'content/stories'))).toEqual(before);
  });

  test('writes into the project that it is told of', async () => {
    const root = await projectWith({});
    const file = join(await temporaryFolder(), 'a.txt');
    await writeFile(file, 'Title\n\nText.\n');
    expect((await runCli('import', [file, '--published', '2019-02-17', '--root', root])).code).toBe(0);
    expect(await readdir(join(root, 'content/stories'))).toEqual(['good.md', 'title.md']);
  });
});
