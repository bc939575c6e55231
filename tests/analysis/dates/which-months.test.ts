/** Months told from another time, and with the thing that they date. */
import { describe, expect, test } from 'vitest';

import { datesIn } from './expressions.ts';

function valueOf(text: string, words: string): string | undefined {
  return datesIn(text, '2024-06-12').find(({ span }) => text.slice(span.start, span.end) === words)?.value;
}

describe('"that" before a month', () => {
  test.each([
    ['Such rumours have circulated since 2020. That October, the agency denied them.', 'That October', '2020-10'],
    ['The firm was founded in 1998. That March, it hired Ann Reed.', 'That March', '1998-03'],
    ['The firm was founded in 2015. That May, it bought a rival.', 'That May', '2015-05'],
    ['In 2019 she left. He wrote a book. That December she died.', 'That December', '2019-12'],
    ['He was jailed in May 2019. That September he fled.', 'That September', '2019-09'],
    ['He died in 1948.\n\nThat October his wife wrote.', 'That October', '1948-10'],
    ['In 1972 he lost to Nixon that November, badly.', 'that November', '1972-11'],
    ['In 1972 he lost to Nixon and that same November he left.', 'that same November', '1972-11'],
  ])('is of the year told last: %s', (text, words, value) => {
    expect(valueOf(text, words)).toBe(value);
  });

  test.each([
    ['The firm grew. That October it sank.', 'That October'],
    ['On Monday he resigned. That January, he won.', 'That January'],
  ])('is of no year that is known where none was told: %s', (text, words) => {
    expect(valueOf(text, words)).toBe('XXXX-XX-XX');
  });

  test.each([
    ['She was born in 1958. They said that October was cold.', 'October', '2023-10'],
    ['She was born in 1958. They believe that June.', 'June', '2024-06'],
    ['She was born in 1958. That March 6 he left.', 'March 6', '2024-03-06'],
  ])('is a conjunction, or a day’s, elsewhere: %s', (text, words, value) => {
    expect(valueOf(text, words)).toBe(value);
  });

  test('is no month where it is a verb', () => {
    expect(datesIn('It began in 1958. That May be true.').map(({ value }) => value)).toEqual(['1958']);
  });
});

describe('a month before what it dates', () => {
  test.each([
    ['He was asked to explain the March decision.', '2024-03'],
    ['She vowed to overturn the January ruling.', '2024-01'],
    ['She called the failure to act on the February letter heartbreaking.', '2024-02'],
    ['She will not forget the March flood.', '2024-03'],
    ['She will not forget the September flood.', '2023-09'],
    ['She appealed the September ruling.', '2023-09'],
  ])('is the one that is over, whatever the verb: %s', (text, value) => {
    expect(datesIn(text, '2024-06-12').map((date) => date.value)).toEqual([value]);
  });

  test.each([
    ['She will skip the November election.', '2024-11'],
    ['They want to meet the January deadline.', '2025-01'],
    ['They will hold the January conference in Leeds.', '2025-01'],
    ['They will send an October letter.', '2024-10'],
    ['They hope to prevent a March flood.', '2025-03'],
    ['The town will get ready for the March flood season.', '2025-03'],
    ['He will be heard in the March crash inquest.', '2025-03'],
  ])('is to come where that may be set for it: %s', (text, value) => {
    expect(datesIn(text, '2024-06-12').map((date) => date.value)).toEqual([value]);
  });
});

describe('a range whose year is told at its end', () => {
  test.each([['It rose between July and August last year.', 'July', '2023-07']])(
    'begins in that year: %s',
    (text, words, value) => {
      expect(valueOf(text, words)).toBe(value);
    },
  );

  test.each([
    ['She came on 1 May and left on 28 June last year.', '1 May', '2024-05-01'],
    ['From 5 May to 7 June it was shut, as it was last year.', '5 May', '2024-05-05'],
    ['It was shut from November to February last year.', 'February last year', '2023-02'],
  ])('is none: %s', (text, words, value) => {
    expect(valueOf(text, words)).toBe(value);
  });
});
