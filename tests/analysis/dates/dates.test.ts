import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import { dateMentionSchema } from '../../../src/analysis/schema.ts';
import { datesIn, EXPRESSIONS, rowsOf } from './expressions.ts';

describe.each(Object.entries(EXPRESSIONS))('%s', (_group, cases) => {
  test.each(cases)('$text', ({ text, dates }) => {
    expect(rowsOf(text)).toEqual(dates);
  });
});

test('the table holds at least 150 expressions, and texts without any', () => {
  const cases = Object.values(EXPRESSIONS).flat();
  expect(cases.flatMap(({ dates }) => dates).length).toBeGreaterThanOrEqual(150);
  expect(cases.filter(({ dates }) => dates.length === 0).length).toBeGreaterThanOrEqual(20);
});

test.each(['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'])('the zone %s changes nothing', (zone) => {
  const script = fileURLToPath(new URL('print-dates.ts', import.meta.url));
  const printed = execFileSync(process.execPath, [script], { env: { ...process.env, TZ: zone, LANG: 'tr_TR' } });
  const expected = Object.values(EXPRESSIONS)
    .flat()
    .map(({ dates }) => dates);
  expect(JSON.parse(printed.toString())).toEqual(expected);
});

test('dates stand in text order, never overlap, and fit the contract', () => {
  const text = Object.values(EXPRESSIONS)
    .flat()
    .map((entry) => entry.text)
    .join('\n\n');
  let end = 0;
  for (const date of datesIn(text)) {
    expect(dateMentionSchema.safeParse(date).success).toBe(true);
    expect(date.span.start).toBeGreaterThanOrEqual(end);
    end = date.span.end;
  }
});

describe('tense and the day of publication', () => {
  test.each([
    ['2019-02-12', 'The minister resigned, he said Tuesday.', '2019-02-12'],
    ['2019-02-12', 'The minister will resign on Tuesday.', '2019-02-12'],
    ['2019-02-13', 'The minister resigned on Tuesday.', '2019-02-12'],
    ['2019-02-13', 'The minister will resign on Tuesday.', '2019-02-19'],
    [
      '2019-02-13',
      'The minister defended the council’s handling of the crisis on Tuesday, telling a forum that floods are rare.',
      '2019-02-12',
    ],
    ['2019-02-13', 'The minister is defending the council on Tuesday.', '2019-02-19'],
    ['2019-01-03', 'The minister resigned on 30 December.', '2018-12-30'],
    ['2018-12-30', 'The minister will resign on 3 January.', '2019-01-03'],
    ['2019-12-31', 'He called yesterday.', '2019-12-30'],
    ['2020-03-01', 'He called yesterday.', '2020-02-29'],
    ['2021-01-02', 'It happened last week.', '2020-W52'],
    ['2021-01-12', 'It happened last week.', '2021-W01'],
    ['2019-01-15', 'It rose last month.', '2018-12'],
    ['2019-01-15', 'It rose last quarter.', '2018-Q4'],
  ])('published %s: %s', (published, text, value) => {
    expect(datesIn(text, published).map((date) => date.value)).toEqual([value]);
  });
});

describe('a history', () => {
  const history = [
    'On 1 September 1939 Germany attacked Poland. By early October Poland was divided.',
    'The war with Finland ended in March 1940. In April Germany invaded Denmark, and on 10 May it went west.',
    'Twelve days later it had reached the sea. The next day it halted. In November 1940 it paused.',
    'In January it went on. In June 1941 it attacked Russia.',
  ].join('\n\n');

  test('counts from what it mentioned last', () => {
    expect(datesIn(history).map((date) => [history.slice(date.span.start, date.span.end), date.value])).toEqual([
      ['1 September 1939', '1939-09-01'],
      ['early October', '1939-10'],
      ['March 1940', '1940-03'],
      ['April', '1940-04'],
      ['10 May', '1940-05-10'],
      ['Twelve days later', '1940-05-22'],
      ['The next day', '1940-05-23'],
      ['November 1940', '1940-11'],
      ['January', '1941-01'],
      ['June 1941', '1941-06'],
    ]);
  });

  test('news with one old date stays news', () => {
    const text = 'The law, passed on 5 May 1998, was upheld. It was debated in January.';
    expect(datesIn(text).map((date) => date.value)).toEqual(['1998-05-05', '2019-01']);
  });

  test('before Christ nothing can be counted', () => {
    const text =
      'The war began in 499 BC. It ended in 479 BC. In the spring the fleet sailed, and in March it returned.';
    expect(datesIn(text).map(({ value, start }) => [value, start])).toEqual([
      ['BC0499', null],
      ['BC0479', null],
      ['XXXX-XX-XX', null],
      ['XXXX-XX-XX', null],
    ]);
  });
});

test('curly apostrophes, capitals and line breaks inside an expression change nothing', () => {
  expect(rowsOf('It fell in the ’90s, and on NEW YEAR’S EVE.').map(([words]) => words)).toEqual([
    'the ’90s',
    'NEW YEAR’S EVE',
  ]);
  expect(rowsOf('It fell on 5\tMay 1960.').map((row) => row[2])).toEqual(['1960-05-05']);
});

test('a range of words never crosses a paragraph', () => {
  expect(rowsOf('It ended on 5\n\nMay 2018 was cold.').map(([words]) => words)).toEqual(['May 2018']);
});

describe('what the calendar cannot hold', () => {
  test.each(['9999-12-31', '0001-01-01'])('published %s', (published) => {
    const text = 'Next week, next century, 900 years ago, 500 years later, last Christmas and in March it rained.';
    for (const date of datesIn(text, published)) expect(dateMentionSchema.safeParse(date).success).toBe(true);
  });
});
