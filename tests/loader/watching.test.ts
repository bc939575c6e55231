import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test, vi } from 'vitest';

import { storyHarness } from '../support/loader-context.ts';
import { project, story, write } from '../support/story-project.ts';

describe('while somebody works', () => {
  test('stories follow their files, and a mistake leaves the last good state', async () => {
    const root = await project({ 'a.md': story('A.'), 'bad.md': 'Text.' });
    const { load, entries, dataOf, watcher, log } = storyHarness(root, { watching: true });
    await load();
    expect([...entries.keys()]).toEqual(['a']);
    expect(log).toEqual([expect.stringMatching(/^error: content\/stories\/bad\.md: no frontmatter/u)]);

    const path = await write(root, 'a.md', story('Changed.'));
    watcher.emit('change', path);
    await vi.waitFor(() => {
      expect(dataOf('a')?.analysis.text).toBe('Changed.');
    });

    watcher.emit('add', await write(root, 'c.md', story('C.')));
    await vi.waitFor(() => {
      expect(entries.has('c')).toBe(true);
    });

    watcher.emit('change', await write(root, 'a.md', story('Broken.', 'colour: red')));
    await vi.waitFor(() => {
      expect(log.join('\n')).toContain('a.md:4:1: colour: no such key');
    });
    expect(dataOf('a')?.analysis.text).toBe('Changed.');

    await rm(join(root, 'content/stories/c.md'));
    watcher.emit('unlink', join(root, 'content/stories/c.md'));
    await vi.waitFor(() => {
      expect(entries.has('c')).toBe(false);
    });
  });

  test('a correction that fits nothing is told with the story, which is shown without it', async () => {
    const bad = story('The bridge is safe, Ann Lee said.\n\n::plain[the harbour]');
    const root = await project({ 'a.md': bad });
    const working = storyHarness(root, { watching: true });
    await working.load();
    expect(working.problemsOf('a')).toEqual([
      expect.stringMatching(/^content\/stories\/a\.md:8:1: ::plain: the text above doesn’t say “the harbour”/u),
    ]);
    expect(working.dataOf('a')?.analysis.text).toBe('The bridge is safe, Ann Lee said.');

    working.watcher.emit('change', await write(root, 'a.md', story('Broken.', 'colour: red')));
    await vi.waitFor(() => {
      expect(working.problemsOf('a')).toEqual([expect.stringContaining('a.md:4:1: colour: no such key')]);
    });
    expect(working.dataOf('a')?.analysis.text).toBe('The bridge is safe, Ann Lee said.');

    working.watcher.emit('change', await write(root, 'a.md', story('Good.')));
    await vi.waitFor(() => {
      expect(working.problemsOf('a')).toEqual([]);
    });

    await write(root, 'a.md', bad);
    // What was shown to the editor is no story for a build.
    await expect(storyHarness(root, { cache: working.cache }).load()).rejects.toThrow('a.md:8:1: ::plain');
  });

  test('files elsewhere are nobody’s business', async () => {
    const root = await project({ 'a.md': story('A.') });
    const { load, entries, watcher } = storyHarness(root, { watching: true });
    await load();
    await write(root, 'b.md', story('B.'));
    watcher.emit('change', join(root, 'src/stories.ts'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([...entries.keys()]).toEqual(['a']);
  });

  test('each event has a listener of its own, and only one', async () => {
    const root = await project({ 'a.md': story('A.') });
    const { load, watcher } = storyHarness(root, { watching: true });
    await load();
    expect(['add', 'change', 'unlink'].map((event) => watcher.listenerCount(event))).toEqual([1, 1, 1]);
  });
});
