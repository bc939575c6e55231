import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { suggestSlug } from '../../src/schema/slug.ts';
import { listStoryFiles } from '../../src/schema/story-list.ts';
import { temporaryFolder } from '../support/command.ts';

test('lists stories, and says what is wrong with other names', async () => {
  const folder = await temporaryFolder();
  for (const name of ['b.md', 'a-1.md', 'old/c.md', 'old/b.md', 'B.md', 'An Article.md', 'notes.txt', '.hidden']) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), '');
  }
  const { files, problems } = await listStoryFiles(folder, 'content/stories');
  const messages = problems.map(({ message }) => message);
  expect(files.map(({ id, name }) => [id, name])).toContainEqual(['a-1', 'content/stories/a-1.md']);
  expect(files.map(({ id, name }) => [id, name])).toContainEqual(['c', 'content/stories/old/c.md']);
  expect(files.filter(({ id }) => id === 'b').length).toBeLessThanOrEqual(1);
  expect(messages).toContain(
    'content/stories/An Article.md: the name of the file is the address: call it "an-article.md"',
  );
  expect(messages).toContain('content/stories/notes.txt: is no story: the name of a story ends in ".md"');
  const twins = messages.filter((message) => message.includes('has the same address as'));
  expect(twins.some((message) => message.includes('old/b.md'))).toBe(true);
});

test.each([
  ['A Title: café', 'a-title-cafe'],
  ['It’s “on”', 'its-on'],
  ['5G!', '5g'],
  ['???', 'story'],
  [
    'One two three four five six seven eight nine ten eleven twelve',
    'one-two-three-four-five-six-seven-eight-nine-ten-eleven',
  ],
  ['a'.repeat(70), 'a'.repeat(60)],
])('the slug of %j', (words, slug) => {
  expect(suggestSlug(words)).toBe(slug);
});
