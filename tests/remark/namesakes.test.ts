/** Two members of the cast with one name. */
import { expect, test } from 'vitest';

import type { CastMember } from '../../src/analysis/schema.ts';
import { readStoryFile } from '../../src/remark/story-reading.ts';
import { story } from '../support/story-project.ts';

const lee = (id: string): CastMember => ({ id, name: 'Ann Lee', kind: 'person', aliases: ['Lee'], descriptions: [] });
const cast = [lee('ann-lee-diver'), lee('ann-lee-mp')];

const TEXT = 'Ann Lee said that the bridge was safe. Lee left on Friday.';

test('a story that doesn’t say whom it means is told to', () => {
  const { problems } = readStoryFile(story(TEXT), 'x.md', cast);
  expect(problems.map(({ message }) => message)).toEqual([
    'aliases: “Ann Lee” may be ann-lee-diver or ann-lee-mp of the cast: say which above the text, as aliases: { ann-lee-mp: [Ann Lee] }',
  ]);
});

test('and where it does, means that one throughout', () => {
  const { problems, analysis } = readStoryFile(story(TEXT, 'aliases: { ann-lee-diver: [Ann Lee] }'), 'x.md', cast);
  expect(problems).toEqual([]);
  expect(analysis?.actors.map(({ id, mentions }) => [id, mentions.length])).toEqual([['ann-lee-diver', 2]]);
  expect(analysis?.attributions.map(({ actorId }) => actorId)).toEqual(['ann-lee-diver']);
});

test('who isn’t mentioned troubles nobody', () => {
  expect(readStoryFile(story('It rained on Friday.'), 'x.md', cast).problems).toEqual([]);
});
