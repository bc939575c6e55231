import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import { findDates } from '../../../src/analysis/dates/dates.ts';
import { dateMentionSchema } from '../../../src/analysis/schema.ts';
import { readDocument } from '../../../src/analysis/text/read.ts';
import { datesIn, EXPRESSIONS, PUBLISHED, rowsOf } from './expressions.ts';

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
    ['2019-02-13', 'The minister would not say on Tuesday how he would vote.', '2019-02-12'],
    ['2019-02-13', 'The minister would not go on Tuesday.', '2019-02-19'],
    ['2019-02-13', 'He sought to win them over on Tuesday.', '2019-02-12'],
    ['2019-02-13', 'He vowed to return on Tuesday.', '2019-02-19'],
    ['2019-02-13', 'She was the first woman to win the nomination, on Tuesday night.', '2019-02-12TNI'],
    ['2019-02-13', 'The report shows the shooting on Tuesday.', '2019-02-12'],
    ['2019-02-13', 'Parliament meets on Tuesday.', '2019-02-19'],
    ['2019-02-13', 'If he wins on Tuesday, it is over.', '2019-02-19'],
    ['2019-02-13', 'The spending plan on Tuesday was a surprise.', '2019-02-12'],
    ['2019-02-13', 'He said, after the announcement on Tuesday that he would resign, that he was glad.', '2019-02-12'],
    ['2019-02-16', 'He warned them before Tuesday’s vote.', '2019-02-19'],
    ['2019-02-13', 'He warned them before Tuesday’s vote.', '2019-02-12'],
    ['2019-02-13', 'They rallied ahead of the contest on Saturday.', '2019-02-16'],
    ['2019-02-13', 'After beating her in Tuesday’s primary, he rests.', '2019-02-12'],
    ['2019-02-13', 'Earlier Wednesday, he will have left.', '2019-02-13'],
    ['2019-02-13', 'The seat is at risk in November.', '2018-11'],
    ['2020-07-14', 'In January the centre’s stated worry was dependence.', '2020-01'],
    ['2019-02-13', 'It can be undone if he is elected in November.', '2019-11'],
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

describe('what was to come', () => {
  test.each([
    ['The ceasefire, which was to begin on Saturday, never took hold.', '2019-02-09'],
    ['The envoy was to arrive on Sunday but his flight was cancelled.', '2019-02-10'],
    ['The army had warned residents to leave on Monday.', '2019-02-11'],
    ['They had been asked to leave on Sunday.', '2019-02-10'],
    ['They were to meet on Wednesday.', '2019-02-13'],
    ['The army has warned residents to leave on Monday.', '2019-02-18'],
    ['He vowed to return on Monday.', '2019-02-18'],
    ['The truce is to begin on Monday.', '2019-02-18'],
    ['The minister will have to leave on Monday.', '2019-02-18'],
  ])('is on the nearer side where it was so then: %s', (text, value) => {
    expect(datesIn(text, '2019-02-12').map((date) => date.value)).toEqual([value]);
  });
});

describe('the present tense', () => {
  test.each([
    ['Liverpool play Chelsea on Friday.', '2019-02-15'],
    ['Leeds host Hull on Friday.', '2019-02-15'],
    ['Leeds hosts Hull on Friday.', '2019-02-15'],
    ['Leeds will host Hull on Friday.', '2019-02-15'],
    ['The Lakers host the Celtics on Friday.', '2019-02-15'],
    ['England take on Italy in Rome on Friday.', '2019-02-15'],
    ['Brentford travel to Everton on Friday.', '2019-02-15'],
    ['Liverpool play Chelsea and visit Hull on Friday.', '2019-02-15'],
    ['The band play the O2 on Friday.', '2019-02-15'],
    ['He said voters go to the polls on Friday.', '2019-02-15'],
    ['Wolves are away to Everton on Friday.', '2019-02-15'],
    ['The scan is on Friday.', '2019-02-15'],
    ['The deadline is Friday.', '2019-02-15'],
  ])('tells a plan: %s', (text, value) => {
    expect(datesIn(text, '2019-02-12').map((date) => date.value)).toEqual([value]);
  });

  test.each([
    'They saw the team leave on Friday.',
    'The coach helped Leeds play on Friday.',
    'They saw him leave on Friday.',
    'Did they meet on Friday?',
    'Fox News host Sean Hannity on Friday said he was glad.',
    'CNN host Anderson Cooper asked him on Friday.',
    'Liverpool beat Reading on Friday.',
    'The boys set out on Friday.',
    'He was away on Friday.',
    'The picture is from Friday.',
    'The family are out of danger after Friday’s crash.',
    'It is on Friday that he resigned.',
    'The second-place finish on Friday was good.',
  ])('tells none: %s', (text) => {
    expect(datesIn(text, '2019-02-12').map((date) => date.value)).toEqual(['2019-02-08']);
  });
});

describe('the date that another was counted from', () => {
  test.each([
    ['On 3 January she arrived. Two days later she left.', 'Two days later', '3 January'],
    ['In 2015 a law was passed. The following year it was repealed.', 'The following year', '2015'],
    ['On 12 January they met. The following Monday they parted.', 'The following Monday', '12 January'],
    ['In June 2018 it rose. The following March it fell.', 'The following March', 'June 2018'],
    ['Parliament voted on 12 January. Two days after the vote he left.', 'Two days after the vote', '12 January'],
    ['Three days before his arrest on 1 December he fled.', 'Three days before his arrest', '1 December'],
    ['Two days after Christmas he left.', 'Two days after Christmas', 'Christmas'],
    ['The quake struck on Friday. It was felt at 9:58 a.m.', '9:58 a.m.', 'Friday'],
  ])('%s', (text, words, from) => {
    const date = datesIn(text).find(({ span }) => text.slice(span.start, span.end) === words);
    expect(date?.anchor && text.slice(date.anchor.start, date.anchor.end)).toBe(from);
  });

  test.each([
    ['publication', 'On 3 January 2018 she arrived. She left three days ago.', 'three days ago'],
    ['publication, where nothing was told before', 'The profit was larger than a year earlier.', 'a year earlier'],
    ['nothing, being stated', 'On 3 January she arrived. On 5 January 2018 she left.', '5 January 2018'],
    ['nothing that is known', 'Two days later she left.', 'Two days later'],
    ['an event that has no date', 'The day after the vote he left.', 'The day after the vote'],
  ])('is left out where that is %s', (_name, text, words) => {
    const date = datesIn(text).find(({ span }) => text.slice(span.start, span.end) === words);
    expect(date).toBeDefined();
    expect(date).not.toHaveProperty('anchor');
  });

  test.each([
    ['Trade reached $27 billion in 2018, up 6% from a year earlier.', 'a year earlier', '2017'],
    ['Exports grew 4% in the fourth quarter of 2017 from a year earlier.', 'a year earlier', '2016-Q4'],
    ['Boeing delivered 51 aircraft in January, up from 44 a year earlier.', 'a year earlier', '2018-01'],
    ['Sales were $3bn in the third quarter, against $2bn a year earlier.', 'a year earlier', '2017-Q3'],
    ['Sales rose to $3bn in the third quarter from $2.5 billion a year earlier.', 'a year earlier', '2017-Q3'],
    ['Sales fell to $5m in December from $6m a month earlier.', 'a month earlier', '2018-11'],
    ['It was 2.1% in January, down from 2.4% in June and up from 1% a year earlier.', 'a year earlier', '2018-01'],
    ['He said on Monday that sales were up 5% from a year earlier.', 'a year earlier', '2018'],
    ['He resigned in May 2017. A year earlier he had won.', 'A year earlier', '2016'],
    ['Sales rose to $9bn in 2016 from $7bn in 2010. Two years later they fell.', 'Two years later', '2018'],
  ])('of an amount it is the time of the other amount: %s', (text, words, value) => {
    expect(datesIn(text).find(({ span }) => text.slice(span.start, span.end) === words)?.value).toBe(value);
  });

  test.each([
    ['He died in 1948. In a letter that winter he wrote of it.', 'that winter', '1948-WI'],
    ['He was jailed in January 1987. That spring he wrote.', 'That spring', '1987-SP'],
    ['It was founded in May 1905. That autumn it joined the league.', 'That autumn', '1905-FA'],
    ['He came in the spring of 2010 and left that fall.', 'that fall', '2010-FA'],
    ['He died in 1948.\n\nThat winter his wife wrote.', 'That winter', 'XXXX-XX-XX'],
    ['That winter he left.', 'That winter', 'XXXX-XX-XX'],
    ['He died in 1948. Last winter his wife died.', 'Last winter', '2017-WI'],
  ])('of a season it is the year told last: %s', (text, words, value) => {
    expect(datesIn(text).find(({ span }) => text.slice(span.start, span.end) === words)?.value).toBe(value);
  });

  test('in a history it is what was mentioned last', () => {
    const text =
      'On 1 September 1939 war began. In May 1940 it went west. In 1941 it went east, and 1942 was worse.\n\nIn June it rained.';
    const june = datesIn(text).at(-1);
    expect(june).toMatchObject({ value: '1942-06' });
    expect(june?.anchor && text.slice(june.anchor.start, june.anchor.end)).toBe('1942');
  });
});

describe('a day that an attack is called after', () => {
  test.each([
    ['The Oct. 7, 2016, attack killed 12. The 7 October attacks will be remembered.', '2016-10-07'],
    ['They will mark the 7 October attacks.', '2018-10-07'],
    ['They will hold the 7 October summit.', '2019-10-07'],
    ['He died on 7 October 2016. On 7 October he will be mourned.', '2019-10-07'],
  ])('has happened, in the year that was told: %s', (text, value) => {
    expect(datesIn(text).at(-1)?.value).toBe(value);
  });
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

describe('an event that was told more than once', () => {
  test.each([
    [
      'the last telling counts',
      'It voted on 12 January. It voted again on 20 January. Two days after the vote',
      '2019-01-22',
    ],
    ['an undated one hides the others', 'It voted on 12 January. Then Rome voted. Two days after the vote', 'P2D'],
    [
      'two dates in its sentence leave it open',
      'Asked on 10 January, it voted on 12 January. Two days after the vote',
      'P2D',
    ],
  ])('%s', (_name, told, value) => {
    expect(datesIn(`${told} he left.`).at(-1)?.value).toBe(value);
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

  test.each([
    ['planned for', 'On 5 March 1975 it fell. Hanoi had planned for 1976. On 11 March it fell back.', '1975-03-11'],
    ['since', 'On 5 March 1975 it fell, the first to fall since 1974. On 11 March it rose.', '1975-03-11'],
    ['until', 'On 5 March 1975 it fell; it was lost until 1976. On 11 March it rose.', '1975-03-11'],
    ['but goes on with', 'On 5 March 1975 it fell. It rose in 1976. On 11 March it fell.', '1976-03-11'],
  ])('looks at a year without going there: %s', (_name, text, value) => {
    const before = 'It began in 1960. In 1965 it grew, and in 1968 it failed. ';
    expect(datesIn(before + text).at(-1)?.value).toBe(value);
  });

  test('a year in a heading is that of what follows', () => {
    const text = 'It began in May 1960, and failed in June 1968.\n\nThe year 1965\n\nIn July it rained, as in 1961.';
    const heading = { start: text.indexOf('The year'), end: text.indexOf('\n\nIn July') };
    const dates = findDates(readDocument(text, { published: PUBLISHED, headings: [heading] }));
    expect(dates.find(({ span }) => text.slice(span.start, span.end) === 'July')?.value).toBe('1965-07');
  });

  test.each([
    ['years', 'In 1998 it rose, in 2003 it fell, in 2008 it failed, and by 2012 it was gone. On Friday it came back.'],
    [
      'days, but counts from its publication',
      'Founded on 5 May 1998, it grew in 2003, failed in 2008 and closed in 2012. On Friday it came back, he said.',
    ],
  ])('news that looks back on %s stays news', (_name, text) => {
    expect(datesIn(text).at(-1)?.value).toBe('2019-02-15');
  });

  test('“today” is the writer’s', () => {
    const text =
      'On 1 September 1939 it began. In May 1940 it spread, in 1941 it grew, and in 1945 it ended. Today it is quiet.';
    expect(datesIn(text).at(-1)?.value).toBe('2019-02-17');
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

describe('names and titles', () => {
  const wordsIn = (text: string): string[] => datesIn(text).map(({ span }) => text.slice(span.start, span.end));

  test.each([
    ['The Mail on Sunday reported that he had left.', []],
    ['He told the Independent on Sunday that he would go.', []],
    ['He directed Saturday Night and Sunday Morning in 1960 and Tomorrow Never Comes in 1978.', ['1960', '1978']],
    ['The Beatles wrote A Hard Day’s Night and Yesterday.', []],
    ['Joni Mitchell sang Both Sides Now, and David Bowie wrote Five Years. Can was older.', []],
    ['He wrote A Month in the Country.', []],
    ['He left Last Week Tonight in 2018.', ['2018']],
    ['The channel Russia Today was closed.', []],
    ['The Nikkei business daily reported it, and the Madrid daily El País denied it.', []],
    ['Minutes of Friday’s talks were published, as were minutes of the meeting.', ['Friday']],
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
