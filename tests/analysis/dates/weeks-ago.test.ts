import { describe, expect, it } from 'vitest';

import { datesIn } from './expressions.ts';

describe('weeks before a day that is named', () => {
  it.each([
    ['It began two weeks ago today.', '2019-02-03', '2019-02-03'],
    ['It began a week ago yesterday.', '2019-02-09', '2019-02-09'],
    // the week, or the year's day
    ['It began two weeks ago.', '2019-01-28', '2019-02-03'],
    ['It began a year ago today.', '2018-02-17', '2018-02-17'],
  ])('%s', (text, start, end) => {
    expect(datesIn(text).map((date) => [date.start, date.end])).toEqual([[start, end]]);
  });
});
