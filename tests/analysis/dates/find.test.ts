/** Which words are a time expression, and what it says. */
import { describe, expect, test } from 'vitest';

import { datesIn } from './expressions.ts';

/** Words and value of each date, published on a Monday. */
function found(text: string): [words: string, value: string][] {
  return datesIn(text, '2024-05-20').map(({ span, value }) => [text.slice(span.start, span.end), value]);
}

describe('time expressions', () => {
  test.each([
    ['It was held on Remembrance Sunday.', 'Remembrance Sunday', '2023-11-12'],
    ['It was held on May Day.', 'May Day', '2024-05-01'],
    ['It was held on St Stephen’s Day.', 'St Stephen’s Day', '2023-12-26'],
    ['It was held at Hogmanay.', 'Hogmanay', '2023-12-31'],
    ['It fell (at 11.40am AEDT) and rose.', '11.40am AEDT', '2024-05-20T11:40'],
    ['It fell at 11.40am (AEDT).', '11.40am (AEDT)', '2024-05-20T11:40'],
    ['17:42: The minister has resigned.', '17:42', '2024-05-20T17:42'],
  ])('%s', (text, words, value) => {
    expect(found(text)).toEqual([[words, value]]);
  });

  test.each([
    ['whoever is called so', 'Tariq Ramadan left. Ramadan, Ng said, was ill.'],
    ['what a feast is about', 'They sold Diwali lamps.'],
    ['an amount', 'They paid 1575 GMT.'],
    ['a time that was run', 'She won in 17:42:05.'],
    ['a verse', 'He read Luke 17:42: it was long.'],
  ])('not %s', (_name, text) => {
    expect(found(text)).toEqual([]);
  });

  test('two times are no set', () => {
    expect(found('It was held on 5 November. Every year it grew.').map(([words]) => words)).toEqual([
      '5 November',
      'Every year',
    ]);
  });
});

describe('days that are known by what happened on them', () => {
  const valuesOf = (text: string, published: string): string[] => datesIn(text, published).map(({ value }) => value);

  test.each([
    ['another text', 'The wedding was on October 7.', '2024-10-07'],
    ['another attack', 'He was charged with an attack on September 11.', '2024-09-11'],
  ])('are like any other in %s', (_name, text, value) => {
    expect(valuesOf(text, '2024-10-08')).toEqual([value]);
  });
});

describe('years of other counts', () => {
  test.each([
    [
      'They ranged from 1650 to 1500 BC.',
      [
        ['1650', 'BC1650'],
        ['1500 BC', 'BC1500'],
      ],
    ],
    [
      'It was built between 480 and 450 BC.',
      [
        ['480', 'BC0480'],
        ['450 BC', 'BC0450'],
      ],
    ],
  ])('%s', (text, dates) => {
    expect(found(text)).toEqual(dates);
  });

  test.each([
    ['an amount', 'He held 20 to 30 BC coins.', ['30 BC']],
    ['a message', 'An ad 300 people saw ran.', []],
    ['batteries', 'The 20 AD batteries fired.', []],
    ['a course', 'He took CE 200.', []],
  ])('not %s', (_name, text, words) => {
    expect(found(text).map(([one]) => one)).toEqual(words);
  });
});

describe('seasons without an article', () => {
  test.each([
    ['He ran until fall from grace.', []],
    ['They were broken by falls.', []],
    ['He slept until Spring Watch began.', []],
  ])('%s', (text, words) => {
    expect(found(text).map(([one]) => one)).toEqual(words);
  });
});

describe('months that are names too', () => {
  test.each([
    ['May to December 2023: The inquiry hears 40 people.', ['2023-05', '2023-12']],
    ['June to August 2021: The inquiry hears 40 people.', ['2021-06', '2021-08']],
    ['May and June 2023: The inquiry hears 40 people.', ['2023-05', '2023-06']],
  ])('open a range: %s', (text, values) => {
    expect(found(text).map(([, value]) => value)).toEqual(values);
  });

  test.each([
    ['May and Johnson met in 2023.', ['2023']],
    ['May to leave in June.', ['June']],
  ])('or none: %s', (text, words) => {
    expect(found(text).map(([one]) => one)).toEqual(words);
  });
});
