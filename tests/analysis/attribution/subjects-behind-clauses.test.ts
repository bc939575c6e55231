/** Subjects with a clause, a statement or a second name between them and their verb, and none at all. */
import { describe, expect, test } from 'vitest';

import { said } from './said.ts';
import type { Said } from './said.ts';

describe('the subject of a report', () => {
  test.each<[text: string, source: string, content: string]>([
    [
      'Briggs, in a statement by his media aide, Mr. Sunny Dappa, and made available to newsmen on Thursday, insisted that Wike lied.',
      'Briggs',
      'that Wike lied',
    ],
    [
      'The minister, Rashid Alam, in a statement signed by his press secretary, Farid Hossain, said the talks had failed.',
      'The minister, Rashid Alam,',
      'the talks had failed',
    ],
    [
      'The UK-based war monitor, which relies on a network of sources on the ground, said 12 people had died.',
      'The UK-based war monitor',
      '12 people had died',
    ],
    [
      'President Sirisena, who is also defence minister, and Prime Minister Wickremesinghe have blamed each other.',
      'President Sirisena, who is also defence minister, and Prime Minister Wickremesinghe',
      'each other',
    ],
    ['Ann Lee, in an interview with the BBC, said the talks had failed.', 'Ann Lee', 'the talks had failed'],
  ])('%s', (text, ...expected) => {
    expect(said(text)).toEqual([expected]);
  });

  test('alleging is a verb behind a clause', () => {
    const text = 'The governor, who described the bill as a disgrace, alleged that money had changed hands.';
    expect(said(text)).toContainEqual(['The governor', 'that money had changed hands']);
  });
});

describe('nobody', () => {
  test.each<[text: string, ...expected: Said[]]>([
    ['Nobody denied it.'],
    ['No one disputes that the bank failed.'],
    ['Who said the bank was safe?'],
    ['Who said what at the hearing\n\nThe hearing was on Monday.'],
    ['No one has said that the bank is safe.', ['No one', 'that the bank is safe']],
    ['The WHO said it was over.', ['The WHO', 'it was over']],
  ])('%s', (text, ...expected) => {
    expect(said(text)).toEqual(expected);
  });
});
