import { describe, expect, test } from 'vitest';

import { storyHarness } from '../support/loader-context.ts';
import { project, story, write } from '../support/story-project.ts';

describe('a story', () => {
  test('becomes frontmatter, analysis, blocks and length, all by one schema', async () => {
    const root = await project({ 'a.md': story('One.\n\n## Two\n\n- Three', 'type: report') });
    const { load, entries, dataOf } = storyHarness(root);
    await load();
    const data = dataOf('a');
    expect(data).toMatchObject({ title: 'A title', published: '2019-02-17', type: 'report', summary: null });
    expect(data).toMatchObject({ words: 3, readingMinutes: 1 });
    expect(data?.analysis).toMatchObject({ text: 'One.\n\nTwo\n\nThree', published: '2019-02-17' });
    expect(data?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'list']);
    expect(entries.get('a')?.filePath).toBe('content/stories/a.md');
  });

  test('may look like anything YAML or Astro would read as frontmatter', async () => {
    const root = await project({ 'a.md': story('---\n\nText.\n\n---\ntitle: B\n---\n\n+++') });
    const { load, dataOf } = storyHarness(root);
    await load();
    expect(dataOf('a')?.title).toBe('A title');
    expect(dataOf('a')?.analysis.text).toBe('Text.\n\ntitle: B\n\n+++');
  });
});

test('many stories are analysed in threads, to the same end', async () => {
  const texts = Array.from({ length: 45 }, (_, index) => story(`Ann Lee said on Friday that ship ${index} had sunk.`));
  const root = await project(Object.fromEntries(texts.map((text, index) => [`s-${index}.md`, text])));
  const inThreads = storyHarness(root, { threads: true });
  await inThreads.load();
  const here = storyHarness(root);
  await here.load();
  for (const id of ['s-0', 's-44']) {
    expect(inThreads.dataOf(id)?.analysis.attributions.length).toBe(1);
    expect(inThreads.dataOf(id)).toEqual(here.dataOf(id));
  }
  expect([...inThreads.entries.keys()]).toHaveLength(45);

  await write(root, 's-7.md', story('A.\n\n::plian[A]'));
  const broken = storyHarness(root, { threads: true });
  await expect(broken.load()).rejects.toThrow(/content\/stories\/s-7\.md:8:1: ::plian: no such correction/u);
});
