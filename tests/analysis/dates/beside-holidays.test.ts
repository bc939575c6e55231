import { describe, expect, it } from 'vitest';

import { rowsOf } from './expressions.ts';

/** Words and value of each date; the text is published on Sunday 17 February 2019. */
function valuesIn(text: string): (string | null | undefined)[][] {
  return rowsOf(text).map(([words, , value]) => [words, value]);
}

describe('the weekday beside a holiday', () => {
  it.each([
    ['The Friday before Easter he fell.', 'The Friday before Easter', '2018-03-30'],
    ['They will meet the Monday after Easter.', 'the Monday after Easter', '2019-04-22'],
    ['They met the Saturday before Christmas.', 'the Saturday before Christmas', '2018-12-22'],
    ['They met the Tuesday before Christmas 2018.', 'the Tuesday before Christmas 2018', '2018-12-18'],
    ['They met on the Saturday after Thanksgiving.', 'the Saturday after Thanksgiving', '2018-11-24'],
  ])('is one day: %s', (text, words, value) => {
    expect(valuesIn(text)).toEqual([[words, value]]);
  });

  it.each([
    ['They met the Monday after Eid.', 'the Monday after Eid'],
    ['They met the Friday before Christmas dinner.', 'the Friday before Christmas'],
  ])('is one expression where nobody knows the day: %s', (text, words) => {
    expect(valuesIn(text)).toEqual([[words, 'XXXX-XX-XX']]);
  });

  it('is none where each stands for itself', () => {
    expect(valuesIn('They met on Friday, before Christmas.').map(([words]) => words)).toEqual(['Friday', 'Christmas']);
    expect(valuesIn('The Friday before he died he fell.')).toEqual([['Friday', 'XXXX-XX-XX']]);
  });
});

describe('the year of a holiday', () => {
  it.each([
    ['It opened on Memorial Day in 1966.', 'Memorial Day in 1966', '1966-05-30'],
    ['They rose on Easter Monday in 1916.', 'Easter Monday in 1916', '1916-04-24'],
    ['On Christmas Day of 1914 they sang.', 'Christmas Day of 1914', '1914-12-25'],
    ['It rained on Memorial Day weekend in 1966.', 'Memorial Day weekend in 1966', '1966-W21-WE'],
  ])('stands behind it: %s', (text, words, value) => {
    expect(valuesIn(text)).toEqual([[words, value]]);
  });

  it.each([
    ['of a feast that moves', 'It was hot during Ramadan in 2018.', ['Ramadan', '2018']],
    ['of another clause', 'At Christmas, in 2018, he left.', ['Christmas', '2018']],
    ['of a name', 'Johnnie Christmas in 2018 left.', ['2018']],
    ['where it is a number', 'On Christmas Day in 1914 homes they sang.', ['Christmas Day', '1914']],
  ])('is its own %s', (_name, text, words) => {
    expect(valuesIn(text).map(([found]) => found)).toEqual(words);
  });
});
