import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { readStory } from '../../src/schema/story-file.ts';
import { runCli, temporaryFolder } from '../support/command.ts';

describe('a new story', () => {
  test.each([
    ['The bridge holds', 'the-bridge-holds.md'],
    ['A "new" one: $& and more', 'a-new-one-and-more.md'],
    ['1984', '1984.md'],
  ])('%s', async (title, name) => {
    const into = await temporaryFolder();
    const { code, stdout } = await runCli('new', [title, '--published', '2024-05-15', '--into', into]);
    expect([code, stdout]).toEqual([0, expect.stringContaining(name)]);
    const text = await readFile(join(into, name), 'utf8');
    const { frontmatter, body } = readStory(text, name);
    expect(frontmatter).toMatchObject({ title, published: '2024-05-15', summary: null, sources: [] });
    expect(body.trim()).toBe('');
    expect(text).toContain('# report, analysis or explainer\ntype:\n');
  });

  test('is dated today unless a day is given, and never written over another', async () => {
    const into = await temporaryFolder();
    const before = new Date();
    expect((await runCli('new', ['A', '--into', into])).code).toBe(0);
    const { frontmatter } = readStory(await readFile(join(into, 'a.md'), 'utf8'), 'a.md');
    const age = new Date(`${frontmatter.published}T12:00:00`).getTime() - before.getTime();
    expect(Math.abs(age)).toBeLessThan(36 * 60 * 60 * 1000);
    expect((await runCli('new', ['A', '--into', into])).stderr).toEqual([expect.stringMatching(/is there already/u)]);
  });

  test('a title without Latin letters needs an address', async () => {
    const into = await temporaryFolder();
    const { code, stderr } = await runCli('new', ['日本の物語', '--into', into]);
    expect([code, stderr]).toEqual([1, ['npm run new: no address can be made of the title “日本の物語”: give --slug']]);
    expect((await runCli('new', ['日本の物語', '--slug', 'japan', '--into', into])).code).toBe(0);
  });

  test.each([[[]], [['A', '--published', '15.5.2024']], [['A', '--slug', 'No slug']]])('arguments %j', async (args) => {
    const { code, stdout, stderr } = await runCli('new', [...args, '--into', await temporaryFolder()]);
    expect([code, stdout, stderr.length]).toEqual([1, '', 1]);
  });
});
