/** Days and months that are known by name, or are names. */
import { describe, expect, test } from 'vitest';

import { datesIn } from './expressions.ts';

const foundIn = (text: string, published?: string): [string, string][] =>
  datesIn(text, published).map(({ span, value }) => [text.slice(span.start, span.end), value]);

describe('a day known by name', () => {
  test.each([
    ['2024-10-02', 'Trump praised the Jan. 6 defendants.', '2021-01-06'],
    ['2024-10-02', 'The Jan. 6 committee heard of the Capitol.', '2021-01-06'],
    ['2025-11-02', 'Hamas launched the Oct. 7 attack.', '2023-10-07'],
    ['2025-11-02', 'He survived the July 7 bombings in London.', '2005-07-07'],
    ['2025-11-02', 'The club mourned the Oct. 7 attack.', '2025-10-07'],
    ['2019-02-17', 'Trump met the Jan. 6 committee.', '2019-01-06'],
    ['2024-10-02', 'Trump will hold the Jan. 6 rally.', '2025-01-06'],
  ])('%s: %s', (published, text, value) => {
    expect(foundIn(text, published).map(([, found]) => found)).toEqual([value]);
  });
});

describe('"that" before a day', () => {
  test.each([
    ['The mayor said that Friday’s vote would go ahead.', 'Friday', '2019-02-22'],
    ['The mayor said that Friday’s vote was lawful.', 'Friday', '2019-02-15'],
    ['The mayor hopes that Friday will be dry.', 'Friday', '2019-02-22'],
    ['He noted that Friday would have been her birthday.', 'Friday', '2019-02-15'],
  ])('joins clauses or points: %s', (text, words, value) => {
    expect(foundIn(text)).toContainEqual([words, value]);
  });
});

describe('"last" before an amount', () => {
  test.each([
    ['He wrote for the last three weeks.', 'the last three weeks'],
    ['It was won in the first and last five days.', 'last five days'],
  ])('is a verb or not: %s', (text, words) => {
    expect(foundIn(text).at(-1)?.[0]).toBe(words);
  });
});

describe('"a year" behind an amount', () => {
  test.each([
    ['Smoke kills 8 million people a year.', 'SET'],
    ['There are 20 more such days a year.', 'SET'],
    ['It finds “thousands” of dodgy listings a week.', 'SET'],
    ['He was jailed a year.', 'DURATION'],
    ['They got the vote a year.', 'DURATION'],
  ])('is a rate or a length: %s', (text, type) => {
    expect(datesIn(text).at(-1)?.type).toBe(type);
  });
});

describe('a range whose year stands at its end', () => {
  test.each([
    ['March to May 2018 was dry.', ['2018-03', '2018-05']],
    ['In November and February 2018 it fell.', ['2018-11', '2018-02']],
  ])('may begin in the year before: %s', (text, values) => {
    expect(datesIn(text).map(({ value }) => value)).toEqual(values);
  });
});

describe('"May" and "June" before another month', () => {
  test.each([
    ['May to August 2018 was dry.', ['2018-05', '2018-08']],
    ['May and June 2018 were dry.', ['2018-05', '2018-06']],
  ])('are months where the two are a range or have a year: %s', (text, values) => {
    expect(datesIn(text).map(({ value }) => value)).toEqual(values);
  });

  test.each(['May and June said that they were glad.', 'Theresa May and her aides left.', 'May led June to the door.'])(
    'are people elsewhere: %s',
    (text) => {
      expect(datesIn(text).some(({ span }) => text.slice(span.start, span.end) === 'May')).toBe(false);
    },
  );
});
