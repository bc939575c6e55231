/** Groups are the same whether they are kept or made, and an edit is seen. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { groupAcross } from '../../src/across/across.ts';
import { keysOf } from '../../src/across/keys.ts';
import { keysKeeper, storyGrouper } from '../../src/build/across-cache.ts';
import type { GroupedStory } from '../../src/build/across-cache.ts';
import { storiesOf } from '../across/told.ts';
import { temporaryFolder } from '../support/command.ts';

const SAID = '“The old bridge will not survive another winter,” Ann Lee said on Friday.';
const OTHER = '“Nobody has asked me about the lighthouse yet,” Paul Carter said.';

/** Keyed by their texts, as stories are. */
const storiesWith = (texts: readonly string[]): GroupedStory[] =>
  storiesOf(texts).map((story) => ({ ...story, dataKey: story.analysis.text }));

const madeAnew = (stories: readonly GroupedStory[]) =>
  groupAcross(stories.map((story) => keysOf(story, []))).statements.map(({ id, members }) => [id, members]);

test('kept and made anew are the same, with and without what was kept of each story', async () => {
  const folder = await temporaryFolder();
  const stories = storiesWith([SAID, OTHER, SAID]);
  const keep = keysKeeper([], folder);
  for (const { dataKey, analysis } of stories) keep(dataKey, analysis);
  const first = storyGrouper(folder)(stories, []);
  expect(first.statements.map(({ id, members }) => [id, members])).toEqual(madeAnew(stories));
  expect(first.statements).toHaveLength(1);
  expect(storyGrouper(folder)(stories, [])).toEqual(first);
  rmSync(join(folder, 'across'), { recursive: true });
  expect(storyGrouper(folder)(stories, [])).toEqual(first);
  rmSync(folder, { recursive: true });
  expect(storyGrouper(folder)(stories, [])).toEqual(first);
});

test('an edited story is grouped by what it says now, also where another had its words', async () => {
  const group = storyGrouper(await temporaryFolder());
  const states = [[SAID, OTHER, SAID], [SAID, OTHER, OTHER], [OTHER, SAID], [SAID]].map(storiesWith);
  for (const stories of states) {
    expect(group(stories, []).statements.map(({ id, members }) => [id, members])).toEqual(madeAnew(stories));
  }
});
