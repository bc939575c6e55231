/** What a time is counted from: another date, the year that was told last, a history’s own time. */
import { describe, expect, test } from 'vitest';

import { findDates } from '../../../src/analysis/dates/dates.ts';
import { readText } from '../../../src/analysis/reader/read-document.ts';
import { datesIn, PUBLISHED } from './expressions.ts';

describe('the date that another was counted from', () => {
  test.each([
    ['On 3 January she arrived. Two days later she left.', 'Two days later', '3 January'],
    ['In 2015 a law was passed. The following year it was repealed.', 'The following year', '2015'],
    ['In June 2018 it rose. The following March it fell.', 'The following March', 'June 2018'],
    ['In 1976 she won. That summer she met Tom.', 'That summer', '1976'],
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
  ])('is left out where that is %s', (_name, text, words) => {
    const date = datesIn(text).find(({ span }) => text.slice(span.start, span.end) === words);
    expect(date).toBeDefined();
    expect(date).not.toHaveProperty('anchor');
  });

  test.each([
    ['Sales fell to $5m in December from $6m a month earlier.', 'a month earlier', '2018-11'],
    ['He said on Monday that sales were up 5% from a year earlier.', 'a year earlier', '2018'],
    ['He resigned in May 2017. A year earlier he had won.', 'A year earlier', '2016'],
  ])('of an amount it is the time of the other amount: %s', (text, words, value) => {
    expect(datesIn(text).find(({ span }) => text.slice(span.start, span.end) === words)?.value).toBe(value);
  });

  test.each([
    ['He died in 1948. In a letter that winter he wrote of it.', 'that winter', '1948-WI'],
    ['He was jailed in January 1987. That spring he wrote.', 'That spring', '1987-SP'],
    ['It was founded in May 1905. That autumn it joined the league.', 'That autumn', '1905-FA'],
    ['He came in the spring of 2010 and left that fall.', 'that fall', '2010-FA'],
    ['He died in 1948.\n\nThat winter his wife wrote.', 'That winter', '1948-WI'],
    ['He died in 1948.\n\nHis wife wrote.\n\nThat winter she died.', 'That winter', 'XXXX-XX-XX'],
    ['It burned in March 1984 and opened that same summer.', 'that same summer', '1984-SU'],
    ['It burned in 1984. The following spring it opened.', 'The following spring', '1985-SP'],
    ['It burned in June 1984. The next summer it opened.', 'The next summer', '1985-SU'],
    ['It burned in March 1984. The next summer it opened.', 'The next summer', '1984-SU'],
    ['He died in 1948. Next winter a statue will be unveiled.', 'Next winter', '2019-WI'],
    ['The next summer he left.', 'The next summer', 'XXXX-XX-XX'],
    ['That winter he left.', 'That winter', 'XXXX-XX-XX'],
    ['He died in 1948. Last winter his wife died.', 'Last winter', '2017-WI'],
  ])('of a season it is the year told last: %s', (text, words, value) => {
    expect(datesIn(text).find(({ span }) => text.slice(span.start, span.end) === words)?.value).toBe(value);
  });

  test.each([
    ['He retired in 2001. For two years before that, he wrote.', 'two years', 'P2Y'],
    ['He won in 2008.\n\nTwo years later he lost.', 'Two years later', '2010'],
    ['He has led it since 2008.\n\nTwo years later he lost.', 'Two years later', 'XXXX-XX-XX'],
    ['He won in 2008.\n\nShe won too.\n\nTwo years later he lost.', 'Two years later', 'XXXX-XX-XX'],
  ])('of an amount of years it is the time told last: %s', (text, words, value) => {
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
    ['They will mark the 7 October attacks.', '2018-10-07'],
    ['They will hold the 7 October summit.', '2019-10-07'],
    ['He died on 7 October 2016. On 7 October he will be mourned.', '2019-10-07'],
  ])('has happened, in the year that was told: %s', (text, value) => {
    expect(datesIn(text).at(-1)?.value).toBe(value);
  });
});

describe('a day that a letter is dated with', () => {
  test.each([
    ['In a letter dated January 3, he resigned.', '2019-01-03'],
    ['In a letter dated 3 March 2017, he resigned.', '2017-03-03'],
    ['The memo is due on March 4.', '2019-03-04'],
  ])('has been: %s', (text, value) => {
    expect(datesIn(text).map((date) => date.value)).toEqual([value]);
  });
});

describe('a month without its year, after one that was long ago', () => {
  test.each([
    ['which is nearer to publication', 'He was jailed in May 2016. In December he was released.', '2018-12'],
    ['of what was told by the way', 'The shop, which opened in May 2016, closed in July.', '2018-07'],
    ['… with a participle', 'The firm, founded in May 2016, makes toys. It moved in July.', '2018-07'],
    ['of the news', 'He died in May 2016. A man was arrested in July, police said on Monday.', '2019-02-11'],
    ['… which it was due on', 'He joined in May 2016. He was due to speak on 20 February.', '2019-02-20'],
    ['of what is to come', 'He died in May 2016. The trial will start in July.', '2019-07'],
    ['of what lasts', 'She has worked there since May 2016. She was promoted in July.', '2018-07'],
    ['of another paragraph', 'He died in May 2016.\n\nHe was 16.\n\nShe was promoted in July.', '2018-07'],
    ['after a time of the news', 'He died in May 2016. She left last June. She came back in July.', '2018-07'],
    ['after a day that has a name', 'He recalled the Sept. 11 attacks. They met in October.', '2018-10'],
  ])('is not carried over, %s: %s', (_name, text, value) => {
    expect(datesIn(text).at(-1)?.value).toBe(value);
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
    const before = 'It began in May 1960. In 1965 it grew, and in 1968 it failed. ';
    expect(datesIn(before + text).at(-1)?.value).toBe(value);
  });

  test.each([
    ['The funeral will be held on 20 March.', '20 March', '2019-03-20'],
    ['The funeral will be held on Saturday.', 'Saturday', '2019-02-23'],
    ['His last play was shown last June.', 'last June', '2018-06'],
  ])('speaks from its publication in the present and future: %s', (text, words, value) => {
    const before =
      'In May 1955 he moved to Leeds, and on 3 June 1958 to York. He married in 1973, went to sea in 1980 and left in 1991. ';
    const dates = datesIn(before + text);
    expect(dates.find(({ span }) => (before + text).slice(span.start, span.end) === words)?.value).toBe(value);
  });

  test('a life told in years is no history for the day of birth', () => {
    const text = 'Born on 3 May 1955, he won in 1973, in 1980 and in 1991. In January he fell ill.';
    expect(datesIn(text).at(-1)?.value).toBe('2019-01');
  });

  test('a year in a heading is that of what follows', () => {
    const text = 'It began in May 1960, and failed in June 1968.\n\nThe year 1965\n\nIn July it rained, as in 1961.';
    const heading = { start: text.indexOf('The year'), end: text.indexOf('\n\nIn July') };
    const dates = findDates(readText(text, { published: PUBLISHED, headings: [heading] }));
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

describe('a day counted from one that the text has left, or that is to come', () => {
  const published = '2024-05-20';

  test.each([
    ['The coin dates from the second century BC. It was found in March.', 'March'],
    ['The car struck him at about 9am. Eleven days earlier, he had been warned.', 'Eleven days earlier'],
    ['The strike began on 9 March 1926. He left two months before the General Strike.', 'two months'],
    ['The strike began on 9 March 1926, two months before the General Strike.', 'two months'],
    ['The tomb dates from the second century BC. The following year it was robbed.', 'The following year'],
  ])('is unknown: %s', (text, words) => {
    const date = datesIn(text, published).find(({ span }) => text.slice(span.start, span.end) === words);
    expect(date).toMatchObject({ start: null });
  });

  test.each([
    ['He was killed on 3 May. The firm, founded in 2010, closed the next day.', 'the next day', '2024-05-04'],
    [
      'She was killed on 3 March 2019. It was the worst day of 2019. Two days later he left.',
      'Two days later',
      '2019-03-05',
    ],
    [
      'He died on 3 May 2023. The car struck him at 9am. Eleven days earlier, he had been warned.',
      'Eleven days earlier',
      '2023-04-22',
    ],
    ['More rain is forecast for Wednesday and Thursday.', 'Thursday', '2024-05-23'],
    ['It rained on Wednesday and Thursday.', 'Thursday', '2024-05-16'],
    ['It will be held on 12 June. A day earlier, ministers will meet.', 'A day earlier', '2024-06-11'],
    ['The vote was on Thursday. Two days earlier, ministers met.', 'Two days earlier', '2024-05-14'],
    ['The coin dates from the second century BC. It was found last July.', 'last July', '2023-07'],
    ['The coin dates from the second century BC. It was sold on Friday.', 'Friday', '2024-05-17'],
  ])('is known: %s', (text, words, value) => {
    expect(datesIn(text, published).find(({ span }) => text.slice(span.start, span.end) === words)?.value).toBe(value);
  });
});

describe('a life that begins with its end', () => {
  const life = [
    'Bowden was born in Keswick on 4 May 1936. He climbed his first peak in June 1953. He joined the navy in 1955 and left it in October 1957.',
    'On 2 July 1961 he reached 8,100 metres. His companion died four days later. He wrote of it in memoirs published in 1974.',
  ].join('\n\n');

  test.each([['whose crossings in the 1970s were famous', '197']])(
    '%s: the day of death is counted from publication',
    (aside, first) => {
      const values = datesIn(`Eric Bowden, ${aside}, died on 9 January at home.\n\n${life}`).map(({ value }) => value);
      expect(values.slice(0, 2)).toEqual([first, '2019-01-09']);
      expect(values).toContain('1961-07-06');
    },
  );

  test('a year that the first sentence is in holds for it', () => {
    const text = `In 1916 the king died on 9 January at home.\n\n${life}`;
    expect(datesIn(text).map(({ value }) => value)[1]).toBe('1916-01-09');
  });

  test('a death further on is of its own time', () => {
    const values = datesIn(`${life} His wife died on 9 January.`).map(({ value }) => value);
    expect(values.at(-1)).toBe('1961-01-09');
  });

  test('behind a date of last year it tells of now', () => {
    const text = `${life}\n\nOn 4 August last year the lake froze. The next day it broke. A warden was sworn in in January.\n\nThis year it is dry.`;
    expect(datesIn(text).map(({ value }) => value)).toEqual(
      expect.arrayContaining(['2018-08-04', '2018-08-05', '2019-01', '2019']),
    );
  });
});
