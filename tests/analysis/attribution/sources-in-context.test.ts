/** Who speaks, where a date, a letter or a name of several parts stands beside him. */
import { describe, expect, test } from 'vitest';

import { found } from './found.ts';
import { said } from './said.ts';

describe('sources', () => {
  test.each<[text: string, source: string, content: string]>([
    [
      "The bank's auditor had warned in a letter dated May 3 that the books were wrong.",
      "The bank's auditor",
      'that the books were wrong',
    ],
    ['In a 2020 letter Mr Hall warned that the bridge was unsafe.', 'Mr Hall', 'that the bridge was unsafe'],
    ['In a 2022 report the commission found that prices had risen.', 'the commission', 'that prices had risen'],
    ["Tuesday's report found that the bridge was unsafe.", "Tuesday's report", 'that the bridge was unsafe'],
    ['On Tuesday the report found that the bridge was unsafe.', 'the report', 'that the bridge was unsafe'],
    [
      'Chief Minister Anil Rao had on Monday said that no one would be spared.',
      'Chief Minister Anil Rao',
      'that no one would be spared',
    ],
    ['The court had on June 11 said that the law was void.', 'The court', 'that the law was void'],
    ['Anna Lee had earlier on Tuesday told reporters that talks had failed.', 'Anna Lee', 'that talks had failed'],
    [
      'Documents seen by Daily Maverick show that the company was registered in 2023.',
      'Documents seen by Daily Maverick',
      'that the company was registered in 2023',
    ],
    [
      'Emails obtained by the BBC show that ministers were warned.',
      'Emails obtained by the BBC',
      'that ministers were warned',
    ],
    [
      'Exports fell by 3 per cent, the Department for Business, Energy and Industrial Strategy said.',
      'the Department for Business, Energy and Industrial Strategy',
      'Exports fell by 3 per cent',
    ],
    ['Prices fell, rose and fell again, the bank said.', 'the bank', 'Prices fell, rose and fell again'],
    [
      'A group calling itself the Free Army claimed responsibility for the attack.',
      'A group calling itself the Free Army',
      'responsibility for the attack',
    ],
    [
      'A man calling himself the Baron told police that he was innocent.',
      'A man calling himself the Baron',
      'that he was innocent',
    ],
    ['The mayor fled, calling himself a victim of the press.', 'The mayor', 'himself a victim of the press'],
    ['The mayor toured the site on Monday and announced aid for families.', 'The mayor', 'aid for families'],
    ["Fitch cut the country's rating to junk, warning that debt would rise.", 'Fitch', 'that debt would rise'],
    [
      'The Supreme Court pulled up the government for its delay, observing that the law was clear.',
      'The Supreme Court',
      'that the law was clear',
    ],
    ['Nothing, the union said, would change.', 'the union', 'Nothing|would change'],
  ])('%s', (text, ...expected) => {
    expect(said(text)).toEqual([expected]);
  });

  test.each([
    ['The bishop has said nothing.'],
    ['She had on Monday a meeting with the mayor.'],
    ['The outlook is promising.'],
  ])('nobody: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

test('whoever writes asks, and not who reads it', () => {
  const text =
    'MP Steffan Arnold has written to the farming minister, Baroness Hale-Porter, calling for a local office to be set up.';
  expect(said(text)).toContainEqual(['MP Steffan Arnold', 'a local office to be set up']);
});

test('a show shows nothing', () => {
  expect(found('A play inspired by the BBC show that won the prize is back.')).toEqual([]);
});

describe('what a witness has put to him', () => {
  test.each<[text: string, source: string | null, content: string]>([
    ['The barrister put it to Zulu that he had changed his mind.', 'The barrister', 'that he had changed his mind'],
    [
      'Counsel for the families put it to her that she had buried the report.',
      'Counsel for the families',
      'that she had buried the report',
    ],
    ['It was put to him that he had lied.', null, 'that he had lied'],
  ])('%s', (text, ...expected) => {
    expect(said(text)).toEqual([expected]);
  });

  test.each([['She put it to the test that day.'], ['He put it to bed.'], ['The offer was put to the board.']])(
    'nothing: %s',
    (text) => {
      expect(said(text)).toEqual([]);
    },
  );
});

describe('phrases that open a sentence before a quotation', () => {
  test.each<[text: string, source: string, content: string]>([
    ['In Leeds, she replied, “No, I will not.”', 'she', '“No, I will not.”'],
    ['After the vote, Ms Lee said, “We lost.”', 'Ms Lee', '“We lost.”'],
    ['“In Leeds,” she replied, “it never rains.”', 'she', '“In Leeds,”|“it never rains.”'],
    ['In Leeds, she said, it never rains.', 'she', 'In Leeds|it never rains'],
    ['On Monday, as the judge put it, “the plan is dead”.', 'the judge', '“the plan is dead”'],
    ['At the time, as Ms Lee put it, “nobody knew”.', 'Ms Lee', '“nobody knew”'],
    ['According to Ms Bain, the captain replied, “I have got it.”', 'Ms Bain', 'the captain replied, “I have got it.”'],
  ])('%s', (text, ...expected) => {
    expect(said(text)).toEqual([expected]);
  });

  test('a piece of a later sentence is not said', () => {
    const text =
      'Ms Lee wrote on Facebook that “not a single bus” had crossed. Video posted by the site, which the paper has not been able to verify, purported to show two.';
    expect(said(text).filter(([source]) => source === 'Ms Lee')).toEqual([
      ['Ms Lee', 'that “not a single bus” had crossed'],
    ]);
  });
});
