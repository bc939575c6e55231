import { expect, test } from 'vitest';

import { searchPartFolder, searchPartsOf } from '../../src/view/search/search-parts.ts';

const stories = (count: number, fileLength: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `story-${index}`, fileLength }));

test('a site of some hundred stories has one part, and so has an empty one', () => {
  expect(searchPartsOf(stories(500, 6000))).toEqual([stories(500, 6000)]);
  expect(searchPartsOf([])).toEqual([[]]);
  expect(searchPartsOf(stories(1, 50_000_000))).toHaveLength(1);
});

test('a large one has several of about the same size, with each story in one of them', () => {
  const parts = searchPartsOf(stories(10_000, 6000));
  expect(parts).toHaveLength(10);
  expect(new Set(parts.flat().map(({ id }) => id)).size).toBe(10_000);
  expect(parts.flat()).toHaveLength(10_000);
  for (const part of parts) expect(Math.abs(part.length - 1000)).toBeLessThan(200);
});

test('one more story changes one part', () => {
  const before = searchPartsOf(stories(9995, 6000)).map((part) => part.map(({ id }) => id).join());
  const after = searchPartsOf(stories(9996, 6000)).map((part) => part.map(({ id }) => id).join());
  expect(after.filter((part) => !before.includes(part))).toHaveLength(1);
});

test('the first part lies in the folder itself, the others below it', () => {
  expect([1, 2, 12].map((part) => `pagefind/${searchPartFolder(part)}`)).toEqual([
    'pagefind/',
    'pagefind/2/',
    'pagefind/12/',
  ]);
});
