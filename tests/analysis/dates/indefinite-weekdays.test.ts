import { describe, expect, it } from 'vitest';

import { datesIn } from './expressions.ts';

/** The first day of the first weekday in a text; the text is published on Sunday 17 February 2019. */
function dayOf(text: string): string | null | undefined {
  return datesIn(text).find(({ span }) => /day\b/u.test(text.slice(span.start, span.end)))?.start ?? null;
}

describe('a weekday that is one of many', () => {
  it.each([
    'It fell on a wet Tuesday in October.',
    'One Friday night last spring he left.',
    'One Sunday in June 2012 he left.',
    'It fell on a sunny Saturday in June 2018.',
    'On a recent Thursday he left.',
    'On a typical Monday he sleeps late.',
    'He sleeps late on any given Friday.',
    'On a Monday morning in late January he left.',
    'On a Monday morning he left.',
    'He left on a Monday last year.',
    'He was at home the Sunday it happened.',
    'On the Friday before he died he called.',
    'The Monday after the fire he left.',
    'The Friday that followed was cold.',
  ])('no day: %s', (text) => {
    expect(dayOf(text)).toBeNull();
  });

  it.each([
    ['They will hold a Friday rally.', '2019-02-22'],
    ['They held a Friday night vigil.', '2019-02-15'],
    ['On Friday he left.', '2019-02-15'],
    ['He put out a statement on a busy Monday.', '2019-02-11'],
    ['He left on Monday in Leeds.', '2019-02-11'],
    ['He left on Friday last week.', '2019-02-08'],
    ['He left on Friday after the vote.', '2019-02-15'],
    ['On the Friday, before lunch, he left.', '2019-02-15'],
    ['He comes on the first Friday in May 2019.', '2019-05-03'],
    ['It ended on Saturday in February.', '2019-02-16'],
    ['He left on Friday, one of two to do so.', '2019-02-15'],
  ])('a day: %s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });
});
