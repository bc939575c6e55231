/** Reports that interrupt a relative clause, and relative clauses before the sentence's own clause. */
import { describe, expect, test } from 'vitest';

import { said } from './said.ts';

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
  ])('%s', (text, ...expected) => {
    expect(said(text)).toEqual([expected]);
  });

  test.each<[text: string, source: string, content: string]>([
    ['The plan, which the mayor backs, she said, was dead.', 'she', 'The plan, which the mayor backs|was dead'],
    ['He asked which, she said.', 'she', 'He asked which'],
  ])('%s', (text, ...expected) => {
    expect(said(text)).toEqual([expected]);
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
