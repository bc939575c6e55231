import { describe, expect, it } from 'vitest';

import { isOneEditApart, SpellingIndex } from '../../../src/analysis/actors/names/spelling.ts';

describe('one edit', () => {
  it.each([
    ['handelsblatt', 'handeslblatt', true],
    ['handelsblatt', 'handelsblat', true],
    ['handelsblatt', 'handelsbblatt', true],
    ['handelsblatt', 'handelsblott', true],
    ['handelsblatt', 'handelsblatt', false],
    ['handelsblatt', 'hendelsblott', false],
    ['handelsblatt', 'handelsbla', false],
    ['austria', 'australia', false],
  ])('%s, %s', (left, right, expected) => {
    expect(isOneEditApart(left, right)).toBe(expected);
    expect(isOneEditApart(right, left)).toBe(expected);
  });
});

describe('the index of spellings', () => {
  const index = new SpellingIndex<string>();
  for (const name of ['handelsblatt', 'stoltenberg', 'slovenia', 'zakharova', 'zakharovo']) index.add(name, name);

  it.each([
    ['handeslblatt', 'handelsblatt'],
    ['tsoltenberg', 'stoltenberg'],
    ['stoltenbegr', 'stoltenberg'],
    ['stoltenber', 'stoltenberg'],
    ['sloveniaa', null],
    ['zakharove', null],
    ['handel', null],
  ])('%s', (word, expected) => {
    expect(index.find(word)).toBe(expected);
  });
});
