/** Groups are the same whether they are kept or made, and an edit is seen. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { groupAcross } from '../../src/across/across.ts';
import { keysOf } from '../../src/across/keys.ts';
import { keysKeeper, storyGrouper } from '../../src/build/across-cache.ts';
import type { GroupedStory, Groups } from '../../src/build/across-cache.ts';
import { cacheKey } from '../../src/build/cache.ts';
import { storiesOf } from '../across/told.ts';
import { temporaryFolder } from '../support/command.ts';

const SAID = '“The old bridge will not survive another winter,” Ann Lee said on Friday.';
const OTHER = '“Nobody has asked me about the lighthouse yet,” Paul Carter said.';

/** Keyed by their texts, as stories are. */
const storiesWith = (texts: readonly string[]): GroupedStory[] =>
  storiesOf(texts).map(({ id, analysis }) => ({
    id,
    dataKey: cacheKey(analysis.text),
    readAnalysis: () => analysis,
  }));

const madeAnew = (stories: readonly GroupedStory[]) => {
  const { statements } = groupAcross(
    stories.map(({ id, readAnalysis }) => keysOf({ id, analysis: readAnalysis() }, [])),
  );
  return statements.map(({ members }) => members);
};

const placesOf = ({ claims }: Groups) => claims.map(({ tellings }) => tellings.map(({ story, id }) => ({ story, id })));

test('kept and made anew are the same, with and without what was kept of each story', async () => {
  const folder = await temporaryFolder();
  const stories = storiesWith([SAID, OTHER, SAID]);
  const keep = keysKeeper([], folder);
  for (const { dataKey, readAnalysis } of stories) keep(dataKey, readAnalysis());
  const first = storyGrouper(folder)(stories, []);
  expect(placesOf(first)).toEqual(madeAnew(stories));
  expect(first.claims.map(({ id, stories: count }) => [id, count])).toEqual([['a/lee-1', 2]]);
  expect(storyGrouper(folder)(stories, [])).toEqual(first);
  rmSync(join(folder, 'across'), { recursive: true });
  expect(storyGrouper(folder)(stories, [])).toEqual(first);
  rmSync(folder, { recursive: true });
  expect(storyGrouper(folder)(stories, [])).toEqual(first);
});

test('an edited story is grouped by what it says now, also where another had its words', async () => {
  const [folder, otherFolder] = [await temporaryFolder(), await temporaryFolder()];
  const group = storyGrouper(folder);
  const states = [[SAID, OTHER, SAID], [SAID, OTHER, OTHER], [OTHER, SAID], [SAID]].map(storiesWith);
  for (const stories of states) {
    expect(placesOf(group(stories, []))).toEqual(madeAnew(stories));
    // In builds of their own, too.
    expect(placesOf(storyGrouper(otherFolder)(stories, []))).toEqual(madeAnew(stories));
  }
});
