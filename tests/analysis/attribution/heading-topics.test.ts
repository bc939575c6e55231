/** What stands before a heading's colon: a topic, or who says what follows. */
import { describe, expect, test } from 'vitest';

import { said } from './said.ts';
import type { Said } from './said.ts';

const STORY = '\n\nIt happened on Monday.';

describe('the topic of a heading says nothing', () => {
  test.each<[heading: string, ...expected: Said[]]>([
    ['Venezuela: Maduro says coup bid defeated', ['Maduro', 'coup bid defeated']],
    ['Huawei: Trump vows tough action', ['Trump', 'tough action']],
    ['Iran: oil tanker seized in Gulf'],
    ['Boeing: Airline chief demands answers'],
    ['Brexit: Parliament votes for delay'],
    ['Coronavirus: Schools to close in Italy'],
  ])('%s', (heading, ...expected) => {
    expect(said(heading + STORY)).toEqual(expected);
  });
});

describe('a speaker does', () => {
  test.each<[heading: string, source: string, content: string]>([
    ["Pell: 'I am innocent'", 'Pell', "'I am innocent'"],
    ["Iran: 'We will not talk'", 'Iran', "'We will not talk'"],
    ['Facebook: We were wrong', 'Facebook', 'We were wrong'],
    ['PM: We will act', 'PM', 'We will act'],
    ['Minister: Bank is safe', 'Minister', 'Bank is safe'],
    ['Study: Coffee is good for the heart', 'Study', 'Coffee is good for the heart'],
  ])('%s', (heading, ...expected) => {
    expect(said(heading + STORY)).toEqual([expected]);
  });
});
