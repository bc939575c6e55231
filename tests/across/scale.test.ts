/** Grouping takes as many comparisons as there are stories, not as many as there are pairs; and an edit takes few. */
import { expect, test } from 'vitest';

import { groupAcross, nothingKept } from '../../src/across/across.ts';
import { keysOf } from '../../src/across/keys.ts';
import type { StoryKeys } from '../../src/across/story-keys.ts';
import { inWords, storiesOf } from './told.ts';

const WORDS =
  'harbour lighthouse tanker ferry basin council bridge winter museum whale anchor market tower engine garden village orchard quarry railway station'.split(
    ' ',
  );

/** Story after story in which a few people say something of a few things, now and then the same. */
function manyStories(count: number): StoryKeys[] {
  const word = (seed: number): string => `${WORDS[seed % WORDS.length] ?? ''}${Math.floor(seed / 7) % 40}`;
  return Array.from({ length: count }, (_, at) => {
    const story = `story-${String(at).padStart(6, '0')}`;
    const said = Array.from({ length: 5 }, (_element, index) => (at * 5 + index) * 2_654_435 + index * 7);
    return {
      story,
      events: [],
      statements: said.map((seed, index) => ({
        story,
        id: `attribution-${index}`,
        published: '2019-02-17',
        start: index * 100,
        speaker: `cast speaker-${seed % 11}`,
        speakerName: `speaker ${seed % 11}`,
        pieces: [],
        isAllQuoted: false,
        stance: null,
        note: null,
        elsewhere: [],
        isDenied: seed % 13 === 0,
        isUnsaid: false,
        wording: {
          stems: [...new Set([seed, seed * 3 + 1, seed * 5 + 2, seed * 7 + 3].map(word))],
          names: [`name ${seed % 17}`],
          numbers: [],
          negations: 0,
          reversals: 0,
          isOpen: false,
        },
      })),
    };
  });
}

test('twice the stories take hardly more than twice the comparisons', () => {
  const [once, twice] = [groupAcross(manyStories(1500)), groupAcross(manyStories(3000))];
  expect(once.comparisons).toBeGreaterThan(0);
  expect(twice.comparisons).toBeLessThan(once.comparisons * 2.5);
  expect(twice.comparisons).toBeLessThan(3000 * 5 * 60);
});

test('ten thousand copies of one agency story are one group, compared once', () => {
  const [story] = storiesOf(['“The old bridge will not survive another winter,” Ann Lee said on Friday.']);
  if (!story) throw new Error('a story');
  const keys = keysOf(story, []);
  const copies = Array.from({ length: 10_000 }, (_, at): StoryKeys => {
    const id = `copy-${String(at).padStart(5, '0')}`;
    return {
      story: id,
      statements: keys.statements.map((statement) => ({ ...statement, story: id })),
      events: keys.events.map((event) => ({ ...event, story: id })),
    };
  });
  const { statements, events, comparisons } = groupAcross(copies);
  expect(statements.map(({ members }) => members.length)).toEqual([10_000]);
  expect(events.every(({ members }) => members.length === 10_000)).toBe(true);
  expect(comparisons).toBeLessThan(10);
});

test('an edit regroups only whom it touches, to the same end as grouping all of it', () => {
  const kept = nothingKept();
  const stories = manyStories(800);
  const first = groupAcross(stories, { kept });
  const edited = stories.map((story, at) =>
    at === 400 ? { ...story, statements: story.statements.slice(0, 1) } : story,
  );
  const next = groupAcross(edited, { kept });
  expect(next.comparisons).toBeLessThan(first.comparisons / 2);
  const { statements, events, denials } = groupAcross(edited);
  expect(next).toMatchObject({ statements, events, denials });
  expect(groupAcross(edited, { kept }).comparisons).toBe(0);
});

test('a claim that the editor deleted leaves its group', () => {
  const SAID = '“The old bridge will not survive another winter,” Ann Lee said.';
  const kept = nothingKept();
  const stories = storiesOf([SAID, SAID, SAID]);
  const grouped = (of: typeof stories) =>
    inWords(
      groupAcross(
        of.map((story) => keysOf(story, [])),
        { kept },
      ),
      of,
    ).statements.map((group) => group.map((words) => words[0]));
  expect(grouped(stories)).toEqual([['a', 'b', 'c']]);
  const without = stories.map((story) =>
    story.id === 'a' ? { ...story, analysis: { ...story.analysis, attributions: [] } } : story,
  );
  expect(grouped(without)).toEqual([['b', 'c']]);
  expect(grouped(without.slice(0, 2))).toEqual([]);
});

test('the order of the stories is all one, also of one day', () => {
  const stories = manyStories(600);
  const shuffled = stories.toSorted(
    (a, b) => Number(a.story.at(-1)) - Number(b.story.at(-1)) || (a.story < b.story ? 1 : -1),
  );
  expect(groupAcross(shuffled)).toEqual(groupAcross(stories));
});
