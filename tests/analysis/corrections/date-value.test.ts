import { describe, expect, test } from 'vitest';

import { readDateValue } from '../../../src/analysis/corrections/date-value.ts';
import { EXPRESSIONS, datesIn } from '../dates/expressions.ts';

describe('dates as editors write them', () => {
  const stretches: [value: string, start: string, end: string, precision: string, normal?: string][] = [
    ['2019-02-16', '2019-02-16', '2019-02-16', 'day'],
    ['2020-02-29', '2020-02-29', '2020-02-29', 'day'],
    ['2019-W06', '2019-02-04', '2019-02-10', 'week'],
    ['2020-W53', '2020-12-28', '2021-01-03', 'week'],
    ['2019-W06-WE', '2019-02-09', '2019-02-10', 'week'],
    ['2019-02', '2019-02-01', '2019-02-28', 'month'],
    ['2018-Q4', '2018-10-01', '2018-12-31', 'quarter'],
    ['2018-H1', '2018-01-01', '2018-06-30', 'year'],
    ['2018', '2018-01-01', '2018-12-31', 'year'],
    ['199X', '1990-01-01', '1999-12-31', 'decade', '199'],
    ['199', '1990-01-01', '1999-12-31', 'decade'],
    ['19XX', '1900-01-01', '1999-12-31', 'century', '19'],
    ['2019-02-01/2019-02-03', '2019-02-01', '2019-02-03', 'day'],
    ['2018-11/2019-02-03', '2018-11-01', '2019-02-03', 'month'],
  ];
  test.each(stretches)('%s', (value, start, end, precision, normal = value) => {
    expect(readDateValue(value)).toEqual({ type: 'DATE', value: normal, start, end, precision });
  });

  test('a time has the days of its date', () => {
    const day = { start: '2019-02-16', end: '2019-02-16', precision: 'day' };
    expect(readDateValue('2019-02-16T14:30')).toEqual({ type: 'TIME', value: '2019-02-16T14:30', ...day });
    expect(readDateValue('2019-02-16TMO')).toEqual({ type: 'TIME', value: '2019-02-16TMO', ...day });
  });

  const without: [string, string][] = [
    ['P3D', 'DURATION'],
    ['PT2H', 'DURATION'],
    ['PXY', 'DURATION'],
    ['PRESENT_REF', 'DATE'],
    ['XXXX-12-24', 'DATE'],
    ['2018-SU', 'DATE'],
  ];
  test.each(without)('%s has no days', (value, type) => {
    expect(readDateValue(value)).toEqual({ type, value, start: null, end: null, precision: null });
  });

  const none = [
    ...[
      '',
      'Saturday',
      '16.02.2019',
      '2019-2-16',
      '2019-02-30',
      '2019-13',
      '2019-W54',
      '2019-W00',
      '2018-Q5',
      '2018-H3',
    ],
    ...['2019-02-03/2019-02-01', '2019-02-01/', '/2019', '2019/2020/2021', 'P', '2019-02-30T10:00', '20190216', 'none'],
  ];
  test.each(none)('"%s" is none', (value) => {
    expect(readDateValue(value)).toBeNull();
  });
});

test('whatever value the analyser gives, an editor can give', () => {
  const values = Object.values(EXPRESSIONS).flatMap((cases) =>
    cases.flatMap(({ text }) => datesIn(text).map(({ value }) => value)),
  );
  expect(values.length).toBeGreaterThan(100);
  expect(values.filter((value) => readDateValue(value) === null)).toEqual([]);
});
