import { describe, expect, it } from 'vitest';

import { surnamesAmong, withPartner } from '../../../src/analysis/actors/partners.ts';
import type { NameKind } from '../../../src/analysis/reader/name-labels.ts';
import { spanOf, textOf, wordsOf } from './naming.ts';

const firm = (text: string, said: string, kind: NameKind = 'person', ...people: string[]): string => {
  const words = wordsOf(text);
  const surnames = surnamesAmong(
    words,
    people.map((one) => ({ ...spanOf(words, one), kind: 'person' })),
  );
  return textOf(text, words, withPartner(words, { ...spanOf(words, said), kind }, surnames));
};

describe('firms that are called after their partners', () => {
  it.each([
    ['He worked for Cole & Whitman then.', 'Cole', 'Cole & Whitman'],
    ['He worked for Moore & Van Allen then.', 'Moore', 'Moore & Van Allen'],
    ['He worked for Simon & Schuster then.', 'Simon', 'Simon & Schuster'],
  ])('%s', (text, said, expected) => {
    expect(firm(text, said)).toBe(expected);
  });

  it.each([
    ['He saw Anna & Clyde then.', 'Anna'],
    ['He saw Mr & Mrs Smith then.', 'Mr'],
    ['He saw Mr Cole & Mrs Smith then.', 'Cole'],
    ['He saw Cole and Whitman then.', 'Cole'],
    ['Cole & Whitman said they agreed.', 'Cole'],
    ['Cole & Whitman were shot in 1927.', 'Cole'],
    ['He saw MTV & Wild then.', 'MTV', 'organization'],
    ['He saw Perth & Fremantle then.', 'Perth', 'place'],
    ['He saw Cole & Sons Rugby League West then.', 'Cole'],
  ] as const)('no firm: %s', (text, said, kind: NameKind = 'person') => {
    expect(firm(text, said, kind)).toBe(said);
  });

  it('takes whom the text has in full for two', () => {
    expect(firm('He saw Cole & Whitman. Ann Cole left.', 'Cole', 'person', 'Ann Cole')).toBe('Cole');
  });
});
