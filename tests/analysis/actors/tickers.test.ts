import { describe, expect, it } from 'vitest';

import { mentionsByName } from './reading.ts';

describe('letters of shares', () => {
  it.each([
    ['Moderna (NASDAQ: MRNA) rose on Monday.', ['MRNA', 'NASDAQ', 'Nasdaq']],
    ['The firm (LSE: ARDN) was sold on Monday.', ['LSE', 'London School of Economics', 'ARDN']],
    ['The firm (NYSE: ACM, LSE: ACM) was sold on Monday.', ['London School of Economics', 'ACM', 'NYSE']],
  ])('nobody: %s', (text, names) => {
    const found = Object.keys(mentionsByName(text));
    expect(found.filter((name) => names.includes(name))).toEqual([]);
  });

  it.each([
    'The London School of Economics (LSE) was sure.',
    'Two reports came (LSE and Oxford) on Monday.',
    'A warning came on Monday (LSE: prices will rise).',
  ])('a body: %s', (text) => {
    expect(mentionsByName(text)).toHaveProperty('London School of Economics');
  });
});
