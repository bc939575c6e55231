/** What somebody calls something, and to whom he writes. */
import { describe, expect, test } from 'vitest';

import { analyze } from '../../../src/analysis/analyze.ts';
import { said } from './said.ts';

describe('what somebody calls something', () => {
  test.each<[text: string, source: string, content: string]>([
    ['He resigned after what he described as “a campaign of lies” by the newspaper.', 'he', '“a campaign of lies”'],
    ['He left in protest at what Ms Lee calls “a war” by the state.', 'Ms Lee', '“a war”'],
    ['He left after what she called a “stunning” winning streak.', 'she', 'a “stunning” winning streak'],
    ['He left after what she called a “shambles” costing millions.', 'she', 'a “shambles”'],
    // and what somebody does about it is reported, too
    [
      'The firm denounced what it calls “the biggest attack in history”.',
      'The firm',
      'what it calls “the biggest attack in history”',
    ],
    // but by whom it is called so
    ['The band, dubbed “the new Oasis” by NME, split up.', 'NME', '“the new Oasis”'],
  ])('%s', (text, ...expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('letters', () => {
  test.each<[text: string, source: string, content: string]>([
    ['Ms Lee has written to the company on 12 March asking for an explanation.', 'Ms Lee', 'an explanation'],
    ['The bank wrote to customers on Monday saying it would close.', 'The bank', 'it would close'],
  ])('%s', (text, ...expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('what was reported first by another', () => {
  test.each<[text: string, source: string, content: string]>([
    [
      'The deal, first reported by Bloomberg, would value the firm at $4bn, people familiar with the matter said.',
      'people familiar with the matter',
      'The deal, first reported by Bloomberg, would value the firm at $4bn',
    ],
    [
      'The talks, which were first reported by the Wall Street Journal, could collapse, two sources said.',
      'two sources',
      'The talks, which were first reported by the Wall Street Journal, could collapse',
    ],
    ['The news was first reported by Bloomberg.', 'Bloomberg', 'The news'],
  ])('%s', (text, ...expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

test('what somebody is expected to say is hedged', () => {
  const text = 'His barrister is expected to argue that he was made a scapegoat.';
  const [one] = analyze(text, { published: '2024-03-05' }).attributions;
  expect(one?.certainty).toBe('hedged');
  expect(said(text)).toEqual([['His barrister', 'that he was made a scapegoat']]);
});
