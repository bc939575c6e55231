/** Reports that interrupt a relative clause, and relative clauses before the sentence's own clause. */
import { describe, expect, test } from 'vitest';

import { said } from './said.ts';
import type { Said } from './said.ts';

describe('reports that interrupt a relative clause', () => {
  test.each<[text: string, source: string, content: string]>([
    [
      'The firm sold the land to a rival, which, the report said, paid half its value.',
      'the report',
      'which|paid half its value',
    ],
    [
      'The county paid $1.4 million over the death of an inmate, which, the suit claimed, deputies watched on camera and ignored.',
      'the suit',
      'which|deputies watched on camera and ignored',
    ],
    ['The timetable, which, she said, nobody wanted, was scrapped on Monday.', 'she', 'which|nobody wanted'],
    ['He was met by two men, one of whom, she said, had a knife.', 'she', 'one of whom|had a knife'],
    ['He was met by a man who, she said, had a knife.', 'she', 'who|had a knife'],
    [
      'The firm sold the land to a rival, which, said the report, paid half its value.',
      'the report',
      'which|paid half its value',
    ],
    [
      'The bank froze accounts that, prosecutors say, were used by thieves.',
      'prosecutors',
      'that|were used by thieves',
    ],
    ['Police seized a phone which, they said, contained pictures of her.', 'they', 'which|contained pictures of her'],
    ['The plan, which, she said, was dead, is back.', 'she', 'which|was dead'],
    [
      'Three libraries closed, two of which, it said, had fewer than 50 visitors a week.',
      'it',
      'two of which|had fewer than 50 visitors a week',
    ],
  ])('%s', (text, ...expected) => {
    expect(said(text)).toEqual([expected]);
  });

  test.each<[text: string, source: string, content: string]>([
    ['The plan, which the mayor backs, she said, was dead.', 'she', 'The plan, which the mayor backs|was dead'],
    ['He asked which, she said.', 'she', 'He asked which'],
    ['The plan, she said, was dead.', 'she', 'The plan|was dead'],
    ['Two of the libraries, it said, were shut in May.', 'it', 'Two of the libraries|were shut in May'],
    // a whole sentence, and "that" with a subject behind it
    ['Most of them, it said, were shut in May.', 'it', 'Most of them|were shut in May'],
    ['It was clear that, she said, the bank was dead.', 'she', 'It was clear that|the bank was dead'],
    ['He told them that, as she said, it was over.', 'she', 'He told them that|it was over'],
  ])('%s', (text, ...expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('a report that another’s relative clause follows', () => {
  test.each<[text: string, ...expected: Said[]]>([
    [
      'The council said it would close three libraries, two of which, it said, had fewer than 50 visitors a week.',
      ['The council', 'it would close three libraries'],
      ['it', 'two of which|had fewer than 50 visitors a week'],
    ],
    [
      'The mission said it had recorded 43 explosions, most of them, analysts said, from positions held by the government.',
      ['The mission', 'it had recorded 43 explosions'],
      ['analysts', 'most of them|from positions held by the government'],
    ],
    [
      'The council said it had sold the land, which, the union said, had cost too much.',
      ['The council', 'it had sold the land'],
      ['the union', 'which|had cost too much'],
    ],
    [
      'The council said it had sold the land, which, said the union, had cost too much.',
      ['The council', 'it had sold the land'],
      ['the union', 'which|had cost too much'],
    ],
    [
      'Ann Lee told MPs that two banks had failed, one of which, Bo Ng claimed, owed her money.',
      ['Ann Lee', 'that two banks had failed'],
      ['Bo Ng', 'one of which|owed her money'],
    ],
    [
      'The county agreed to pay for the death of an inmate, which, the suit claimed, guards watched.',
      ['The county', 'to pay for the death of an inmate'],
      ['the suit', 'which|guards watched'],
    ],
    // within what is said
    [
      'The council said it had sold the land, which, in May, had cost too much.',
      ['The council', 'it had sold the land, which, in May, had cost too much'],
    ],
    [
      'The council said three libraries, two of which the union runs, would close.',
      ['The council', 'three libraries, two of which the union runs, would close'],
    ],
  ])('%s', (text, ...expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('relative reports before the sentence has a clause of its own', () => {
  test.each<[text: string, source: string, content: string]>([
    [
      'In a report, which the BBC says has not been published, doctors are blamed.',
      'the BBC',
      'which|has not been published',
    ],
    [
      'After the meeting, which Tom Hart said lasted an hour, members left in silence.',
      'Tom Hart',
      'which|lasted an hour',
    ],
    [
      'In a report, which the BBC says blames doctors, nurses and managers, no names are given.',
      'the BBC',
      'which|blames doctors, nurses and managers',
    ],
    [
      'The plan, which Anna Lee said would cost £4m, jobs and time, is dead.',
      'Anna Lee',
      'which|would cost £4m, jobs and time',
    ],
  ])('%s', (text, ...expected) => {
    expect(said(text)).toEqual([expected]);
  });
});
