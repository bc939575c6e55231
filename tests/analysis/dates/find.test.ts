/** Which words are a time expression, and what it says. */
import { describe, expect, test } from 'vitest';

import { datesIn } from './expressions.ts';

/** Words and value of each date, published on a Monday. */
function found(text: string): [words: string, value: string][] {
  return datesIn(text, '2024-05-20').map(({ span, value }) => [text.slice(span.start, span.end), value]);
}

describe('time expressions', () => {
  test.each([
    ['It rose the week before last.', 'the week before last', '2024-W19'],
    ['It rose the year before last.', 'the year before last', '2022'],
    ['It fell the night before last.', 'the night before last', '2024-05-18TNI'],
    ['It fell the summer before last.', 'the summer before last', 'XXXX-SU'],
    ['Every Christmas Eve she sings.', 'Every Christmas Eve', 'XXXX-12-24'],
    ['She sings at Christmas every year.', 'Christmas every year', 'XXXX-12-25'],
    ['Every year at Thanksgiving she sings.', 'Every year at Thanksgiving', 'P1Y'],
    ['She sings each Easter.', 'each Easter', 'P1Y'],
    ['It is held annually on 5 November.', 'annually on 5 November', 'XXXX-11-05'],
    ['It is held on 5 November each year.', '5 November each year', 'XXXX-11-05'],
    ['It was held on Remembrance Sunday.', 'Remembrance Sunday', '2023-11-12'],
    ['It was held on Bank Holiday Monday.', 'Bank Holiday Monday', 'XXXX-XX-XX'],
    ['It was held on May Day.', 'May Day', '2024-05-01'],
    ['It was held on St Stephen’s Day.', 'St Stephen’s Day', '2023-12-26'],
    ['It was held during Ramadan.', 'Ramadan', 'XXXX-XX-XX'],
    ['It was held at Passover 2018.', 'Passover 2018', '2018-XX-XX'],
    ['It was held at Hogmanay.', 'Hogmanay', '2023-12-31'],
    ['It starts at 1500 GMT on Tuesday.', '1500 GMT on Tuesday', '2024-05-21T15:00'],
    ['It fell (at 11.40am AEDT) and rose.', '11.40am AEDT', '2024-05-20T11:40'],
    ['It fell at 11.40am (AEDT).', '11.40am (AEDT)', '2024-05-20T11:40'],
    ['He denied this last month.', 'last month', '2024-04'],
  ])('%s', (text, words, value) => {
    expect(found(text)).toEqual([[words, value]]);
  });

  test.each([
    ['whoever is called so', 'Tariq Ramadan left. Ramadan, Ng said, was ill.'],
    ['what a feast is about', 'They sold Diwali lamps.'],
    ['an amount', 'They paid 1575 GMT.'],
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
