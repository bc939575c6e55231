import { describe, expect, it } from 'vitest';

import { scopeOf } from '../../../../src/analysis/actors/model/scope.ts';
import { readWords } from '../../../../src/analysis/actors/words.ts';
import { findDates } from '../../../../src/analysis/dates/dates.ts';
import { readDocument } from '../../../../src/analysis/text/read.ts';

/** The stretches at which the tagger looks, as they stand in the text. */
function stretches(text: string): string[] {
  const document = readDocument(text, { published: '2019-02-17' });
  const words = readWords(document);
  const dates = findDates(document).map(({ span }) => span);
  return scopeOf(words, dates).map(({ first, end }) => text.slice(words[first]?.start, words[end - 1]?.end));
}

describe('the words at which the tagger looks', () => {
  it.each([
    ['The head of the Bank of England met Ursula von der Leyen.', ['Bank of England', 'Ursula von der Leyen']],
    ['Johnson & Johnson paid Apple, Inc. nothing.', ['Johnson & Johnson', 'Apple, Inc.']],
    ['It ran on BBC 1, not in The Hague.', ['BBC 1', 'The Hague']],
    ['WHO officials left. US troops stayed.', ['WHO', 'US']],
    ['Tomo Miličević spoke in Poznań.', ['Tomo Miličević', 'Poznań']],
  ])('%s', (text, expected) => {
    expect(stretches(text)).toEqual(expected);
  });

  it.each([
    ['He said so. They agreed. The talks failed.', []],
    ['The vote is on Monday 4 March 2019.', []],
    ['EVERYBODY SHOUTED LOUDLY', []],
  ])('leave out: %s', (text, expected) => {
    expect(stretches(text)).toEqual(expected);
  });
});
