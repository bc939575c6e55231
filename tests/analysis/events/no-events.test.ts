import { describe, expect, test } from 'vitest';

import { eventsIn, spanOf } from './telling.ts';

describe('no event', () => {
  test.each([
    ['a date alone in its paragraph', 'Friday, July 21, 2017'],
    ['a dateline', 'LONDON, Feb 16 (Reuters) - Prices are high.'],
    ['a duration', 'The talks lasted three days.'],
    ['a set', 'The paper appears every Monday.'],
    ['a vague time', 'China recently protested.'],
    ['an amount that is only about right', 'It closed more than 20 years ago.'],
    ['a year beside a noun', 'He lost the 2012 election.'],
    ['a year in a name', 'He praised the Sentencing Act of 2010.'],
    ['a year of a noun', 'He told of the wars of 2016.'],
    ['a year in a name without “the”', 'Gilbert leads Cleveland 2016 Host Committee.'],
    ['a year before a noun', 'They declared 2016 candidates.'],
    ['a day that belongs to a noun', 'He resigned after Tuesday’s vote.'],
    ['a day between “the” and its noun', 'He spoke of the 7 October attacks.'],
    ['a comparison', 'Sales are higher than last year.'],
    ['a comparison with an amount', 'It rose to 28 percent, compared with 33 percent last month.'],
    ['a comparison with last year', 'Sales were up 5% on last year.'],
    ['what was the third since', 'Her defeat was the third since January.'],
    ['what was the first since', 'It was the deadliest attack since Sept. 11, 2001.'],
    ['what has not been since', 'His region hasn’t produced a president since 1960.'],
    ['an aside that tells what somebody is', 'Brainard, a governor since 2014, speaks for patience.'],
    ['a century before a noun', 'It is like the 19th-century contest.'],
    ['the time of somebody else', 'Unlike the president four years ago, she is silent.'],
    ['how far back something reaches', 'The rates going back to 1994 are low.'],
    ['what is asked', 'They asked whether he left on Friday.'],
    ['what is left open', 'If he wins on Friday, he will leave.'],
    ['… behind what depends on it', 'Trains will stop unless they agree on Friday.'],
    ['what came before', 'It was empty prior to May 2018.'],
    ['what is more than in any year since', 'Trust is higher than in any year since 2004.'],
    ['a noun in the plural', 'The ferry and its returns of Friday.'],
    ['what was as if', 'He acted as if he had won on Friday.'],
    ['a winter, which has two years', 'It closed in the winter of 2017.'],
    ['the end of an account', 'Profit rose in the quarter ended March 31.'],
    ['the quarter that a report is of', 'Acme reported first-quarter earnings of $2bn.'],
    ['… or that a market reacts to', 'Shares slid after weak first-quarter results.'],
    ['what another month is compared with', 'Sales are rising faster than in January.'],
    ['… after its rise', 'Growth is slow after a 2% rise in January.'],
    ['the present', 'Today the club costs more.'],
    ['… of what goes on', 'Today the club continues to grow.'],
    ['what isn’t so quick', 'He said it won’t happen overnight.'],
    ['what lasts to this day', 'The gym to this day hosts a class.'],
    ['a season beside a noun', 'He lost the 2016-17 season.'],
    ['hours of the night', 'It fills the daytime and overnight hours.'],
    ['what was not so', 'He did not leave on Friday.'],
    ['… of anybody', 'Nobody left on Friday.'],
    ['what might be', 'It might leave on Friday.'],
    ['a question', 'Did he leave on Friday?'],
    ['an order', 'Leave on Friday.'],
    ['a state', 'He was happy in May 2018.'],
    ['what the date itself is like', 'October was cold.'],
    ['no date', 'China protested.'],
  ])('%s', (_name, text) => {
    expect(eventsIn(text)).toEqual([]);
  });

  test('a heading', () => {
    const text = 'Huawei banned on Friday\n\nChina protests.';
    expect(eventsIn(text, { headings: [spanOf(text, 'Huawei banned on Friday')] })).toEqual([]);
    expect(eventsIn(text)).toHaveLength(1);
  });
});

describe('what an amount is compared with', () => {
  test.each([
    ['Boeing delivered 51 aircraft in February, up from 44 a year earlier.', ['February']],
    ['Revenue rose to $9bn in 2018 from $7bn in 2016.', ['2018']],
    ['Inflation fell to 2.1% in February from 2.4% in January.', ['February']],
    ['Profits grew from $7bn in 2016 to $9bn in 2018.', ['2018']],
    ['Trade reached $27 billion in 2018, down 6% from 2017.', ['2018']],
    ['Profits fell 3% from 2017.', []],
  ])('is no event: %s', (text, dates) => {
    expect(eventsIn(text).map(({ date }) => date)).toEqual(dates);
  });

  test.each([
    ['The ban applies from 1 March.', '1 March'],
    ['He flew from Paris on Monday.', 'Monday'],
    ['The firm moved from 3 sites in 2016 and closed.', '2016'],
    ['In 2015 prices rose sharply.', '2015'],
    ['Vaping had risen from 15.8% to 20.5% since 2012.', '2012'],
    ['Sales rose 5% on Monday.', 'Monday'],
    ['He lost against two rivals on Monday.', 'Monday'],
    ['On the 7 October police came.', 'the 7 October'],
    ['Mitchell served from 2012 until earlier this year.', '2012 until earlier this year'],
  ])('isn’t meant by every “from”: %s', (text, date) => {
    expect(eventsIn(text).map((event) => event.date)).toEqual([date]);
  });
});

test.each([
  ['In 1976 she won.\n\nThat summer she met Tom.', '1976-06-01', '1976-08-31'],
  ['In 1976 she won. She left the following spring.', '1977-03-01', '1977-05-31'],
  ['The shop closed in the autumn of 2017.', '2017-09-01', '2017-11-30'],
])('a season has its months: %s', (text, start, end) => {
  expect(eventsIn(text).at(-1)).toMatchObject({ start, end, precision: 'month' });
});

test.each([
  ['He has worked there since 2010.', '2010-01-01'],
  ['Earlier this month he resigned.', '2019-02-01'],
])('what was so until now ends when it is told: %s', (text, start) => {
  expect(eventsIn(text)).toMatchObject([{ start, end: '2019-02-17' }]);
});

test.each([
  ['Ferris came eighth in the 2016-17 season.', '2016-17'],
  ['Fees rose during the 2016/17 academic year.', '2016/17'],
  ['The club won the title in 2016/17.', '2016/17'],
])('a season is one time: %s', (text, date) => {
  expect(eventsIn(text)).toMatchObject([{ date, start: '2016-01-01', end: '2017-12-31' }]);
});
