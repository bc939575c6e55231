import { rmSync } from 'node:fs';

import { expect, test } from 'vitest';

import type { StorySetup } from '../../src/build/render-story.ts';
import { openStoryCache, readStoryData, storyKeys, storyText } from '../../src/build/story-cache.ts';
import type { StoryData } from '../../src/schema/story-data.ts';
import { temporaryFolder } from '../support/command.ts';
import { story } from '../view/story.ts';

const setup: StorySetup = {
  cast: [{ id: 'ann-lee', name: 'Ann Lee', kind: 'person', aliases: [], descriptions: [] }],
  digest: 'one',
  base: '/',
};

test('a story has another key where its text, the cast, the analyser or the base is another', () => {
  const [member] = setup.cast;
  const keys = [
    storyKeys(setup)('Text.'),
    storyKeys(setup)('Text. '),
    storyKeys({ ...setup, digest: 'two' })('Text.'),
    storyKeys({ ...setup, base: '/x/' })('Text.'),
    storyKeys({ ...setup, cast: [] })('Text.'),
    storyKeys({ ...setup, cast: member ? [{ ...member, aliases: ['Ms Lee'] }] : [] })('Text.'),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(storyKeys({ ...setup })('Text.')).toBe(keys[0]);
});

test('a story is read as it was written, its blocks when somebody asks for them', async () => {
  const folder = await temporaryFolder();
  const cache = openStoryCache(folder);
  const html = '<p>Line\none</p>';
  const data: StoryData = {
    ...story.data,
    blocks: [{ kind: 'paragraph', prose: null, html, attributionIds: [], eventIds: [], actorIds: [] }],
  };
  const key = storyKeys(setup)('Text.');
  cache.write(key, storyText(data));
  const read = readStoryData(cache, key);
  expect(read).toEqual(data);
  expect(JSON.stringify(read?.blocks)).toBe(JSON.stringify(data.blocks));
  rmSync(folder, { recursive: true });
  expect(read?.title).toBe(data.title);
  expect(() => read?.blocks).toThrow('gone from the cache');
  expect(readStoryData(cache, key)).toBeNull();
});
