import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test, vi } from 'vitest';

import { analyze } from '../../src/analysis/analyze.ts';
import { storyHarness } from '../support/loader-context.ts';
import { project, story, write } from '../support/story-project.ts';

describe('only what changed is analysed', () => {
  const shelved = async (cache: string): Promise<string[]> => {
    const entries = await readdir(join(cache, 'stories'), { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  };

  test('an unchanged file is not, a changed one is, a removed one goes', async () => {
    const root = await project({ 'a.md': story('A.'), 'b.md': story('B.') });
    const analyser = vi.fn(analyze);
    const { load, entries, dataOf } = storyHarness(root, { analyser });
    await load();
    await load();
    expect(analyser).toHaveBeenCalledTimes(2);
    await write(root, 'a.md', story('New.'));
    await rm(join(root, 'content/stories/b.md'));
    await load();
    expect(analyser).toHaveBeenCalledTimes(3);
    expect([...entries.keys()]).toEqual(['a']);
    expect(dataOf('a')?.analysis.text).toBe('New.');
  });

  test('another build finds what this one has made, unless the cast has changed', async () => {
    const root = await project({ 'a.md': story('Ann Lee spoke.') });
    const analyser = vi.fn(analyze);
    const first = storyHarness(root, { analyser });
    await first.load();
    const second = storyHarness(root, { analyser, cache: first.cache });
    await second.load();
    expect(analyser).toHaveBeenCalledTimes(1);
    expect(second.dataOf('a')).toEqual(first.dataOf('a'));

    await mkdir(join(root, 'content/actors'), { recursive: true });
    await writeFile(join(root, 'content/actors/the-surgeon.yaml'), 'name: Ann Lee\nkind: person\n');
    await second.load();
    expect(analyser).toHaveBeenCalledTimes(2);
    expect(second.dataOf('a')?.analysis.actors.map(({ id }) => id)).toEqual(['the-surgeon']);
  });

  test('a damaged entry, or none where one was, is made anew', async () => {
    const root = await project({ 'a.md': story('Ann Lee spoke.') });
    const { load, dataOf, cache } = storyHarness(root);
    await load();
    const whole = dataOf('a');
    const [file = ''] = await shelved(cache);
    const bytes = await readFile(file);
    for (const damaged of [bytes.subarray(0, 40), Buffer.from(bytes).fill(0x41, 90, 91), Buffer.alloc(0)]) {
      await writeFile(file, damaged);
      expect(dataOf('a')).toBeNull();
      await load();
      expect(dataOf('a')).toEqual(whole);
    }
    await rm(cache, { recursive: true });
    await load();
    expect(dataOf('a')).toEqual(whole);
  });
});
