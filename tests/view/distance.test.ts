import { expect, test } from 'vitest';

import { countWords } from '../../src/schema/reading-time.ts';
import { DISTANCES, distanceOf, wordsByDistance } from '../../src/view/statements/distance.ts';
import { cast, story, TEXT } from './story.ts';

const distances = Object.fromEntries(
  story.data.analysis.attributions.map((one) => [one.id, distanceOf(story, one, cast)]),
);

test('what somebody told somebody else is second hand, and what nobody is named for is farther', () => {
  expect(distances).toMatchObject({ plans: 'secondHand', fall: 'paraphrase', unsafe: 'unnamed', blow: 'unnamed' });
});

test('every word is at one distance', () => {
  const words = wordsByDistance(story, cast);
  expect(DISTANCES.reduce((sum, distance) => sum + words[distance], 0)).toBe(countWords(TEXT));
  expect(words).toMatchObject({ exact: 0, paraphrase: 5, secondHand: 6, unnamed: 4 });
});
