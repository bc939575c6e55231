/** Months told from another time, and with the thing that they date. */
import { describe, expect, test } from 'vitest';

import { datesIn } from './expressions.ts';

function valueOf(text: string, words: string): string | undefined {
  return datesIn(text, '2024-06-12').find(({ span }) => text.slice(span.start, span.end) === words)?.value;
}

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
