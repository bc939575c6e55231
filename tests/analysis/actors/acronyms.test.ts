import { describe, expect, it } from 'vitest';

import { initialsOf, looksLikeAcronym } from '../../../src/analysis/actors/merging/acronyms.ts';

describe('acronyms', () => {
  it.each([
    ['NCSC', true],
    ['U.S.', true],
    ['MoD', true],
    ['G20', false],
    ['Nato', false],
    ['Huawei', false],
    ['A', false],
  ])('%s', (text, expected) => {
    expect(looksLikeAcronym(text)).toBe(expected);
  });

  it('leaves small words out, or keeps them', () => {
    expect(initialsOf('Ministry of Defence')).toEqual(['MD', 'MOD']);
    expect(initialsOf("Korean People's Army")).toEqual(['KPA']);
  });
});
