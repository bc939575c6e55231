import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { suggestSlug } from '../../src/schema/slug.ts';
import { listStoryFiles } from '../../src/schema/story-list.ts';
import { temporaryFolder } from '../support/command.ts';

/** The head of a picture that says it is 50,000 pixels wide and high. */
const VAST = 'iVBORw0KGgoAAAANSUhEUgAAw1AAAMNQCAIAAAAAAAAA';

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
  expect(messages).toContain(
    'content/stories/notes.txt: is neither a story (.md) nor a picture (.jpg, .png, .webp, .avif, .gif, .svg)',
  );
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

test('lists the pictures beside stories, and says what keeps others from being published', async () => {
  const folder = await temporaryFolder();
  const drawing = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2">${inside}</svg>`;
  await writeFile(join(folder, 'map.svg'), drawing(''));
  await writeFile(join(folder, 'evil.svg'), drawing('<script>alert(1)</script>'));
  await writeFile(join(folder, 'text.jpg'), 'no picture');
  await writeFile(join(folder, 'vast.png'), Buffer.from(VAST, 'base64'));
  await writeFile(join(folder, 'a#b.png'), '');
  await symlink(join(folder, 'map.svg'), join(folder, 'link.svg'));
  const { pictures, problems } = await listStoryFiles(folder, 'content/stories');
  expect(pictures).toEqual(['content/stories/map.svg']);
  const messages = problems.map(({ message }) => message.replace('content/stories/', ''));
  expect(messages.sort()).toEqual([
    'a#b.png: the name of a picture holds none of ? # % \\: rename it',
    'evil.svg: would run or fetch more than a picture may: take out <script>',
    'link.svg: is a symbolic link, and none is followed: put the file itself in its place',
    'text.jpg: is no picture of which a width and a height are known: save it anew',
    'vast.png: is too large (50000 by 50000 pixels, 100 million at most): save it smaller',
  ]);
});
