/** What somebody quotes within his own words. */
import { describe, expect, test } from 'vitest';

import { findAttributions } from '../../../src/analysis/attribution/attributions.ts';
import { found } from './found.ts';

describe('a quotation inside a quotation', () => {
  test.each<[text: string, source: string, inner: string]>([
    ['“Arne said, ‘Feed them anyway,’” said Ann Lee.', 'Arne', '‘Feed them anyway,’'],
    ["\"My agent told me, 'Don't sign it,'\" said Bo Ng.", 'My agent', "'Don't sign it,'"],
    ['“Then the doctor said, ‘You’re done,’ and I cried,” said Bo Ng.', 'the doctor', '‘You’re done,’'],
    ['‘He said, “You are finished,”’ recalls Bo Ng.', 'He', '“You are finished,”'],
    ['“He told me, ‘Coach, I will buy you a house,’” says Bo Ng.', 'He', '‘Coach, I will buy you a house,’'],
    ['“My mother always said: ‘Never trust a goat,’” Bo Ng recalls.', 'My mother', '‘Never trust a goat,’'],
  ])('%s', (text, source, inner) => {
    const all = found(text, {}, findAttributions);
    expect(all.filter(({ parent }) => parent !== null).map((one) => [one.source, one.content])).toEqual([
      [source, inner],
    ]);
  });

  test('an apostrophe opens and closes none', () => {
    const all = found('“The states’ leaders said, in the ’90s, it was over,” said Ann Lee.', {}, findAttributions);
    expect(all[0]?.content).toBe('“The states’ leaders said, in the ’90s, it was over,”');
    expect(all.filter(({ content }) => content.startsWith('’'))).toEqual([]);
  });
});
