import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect, test } from 'vitest';

import { analyserDigest, pictureDigest } from '../src/digest.ts';
import { temporaryFolder } from './support/command.ts';

const FILES = [
  'src/analysis/dates/months.ts',
  'src/analysis/models/gazetteer.json',
  'src/across/events.ts',
  'src/remark/flatten.ts',
  'src/rehype/blocks.ts',
  'src/schema/story.ts',
  'src/markdown.ts',
  'src/build/across-cache.ts',
  'src/build/render-story.ts',
  'src/build/story-cache.ts',
  'package-lock.json',
];

test('changes with every file that a story depends on, by content and by name, and with nothing else', async () => {
  const folder = await temporaryFolder();
  const digest = () => analyserDigest(pathToFileURL(`${folder}/`));
  const write = async (name: string, text: string) => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  };
  for (const name of FILES) await write(name, 'one');
  const seen = [await digest()];
  expect(await digest()).toBe(seen[0]);
  await write('src/pages/index.astro', 'one');
  expect(await digest()).toBe(seen[0]);
  for (const name of FILES) {
    await write(name, 'two');
    seen.push(await digest());
  }
  await rename(join(folder, 'src/remark/flatten.ts'), join(folder, 'src/remark/prose.ts'));
  seen.push(await digest());
  await write('src/analysis/dates/days.ts', '');
  seen.push(await digest());
  expect(new Set(seen).size).toBe(seen.length);
});

test('the project has one', async () => {
  expect(await analyserDigest()).toMatch(/^[0-9a-f]{16}$/u);
});

test('pictures have one of their own: what draws them, the typefaces, and no other code', async () => {
  const folder = await temporaryFolder();
  const write = async (name: string, text: string) => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  };
  const drawing = ['src/publish/picture/canvas.ts', 'src/publish/fonts/one.woff', 'src/publish/masthead.ts'];
  for (const name of [...drawing, 'src/publish/feeds.ts', 'package-lock.json']) await write(name, 'one');
  const digest = () => pictureDigest(pathToFileURL(`${folder}/`));
  const seen = [await digest()];
  await write('src/publish/feeds.ts', 'two');
  expect(await digest()).toBe(seen[0]);
  for (const name of [...drawing, 'package-lock.json']) {
    await write(name, 'two');
    seen.push(await digest());
  }
  expect(new Set(seen).size).toBe(seen.length);
});
