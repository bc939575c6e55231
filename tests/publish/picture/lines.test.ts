import { describe, expect, test } from 'vitest';

import { linesOf, widthOf } from '../../../src/publish/picture/lines.ts';
import type { Glyph, Typeface } from '../../../src/publish/picture/typeface.ts';

/** Every letter is one em wide, and its own number. */
const typewriter: Typeface = {
  ascent: 1,
  descent: 0,
  shape: (text) =>
    Array.from(text, (letter, at): Glyph => ({ id: letter.charCodeAt(0), at, advance: 1, shift: 0, rise: 0 })),
  outlineOf: () => [],
};

const cut = (words: string, room: number, most = 9): string[] =>
  linesOf(words, typewriter, room, most).map((line) => String.fromCharCode(...line.map(({ id }) => id)));

describe('a line ends', () => {
  test.each<[string, number, string[]]>([
    ['a bridge falls', 8, ['a bridge', 'falls']],
    ['a bridge falls', 7, ['a', 'bridge', 'falls']],
    ['a bridge falls', 14, ['a bridge falls']],
    ['the well-known one', 9, ['the well-', 'known one']],
    ['at example.org//stories', 17, ['at example.org//', 'stories']],
    ['5\u00a0000 people', 7, ['5\u00a0000', 'people']],
    ['on 5\u00a0000 days', 7, ['on', '5\u00a0000', 'days']],
  ])('%j in %i letters', (words, room, lines) => {
    expect(cut(words, room)).toEqual(lines);
  });

  test('inside a word only where the word is longer than a line', () => {
    expect(cut('an incomprehensible rule', 8)).toEqual(['an', 'incompre', 'hensible', 'rule']);
    expect(cut('abc', 0)).toEqual(['a', 'b', 'c']);
  });

  test('never between two dashes, nor before the space after one', () => {
    expect(cut('so -- and', 4)).toEqual(['so', '--', 'and']);
    expect(cut('so - and', 4)).toEqual(['so -', 'and']);
  });
});

describe('dots', () => {
  test('stand after the last whole word of a text that takes more lines', () => {
    expect(cut('one two three four', 7, 2)).toEqual(['one two', 'three…']);
    expect(cut('one two three four', 9, 1)).toEqual(['one two…']);
  });

  test('stand after letters where a word takes a line by itself', () => {
    expect(cut('incomprehensible', 8, 1)).toEqual(['incompr…']);
  });

  test('are not needed where all fits', () => {
    expect(cut('one two three', 7, 2)).toEqual(['one two', 'three']);
  });
});

test('spaces of any kind count once, and what can’t be seen not at all', () => {
  expect(cut('  one \n\t two\u0007 ', 20)).toEqual(['one two']);
  expect(cut(' \n', 20)).toEqual([]);
});

test('a line is as wide as its letters', () => {
  expect(linesOf('one two', typewriter, 5, 3).map(widthOf)).toEqual([3, 3]);
});
