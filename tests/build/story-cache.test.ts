import { expect, test } from 'vitest';

import type { StorySetup } from '../../src/build/render-story.ts';
import { storyKeys } from '../../src/build/story-cache.ts';

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
