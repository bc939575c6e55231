/** Whose participle it is behind a second clause: "said it fell, but residents disagree, [saying] that it rose". */
import { describe, expect, test } from 'vitest';

import { said } from './said.ts';
import type { Said } from './said.ts';

describe('a clause of its own lends its subject', () => {
  test.each<[text: string, ...expected: Said[]]>([
    [
      'Police said the man fell; his family disagrees, insisting that he was pushed.',
      ['Police', 'the man fell'],
      ['his family', 'that he was pushed'],
    ],
    [
      'The mayor says crime fell, but residents disagree, saying that it rose.',
      ['The mayor', 'crime fell'],
      ['residents', 'that it rose'],
    ],
    [
      'The ministry says the figure is right; the industry disputes that figure, claiming that it is low.',
      ['The ministry', 'the figure is right'],
      ['the industry', 'that figure'],
      ['the industry', 'that it is low'],
    ],
    [
      'The club says it paid; the player disputes this, claiming that he got nothing.',
      ['The club', 'it paid'],
      ['the player', 'this'],
      ['the player', 'that he got nothing'],
    ],
  ])('%s', (text, ...expected) => {
    expect(said(text)).toEqual(expected);
  });

  test('a verb that looks like a noun', () => {
    const text = 'Police said he fell and his family disputes that, arguing that he was pushed.';
    expect(said(text)).toContainEqual(['his family', 'that he was pushed']);
  });
});

describe('a clause within the report lends nothing', () => {
  test.each<[text: string, ...expected: Said[]]>([
    [
      'The mayor said the ministry disputed the figure, adding that it was wrong.',
      ['The mayor', 'the ministry disputed the figure'],
      ['The mayor', 'that it was wrong'],
    ],
    [
      'The mayor said the road was closed, but the shops were open, adding that it was needed.',
      ['The mayor', 'the road was closed, but the shops were open'],
      ['The mayor', 'that it was needed'],
    ],
    [
      'The mayor said the road was closed; the shops were open, adding that it was needed.',
      ['The mayor', 'the road was closed'],
      ['The mayor', 'that it was needed'],
    ],
    [
      'Ann Lee said she and her husband agree, adding that it was needed.',
      ['Ann Lee', 'she and her husband agree'],
      ['Ann Lee', 'that it was needed'],
    ],
    ['A row over land claims and family disputes that lasted years has ended.'],
  ])('%s', (text, ...expected) => {
    expect(said(text)).toEqual(expected);
  });
});
