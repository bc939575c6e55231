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

describe('a relative clause between the subject and its verb', () => {
  test.each<[text: string, source: string, content: string]>([
    [
      'A man in the crowd that gathered at the gate said nobody was hurt.',
      'A man in the crowd that gathered at the gate',
      'nobody was hurt',
    ],
    [
      'A team from the ministry that was surveying the area told the BBC it had found bones.',
      'A team from the ministry that was surveying the area',
      'it had found bones',
    ],
    ['The report that officials buried said the dam was weak.', 'The report that officials buried', 'the dam was weak'],
    ['A letter that the mayor wrote said it was safe.', 'A letter that the mayor wrote', 'it was safe'],
    ['The man whom Ann Lee met said the road was bad.', 'The man whom Ann Lee met', 'the road was bad'],
    ['A man who police say shot his wife was arrested.', 'police', 'who|shot his wife'],
    // a place is nobody who votes
    [
      'Bo Ng said Monday that voters in Jupiter, Florida who were voting in local elections complained when they saw it.',
      'Bo Ng',
      'that voters in Jupiter, Florida who were voting in local elections complained when they saw it',
    ],
    // whoever does it in the clause itself
    ['It is obvious that voters want to know it.', 'voters', 'to know it'],
    ['They held one on Sunday in which organizers claimed 400 people took part.', 'organizers', '400 people took part'],
    ['By now it should be obvious that voters want to know it.', 'voters', 'to know it'],
    // what such a clause says itself
    ['He knew the man who stood at the gate.', 'He', 'the man who stood at the gate'],
    ['Ann Lee said that officials buried it.', 'Ann Lee', 'that officials buried it'],
    ['Ann Lee called the shot the best of the day.', 'Ann Lee', 'the shot the best of the day'],
  ])('%s', (text, ...expected) => {
    expect(said(text)).toContainEqual(expected);
  });

  test.each<[text: string, source: string]>([
    ['The man who said at the trial the officials lied was jailed.', 'who'],
    ['Ann Lee told the man who stood at the gate the mayor said no.', 'Ann Lee'],
    [
      'Ann Lee said that residents in Jupiter, Florida who were voting as independents in the poll complained when it closed.',
      'Ann Lee',
    ],
  ])('alone is no subject: %s', (text, source) => {
    expect(said(text).map(([one]) => one)).toEqual([source]);
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
