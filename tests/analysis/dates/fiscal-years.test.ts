import fc from 'fast-check';
import { expect, test } from 'vitest';

import { dateMentionSchema } from '../../../src/analysis/schema.ts';
import { runs } from '../../support/arbitrary.ts';
import { datesIn, rowsOf } from './expressions.ts';

/** What each means: its words, value, first and last day; none where it names no year. */
test.each([
  ['FY1H', []],
  ['FY2Q', []],
  ['FY1', []],
  ['FY123', []],
  ['FY20191', []],
  ['FY0000', []],
  ['FY9999', []],
  ['FY’1H', []],
  ['FY19Q2', [['FY19Q2', '2019-Q2', null, null]]],
  ['FY2019-Q2', [['FY2019-Q2', '2019-Q2', null, null]]],
  ['FY2019 Q2', [['FY2019 Q2', '2019-Q2', null, null]]],
  ['Q2 FY19', [['Q2 FY19', '2019-Q2', null, null]]],
])('%s', (words, expected) => {
  const found = rowsOf(`Sales rose in ${words}, it said.`).map(([said, , value, first, last]) => [
    said,
    value,
    first,
    last,
  ]);
  expect(found).toEqual(expected);
});

/** "FY", "fy'", and whatever figures, letters and marks somebody may write behind it. */
const oddYear = fc
  .tuple(
    fc.constantFrom('FY', 'fy', 'Fy', 'Q3FY', '1HFY', 'FY FY'),
    fc.constantFrom('', '', "'", '’', ' ', '-', '–', '/', '.', '\u00A0'),
    fc.array(
      fc.oneof(
        fc.nat({ max: 99_999 }).map(String),
        fc.constantFrom(
          '00',
          '1H',
          '2Q',
          'H1',
          'Q2',
          '19',
          '2019',
          '20',
          '-',
          '/',
          "'",
          's',
          'E',
          'YTD',
          '.',
          '%',
          '１９',
        ),
      ),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([name, mark, rest]) => name + mark + rest.join(''));

const sentence = fc
  .tuple(
    fc.constantFrom('Sales rose in', 'By the third quarter of', 'Since early', 'The first half of', 'From 2018 to', ''),
    oddYear,
    fc.constantFrom('it fell.', 'and FY19 it fell', 'results fell on Monday.', '– 2020', ''),
  )
  .map((parts) => parts.join(' '));

test('no fiscal year breaks the reading, and each that is found fits the contract', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      for (const date of datesIn(text)) expect(dateMentionSchema.safeParse(date).error).toBeUndefined();
    }),
    runs(500),
  );
});

test('a fiscal year alone is the year that its figures say, or none', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('0', '1', '2', '9', 'H', 'Q'), minLength: 1, maxLength: 6 }),
      (figures) => {
        const years = datesIn(`It fell in FY${figures}, it said.`).map(({ value }) => value.slice(0, 4));
        for (const year of years) expect([year, year.slice(2)]).toContain(figures.replace(/[HQ].*$/u, ''));
      },
    ),
    runs(250),
  );
});
