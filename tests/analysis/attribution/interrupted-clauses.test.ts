/** Verbs behind an aside whose subject stands before it, beside verbs whose subject stands behind them. */
import { describe, expect, test } from 'vitest';

import { said } from './said.ts';

describe('clauses that an aside interrupts', () => {
  test.each<[text: string, source: string, content: string]>([
    [
      'He said the hospital, which has 40 beds, had asked the ministry for help.',
      'He',
      'the hospital, which has 40 beds, had asked the ministry for help',
    ],
    [
      'She said the mayor, who is ill, urged residents to stay calm.',
      'She',
      'the mayor, who is ill, urged residents to stay calm',
    ],
    [
      'She said the firm – which owns the site – would ask the council to pay.',
      'She',
      'the firm – which owns the site – would ask the council to pay',
    ],
    [
      'The company said the bank, based in Leeds, had warned the regulator.',
      'The company',
      'the bank, based in Leeds, had warned the regulator',
    ],
  ])('%s', (text, ...expected) => {
    expect(said(text)).toEqual([expected]);
  });

  test.each<[text: string, source: string, content: string]>([
    [
      'He had gone to the hospital, which has 40 beds, said Ms Lee.',
      'Ms Lee',
      'He had gone to the hospital, which has 40 beds',
    ],
    ['The race, which is tight, is over, warned Ms Lee.', 'Ms Lee', 'The race, which is tight, is over'],
    [
      'They closed the hospital, which has 40 beds, announced the council.',
      'the council',
      'They closed the hospital, which has 40 beds',
    ],
    [
      'The talks ended after the strike, which lasted a year, said Ms Lee.',
      'Ms Lee',
      'The talks ended after the strike, which lasted a year',
    ],
  ])('%s', (text, ...expected) => {
    expect(said(text)).toEqual([expected]);
  });

  test('an agent behind a passive speaks', () => {
    expect(said('Her study, published in 1973, was attacked by the chemical giants.')).toEqual([
      ['the chemical giants', 'Her study'],
    ]);
  });

  test('what a union demands is nobody', () => {
    expect(said('The talks ended after the union, which has 40,000 members, demanded a pay rise.')).toEqual([
      ['the union', 'a pay rise'],
    ]);
  });
});
