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

describe('what somebody is quoted with', () => {
  test.each([
    ['counts from the day on which he said it', '“We won today,” he said on Tuesday.', 'today', '2019-02-12'],
    ['… told before it', 'On Tuesday he said: “I will leave tomorrow.”', 'tomorrow', '2019-02-13'],
    ['… with its time', '“We won last night,” he said on Tuesday.', 'last night', '2019-02-11TNI'],
    ['but not from another paragraph’s', '“We won today,” he said.\n\nOn Tuesday it rained.', 'today', '2019-02-17'],
    ['nor from what is quoted too', '“We won today, not on Tuesday,” he said.', 'today', '2019-02-17'],
    ['nor without marks', 'He said on Tuesday that they win today.', 'today', '2019-02-17'],
  ])('%s: %s', (_name, text, words, value) => {
    expect(datesIn(text).find(({ span }) => text.slice(span.start, span.end) === words)?.value).toBe(value);
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

describe('names and titles', () => {
  const wordsIn = (text: string): string[] => datesIn(text).map(({ span }) => text.slice(span.start, span.end));

  test.each([
    ['The Beatles wrote A Hard Day’s Night and Yesterday.', []],
    ['Joni Mitchell sang Both Sides Now, and David Bowie wrote Five Years. Can was older.', []],
    ['He wrote A Month in the Country.', []],
    ['He left Last Week Tonight in 2018.', ['2018']],
    ['The channel Russia Today was closed.', []],
    ['The Nikkei business daily reported it, and the Madrid daily El País denied it.', []],
  ])('tell no time: %s', (text, dates) => {
    expect(wordsIn(text)).toEqual(dates);
  });

  test.each([
    ['The Times on Sunday reported that he had left.', ['Sunday']],
    ['He left the Mail on Monday.', ['Monday']],
    ['Trump Meets Putin Today', ['Today']],
    ['“Today we won,” he said.', ['Today']],
    ['He added: Tomorrow we go.', ['Tomorrow']],
    ['Years later he left. Now he is gone.', ['Years later', 'Now']],
    ['We need it NOW.', ['NOW']],
    ['The Hundred Days Offensive began.', ['Hundred Days']],
    ['Sales fell in the Third Quarter of 2018.', ['the Third Quarter of 2018']],
    ['He spoke on Friday Night.', ['Friday Night']],
    ['He fed the dog daily; the weekly GOP rankings and the daily sales fell.', ['daily', 'weekly', 'daily']],
    ['Within minutes of the attack he fled.', ['minutes']],
  ])('aren’t made by every capital: %s', (text, dates) => {
    expect(wordsIn(text)).toEqual(dates);
  });
});
