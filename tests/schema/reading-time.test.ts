import { expect, test } from 'vitest';

import { countWords, readingMinutes } from '../../src/schema/reading-time.ts';

test.each([
  ['', 0],
  ['One, two – three.', 3],
  ['The vice-president’s 5G plan: £2bn', 5],
  ['… — !', 0],
  ['Two\n\nblocks', 2],
])('words of %j', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test.each([
  [0, 1],
  [300, 1],
  [600, 3],
  [10_000, 42],
])('%i words', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});
