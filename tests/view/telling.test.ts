import { describe, expect, test } from 'vitest';

import type { DateMention } from '../../src/analysis/schema.ts';
import { tellingOf } from '../../src/view/telling.ts';
import { dateMentionOf } from '../support/date-mention.ts';

const spanIn = (text: string, words: string) => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
};
const told = (text: string, clause: string): string => tellingOf({ text, dates: [] }, spanIn(text, clause)).told;

describe('words of a quotation', () => {
  const TEXT =
    '“And yesterday,” he added, “we were told nothing.” She said: “It failed on Monday! We left. It was late.”';

  test.each([
    ['“And yesterday,” he added, “we were told nothing', '“And yesterday,” he added, “we were told nothing”'],
    ['She said: “It failed on Monday', 'She said: “It failed on Monday …”'],
    ['It failed on Monday', '“It failed on Monday”'],
    ['We left', '“We left”'],
    ['It was late', '“It was late”'],
  ])('keep both marks: %s', (clause, expected) => {
    expect(told(TEXT, clause)).toBe(expected);
  });

  test('get an opening one where they begin inside', () => {
    expect(told('“He left. She is flawed,” Lee said on Monday.', 'She is flawed,” Lee said on Monday')).toBe(
      '“… She is flawed,” Lee said on Monday',
    );
  });

  test('get none where nothing is quoted', () => {
    expect(told('“No.” The bridge’s deck opened in 1990.', 'The bridge’s deck opened in 1990')).toBe(
      'The bridge’s deck opened in 1990',
    );
  });
});

describe('a clause that says nothing alone', () => {
  test.each([
    [
      'what the Herald had told on Sunday',
      'It rained. Mr. Lee confirmed what the Herald had told on Sunday. All left.',
    ],
    ['a vote on Sunday', 'It rained. Mr. Lee confirmed a vote on Sunday. All left.'],
  ])('is told by its sentence: %s', (clause, text) => {
    expect(told(text, clause)).toBe(`Mr. Lee confirmed ${clause}`);
  });

  test('and not by another', () => {
    expect(told('It rained. “He left,” he said. All of it was gone by 2027.', 'gone by 2027')).toBe(
      'All of it was gone by 2027',
    );
  });

  test.each(['the bridge opened in 1990', 'it may fall next week', 'buying stops in May'])(
    'is told from one that does: %s',
    (clause) => {
      expect(told(`They agree that ${clause}.`, clause)).toBe(clause.charAt(0).toUpperCase() + clause.slice(1));
    },
  );
});

describe('elsewhere a date is told', () => {
  const gloss = (words: string, more: Partial<DateMention> = {}): string => {
    const text = `It fell ${words}.`;
    const date = dateMentionOf(spanIn(text, words), more);
    return tellingOf({ text, dates: [date] }, { start: 0, end: text.length }).toldElsewhere;
  };
  const month = { start: '2018-07-01', end: '2018-07-31', precision: 'month' } as const;

  test.each<[string, Partial<DateMention>, string]>([
    ['on Saturday', {}, 'It fell on Saturday [16 Feb 2019]'],
    ['last July', month, 'It fell last July [2018]'],
    ['that month', month, 'It fell that month [Jul 2018]'],
    ['on 16 February', {}, 'It fell on 16 February [2019]'],
    ['on a Saturday in February', {}, 'It fell on a Saturday in February [16 Feb 2019]'],
  ])('with what it comes to: %s', (words, more, expected) => {
    expect(gloss(words, more)).toBe(expected);
  });

  test('as it stands where the text gives it', () => {
    expect(gloss('on 16 February 2019', { basis: 'stated' })).toBe('It fell on 16 February 2019');
    expect(gloss('for a week', { type: 'DURATION', start: null, end: null })).toBe('It fell for a week');
  });

  test('and in its own story it isn’t', () => {
    expect(told('It fell on Saturday.', 'It fell on Saturday')).toBe('It fell on Saturday');
  });
});
