import { expect, test } from 'vitest';

import { openTypeface } from '../../../src/publish/picture/typeface.ts';
import { fontOfWoff } from '../../../src/publish/picture/woff.ts';

const newsreader = openTypeface('newsreader', 'newsreader-extended');
const idsOf = (text: string): number[] => newsreader.shape(text).map(({ id }) => id);
const widthOf = (text: string): number => newsreader.shape(text).reduce((sum, { advance }) => sum + advance, 0);

test('letters that belong together become one shape, or move closer', () => {
  expect(idsOf('fi')).toHaveLength(1);
  expect(idsOf('ft')).toHaveLength(2);
  expect(widthOf('AV')).toBeLessThan(widthOf('A') + widthOf('V') - 0.05);
  expect(widthOf('HH')).toBeCloseTo(2 * widthOf('H'));
});

test('a letter comes from the first file that has it, and keeps its place in the text', () => {
  const letters = newsreader.shape('oğan');
  expect(letters.map(({ at }) => at)).toEqual([0, 1, 2, 3]);
  expect(letters.map(({ id }) => Math.floor(id / 65_536))).toEqual([0, 1, 0, 0]);
});

test('what no file has shows as a box, once for each letter', () => {
  expect(idsOf('中😀')).toEqual([0, 0]);
  expect(newsreader.outlineOf(0).length).toBeGreaterThan(0);
});

test('a space draws nothing, a text without letters has no shapes', () => {
  expect(newsreader.shape(' ').flatMap(({ id }) => newsreader.outlineOf(id))).toEqual([]);
  expect(newsreader.shape('')).toEqual([]);
});

test('what is no WOFF is not taken for one', () => {
  expect(() => fontOfWoff(Buffer.from('wOF2 and so on'))).toThrow('no WOFF');
});
