import { describe, expect, test } from 'vitest';

import { foundWords, markedParts, withDots } from '../../src/view/search/search-excerpt.ts';

test('words found are marked wherever they stand, and no parts of words', () => {
  const found = foundWords(['Denies', 'threat,']);
  const shown = markedParts('Huawei denies that it is a threat, or threatens', found);
  expect(shown.map(({ words, isFound }) => (isFound ? `[${words}]` : words)).join('')).toBe(
    'Huawei [denies] that it is a [threat], or threatens',
  );
  expect(markedParts('nothing', new Set())).toEqual([{ words: 'nothing', isFound: false }]);
});

describe('an excerpt', () => {
  const TEXT = 'A bridge. It fell on Monday. Nobody was hurt, the council said. More is to come.';

  test.each([
    ['Nobody was hurt, the council', 'Nobody was hurt, the council\u00a0…'],
    ['was hurt, the council said.', '… was hurt, the council said.'],
    ['on Monday. Nobody was', '… on Monday. Nobody was\u00a0…'],
    ['A bridge. It fell on Monday.', 'It fell on Monday.'],
    ['bridge. It fell on', 'It fell on\u00a0…'],
    ['A bridge.', ''],
    ['', ''],
  ])('has dots where it is cut, and not the title: %j', (words, expected) => {
    expect(withDots(words, 'A bridge', TEXT)).toBe(expected);
  });
});
